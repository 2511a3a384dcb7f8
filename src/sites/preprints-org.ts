import { resolvedDoi, resolverHosts } from './doi-resolver.ts';
import type { Site } from './site.ts';

const NUMBER = String.raw`(\d{6}\.\d{4,5})`;
const PAGE = new RegExp(String.raw`^\/(?:manuscript\/${NUMBER}(?:\/v\d+)?(?:\/download)?)\/?$`, 'i');
const DOI = new RegExp(String.raw`^10\.20944\/preprints${NUMBER}(?:\.v\d+)?\/?$`, 'i');

export const preprintsOrg = {
  id: 'preprints',
  title: 'Preprints.org',
  hosts: ['preprints.org', ...resolverHosts],
  match: (url) => {
    const name = resolvedDoi(url);
    const number = name === undefined ? PAGE.exec(url.pathname)?.[1] : DOI.exec(name)?.[1];
    if (number === undefined) return undefined;
    const doi = `10.20944/preprints${number}.v1`;
    const date = `${number.slice(0, 4)}-${number.slice(4, 6)}`;
    return {
      id: `preprints:${number}`,
      canonical: `https://www.preprints.org/manuscript/${number}/v1`,
      kind: 'paper',
      date,
      doi,
    };
  },
  examples: {
    'https://www.preprints.org/manuscript/202303.0438/v2': {
      id: 'preprints:202303.0438',
      canonical: 'https://www.preprints.org/manuscript/202303.0438/v1',
      kind: 'paper',
      date: '2023-03',
      doi: '10.20944/preprints202303.0438.v1',
    },
    'https://doi.org/10.20944/preprints202303.0438.v1': {
      id: 'preprints:202303.0438',
      canonical: 'https://www.preprints.org/manuscript/202303.0438/v1',
      kind: 'paper',
      date: '2023-03',
      doi: '10.20944/preprints202303.0438.v1',
    },
  },
} as const satisfies Site;
