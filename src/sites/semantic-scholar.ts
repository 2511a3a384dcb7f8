import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const PAPER = /^\/paper\/(?:[^/]+\/)?([\da-f]{40})\/?(?:figure\/.*)?$/i;

export const semanticScholar = {
  id: 's2',
  title: 'Semantic Scholar',
  match: (url) => {
    const hash = hostOf(url) === 'semanticscholar.org' ? PAPER.exec(url.pathname)?.[1]?.toLowerCase() : undefined;
    if (hash === undefined) return undefined;
    return { id: `s2:${hash}`, canonical: `https://www.semanticscholar.org/paper/${hash}`, kind: 'paper' };
  },
  examples: {
    'https://www.semanticscholar.org/paper/WebGPT/2f3efe44083af91cef562c1a3451eee2f8601d22': {
      id: 's2:2f3efe44083af91cef562c1a3451eee2f8601d22',
      canonical: 'https://www.semanticscholar.org/paper/2f3efe44083af91cef562c1a3451eee2f8601d22',
      kind: 'paper',
    },
  },
} as const satisfies Site;
