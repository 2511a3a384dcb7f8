import { decodedPathAndQuery } from './parse-url.ts';
import type { Site } from './site.ts';

/** Numbers that the library gives in the form of a DOI, though no resolver knows them. */
const ITEM = /^\/doi\/(?:[a-z]+\/)?10\.5555\/([\d.]*\d)\/?(?:\?|$)/i;

export const acm = {
  id: 'acm',
  title: 'ACM Digital Library',
  hosts: ['dl.acm.org'],
  match: (url) => {
    const item = ITEM.exec(decodedPathAndQuery(url))?.[1];
    if (item === undefined) return undefined;
    return { id: `acm:${item}`, canonical: `https://dl.acm.org/doi/10.5555/${item}`, kind: 'paper' };
  },
  examples: {
    'https://dl.acm.org/doi/abs/10.5555/3295222.3295349': {
      id: 'acm:3295222.3295349',
      canonical: 'https://dl.acm.org/doi/10.5555/3295222.3295349',
      kind: 'paper',
    },
  },
} as const satisfies Site;
