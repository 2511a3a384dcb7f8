import type { Site } from './site.ts';

const ARTICLE = /^\/journals\/([a-z-]+)\/(?:fullarticle|article-abstract|articlepdf)\/(\d+)(?:\/[\w.]+\.pdf)?\/?$/i;

export const jama = {
  id: 'jama',
  title: 'JAMA Network',
  hosts: ['jamanetwork.com'],
  match: (url) => {
    const [, journal = '', number = ''] = ARTICLE.exec(url.pathname) ?? [];
    if (number === '') return undefined;
    const canonical = `https://jamanetwork.com/journals/${journal.toLowerCase()}/fullarticle/${number}`;
    return { id: `jama:${number}`, canonical, kind: 'paper' };
  },
  examples: {
    'https://jamanetwork.com/journals/jamainternalmedicine/article-abstract/2804309': {
      id: 'jama:2804309',
      canonical: 'https://jamanetwork.com/journals/jamainternalmedicine/fullarticle/2804309',
      kind: 'paper',
    },
  },
} as const satisfies Site;
