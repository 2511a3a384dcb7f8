import { resolvedDoi, resolverHosts } from './doi-resolver.ts';
import { decodedPath } from './parse-url.ts';
import type { Site } from './site.ts';

const ARTICLE = /^\/articles\/(?:preprint\/)?[^/]+\/(\d{6,9})(?:\/\d+)?\/?$/i;
const DOI = /^(?:\/doi\/(?:[a-z]+\/)?)?10\.36227\/techrxiv\.(\d{6,9})(?:\.v\d+)?\/?$/i;

export const techrxiv = {
  id: 'techrxiv',
  title: 'TechRxiv',
  hosts: ['techrxiv.org', ...resolverHosts],
  match: (url) => {
    const name = resolvedDoi(url) ?? decodedPath(url);
    const number = (DOI.exec(name) ?? ARTICLE.exec(name))?.[1];
    if (number === undefined) return undefined;
    const doi = `10.36227/techrxiv.${number}.v1`;
    return { id: `techrxiv:${number}`, canonical: `https://doi.org/${doi}`, kind: 'paper', doi };
  },
  examples: {
    'https://www.techrxiv.org/articles/preprint/A_Survey_on_Large_Language_Models/23589741/2': {
      id: 'techrxiv:23589741',
      canonical: 'https://doi.org/10.36227/techrxiv.23589741.v1',
      kind: 'paper',
      doi: '10.36227/techrxiv.23589741.v1',
    },
    'https://doi.org/10.36227/techrxiv.23589741.v3': {
      id: 'techrxiv:23589741',
      canonical: 'https://doi.org/10.36227/techrxiv.23589741.v1',
      kind: 'paper',
      doi: '10.36227/techrxiv.23589741.v1',
    },
  },
} as const satisfies Site;
