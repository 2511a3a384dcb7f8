import { hostOf } from './hostname.ts';
import { decodedPath } from './parse-url.ts';
import type { Site } from './site.ts';

const places: Readonly<Record<string, RegExp>> = {
  'researchsquare.com': /^\/article\/(rs-\d+)(?:\/v\d+)?(?:\.pdf)?\/?$/i,
  'assets.researchsquare.com': /^\/files\/(rs-\d+)\/v\d+\/[^/]+\.pdf$/i,
  'doi.org': /^\/10\.21203\/rs\.3\.(rs-\d+)(?:\/v\d+)?\/?$/i,
  'dx.doi.org': /^\/10\.21203\/rs\.3\.(rs-\d+)(?:\/v\d+)?\/?$/i,
};

export const researchSquare = {
  id: 'researchsquare',
  title: 'Research Square',
  hosts: Object.keys(places),
  match: (url) => {
    const number = places[hostOf(url)]?.exec(decodedPath(url))?.[1]?.toLowerCase();
    if (number === undefined) return undefined;
    const canonical = `https://www.researchsquare.com/article/${number}/v1`;
    return { id: `researchsquare:${number}`, canonical, kind: 'paper' };
  },
  examples: {
    'https://doi.org/10.21203/rs.3.rs-2566942/v1': {
      id: 'researchsquare:rs-2566942',
      canonical: 'https://www.researchsquare.com/article/rs-2566942/v1',
      kind: 'paper',
    },
    'https://www.researchsquare.com/article/rs-2566942/v3.pdf': {
      id: 'researchsquare:rs-2566942',
      canonical: 'https://www.researchsquare.com/article/rs-2566942/v1',
      kind: 'paper',
    },
  },
} as const satisfies Site;
