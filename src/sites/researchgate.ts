import type { Site } from './site.ts';

const PUBLICATION = /^\/publication\/(\d{6,})(?:_[^/]*)?(?:\/(?:link|references|citations|figures).*)?\/?$/i;

export const researchgate = {
  id: 'researchgate',
  title: 'ResearchGate',
  hosts: ['researchgate.net'],
  match: (url) => {
    const number = PUBLICATION.exec(url.pathname)?.[1];
    if (number === undefined) return undefined;
    return {
      id: `researchgate:${number}`,
      canonical: `https://www.researchgate.net/publication/${number}`,
      kind: 'paper',
    };
  },
  examples: {
    'https://www.researchgate.net/publication/13853244_Long_Short-term_Memory': {
      id: 'researchgate:13853244',
      canonical: 'https://www.researchgate.net/publication/13853244',
      kind: 'paper',
    },
  },
} as const satisfies Site;
