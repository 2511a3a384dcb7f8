import type { Site } from './site.ts';

/** Journal, then volume, issue and page, which say no more, and the number of the article. */
const ARTICLE = /^\/([a-z][\w-]*)\/(?:advance-)?article(?:-abstract)?\/((?:[\w.-]+\/){0,4})(\d{5,})\/?$/i;

export const oxford = {
  id: 'oup',
  title: 'Oxford Academic',
  hosts: ['academic.oup.com'],
  match: (url) => {
    const [, journal = '', place = '', number = ''] = ARTICLE.exec(url.pathname) ?? [];
    if (number === '' || place.toLowerCase().startsWith('doi/')) return undefined;
    return {
      id: `oup:${number}`,
      canonical: `https://academic.oup.com/${journal}/article/${place}${number}`,
      kind: 'paper',
    };
  },
  examples: {
    'https://academic.oup.com/pnasnexus/article-abstract/3/2/pgae034/7610937?redirectedFrom=fulltext': {
      id: 'oup:7610937',
      canonical: 'https://academic.oup.com/pnasnexus/article/3/2/pgae034/7610937',
      kind: 'paper',
    },
  },
} as const satisfies Site;
