import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const PAPER = /^\/papers\/(?:volume(\d+)\/([\w-]+)\/[\w-]+\.pdf|v(\d+)\/([\w-]+)(?:\.html|\.bib)?)\/?$/i;

export const jmlr = {
  id: 'jmlr',
  title: 'Journal of Machine Learning Research',
  match: (url) => {
    const match = hostOf(url) === 'jmlr.org' ? PAPER.exec(url.pathname) : null;
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
