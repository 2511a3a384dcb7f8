import { resolvedDoi, resolverHosts } from './doi-resolver.ts';
import { hostOf } from './hostname.ts';
import { decodedPath } from './parse-url.ts';
import type { Site } from './site.ts';

const ENDING = String.raw`(?:v\d+)?(?:\.(?:pdf|bib|xml|endf))?\/*$`;
/** Older addresses repeat the letter and the volume before the number, or the number after it. */
const OLD_NUMBER = new RegExp(String.raw`^(?:[a-z]\/[a-z]\d\d\/)?([a-z]\d\d-\d{4})(?:\/\1)?${ENDING}`, 'i');
const NUMBER = new RegExp(String.raw`^(\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)${ENDING}`, 'i');

const DOI = /^10\.(?:18653|3115)\/v1\/(.+)$/;
const SAARLAND = /^\/+(?:papers\/|pdf\/)?(.+)$/;
/** Where it stands, and where it or a mirror stood. */
const places: Readonly<Record<string, RegExp>> = {
  'aclanthology.org': /^\/+(?:anthology\/|papers\/)?(.+)$/,
  'aclanthology.info': SAARLAND,
  'aclanthology.coli.uni-saarland.de': SAARLAND,
  'aclweb.org': /^\/(?:old_)?anthology(?:-new)?\/+(?:papers\/)?(.+)$/,
  'anthology.aclweb.org': /^\/+(.+)$/,
  'acl.ldc.upenn.edu': /^\/+(.+)$/,
};

export const aclAnthology = {
  id: 'acl',
  title: 'ACL Anthology',
  hosts: [...resolverHosts, ...Object.keys(places)],
  match: (url) => {
    const number = places[hostOf(url)]?.exec(decodedPath(url))?.[1] ?? DOI.exec(resolvedDoi(url) ?? '')?.[1];
    const old = OLD_NUMBER.exec(number ?? '')?.[1]?.toUpperCase();
    const id = old ?? NUMBER.exec(number ?? '')?.[1]?.toLowerCase();
    if (id === undefined) return undefined;
    return { id: `acl:${id}`, canonical: `https://aclanthology.org/${id}/`, kind: 'paper', date: yearOf(id) };
  },
  examples: {
    'https://aclanthology.org/N19-1423.pdf': {
      id: 'acl:N19-1423',
      canonical: 'https://aclanthology.org/N19-1423/',
      kind: 'paper',
      date: '2019',
    },
    'https://www.aclweb.org/anthology/2021.findings-emnlp.244/': {
      id: 'acl:2021.findings-emnlp.244',
      canonical: 'https://aclanthology.org/2021.findings-emnlp.244/',
      kind: 'paper',
      date: '2021',
    },
    'https://doi.org/10.18653/v1/2020.acl-main.703': {
      id: 'acl:2020.acl-main.703',
      canonical: 'https://aclanthology.org/2020.acl-main.703/',
      kind: 'paper',
      date: '2020',
    },
  },
} as const satisfies Site;

function yearOf(id: string): string {
  if (/^\d/.test(id)) return id.slice(0, 4);
  const year = id.slice(1, 3);
  return `${year > '60' ? '19' : '20'}${year}`;
}
