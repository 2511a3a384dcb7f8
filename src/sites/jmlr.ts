import type { Site } from './site.ts';

const PAPER =
  /^(?:\/beta)?\/papers\/(?:volume(\d+)\/([\w-]+)(?:\.old)?\/\2\.pdf|v(\d+)\/([\w-]+)(?:\.html|\.bib|\.pdf)?)\/?$/i;

export const jmlr = {
  id: 'jmlr',
  title: 'Journal of Machine Learning Research',
  hosts: ['jmlr.org', 'jmlr.csail.mit.edu'],
  match: (url) => {
    const match = PAPER.exec(url.pathname);
    const volume = match?.[1] ?? match?.[3];
    const key = (match?.[2] ?? match?.[4])?.toLowerCase();
    if (volume === undefined || key === undefined) return undefined;
    return { id: `jmlr:v${volume}/${key}`, canonical: `https://jmlr.org/papers/v${volume}/${key}.html`, kind: 'paper' };
  },
  examples: {
    'https://www.jmlr.org/papers/volume21/20-074/20-074.pdf': {
      id: 'jmlr:v21/20-074',
      canonical: 'https://jmlr.org/papers/v21/20-074.html',
      kind: 'paper',
    },
  },
} as const satisfies Site;
