import { resolvedDoi, resolverHosts } from './doi-resolver.ts';
import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const DOI = /^10\.21203\/rs\.3\.(rs-\d+)(?:\/v\d+)?$/;
const places: Readonly<Record<string, RegExp>> = {
  'researchsquare.com': /^\/article\/(rs-\d+)(?:\/v\d+)?(?:\.pdf)?\/?$/i,
  'assets.researchsquare.com': /^\/files\/(rs-\d+)\/v\d+\/[^/]+\.pdf$/i,
};

export const researchSquare = {
  id: 'researchsquare',
  title: 'Research Square',
  hosts: [...resolverHosts, ...Object.keys(places)],
  match: (url) => {
    const written = places[hostOf(url)]?.exec(url.pathname) ?? DOI.exec(resolvedDoi(url) ?? '');
    const number = written?.[1]?.toLowerCase();
    if (number === undefined) return undefined;
    const canonical = `https://www.researchsquare.com/article/${number}/v1`;
    return { id: `researchsquare:${number}`, canonical, kind: 'paper', doi: `10.21203/rs.3.${number}/v1` };
  },
  examples: {
    'https://doi.org/10.21203/rs.3.rs-2566942/v1': {
      id: 'researchsquare:rs-2566942',
      canonical: 'https://www.researchsquare.com/article/rs-2566942/v1',
      kind: 'paper',
      doi: '10.21203/rs.3.rs-2566942/v1',
    },
    'https://www.researchsquare.com/article/rs-2566942/v3.pdf': {
      id: 'researchsquare:rs-2566942',
      canonical: 'https://www.researchsquare.com/article/rs-2566942/v1',
      kind: 'paper',
      doi: '10.21203/rs.3.rs-2566942/v1',
    },
  },
} as const satisfies Site;
