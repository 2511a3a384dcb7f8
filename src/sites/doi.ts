import type { KindId } from '../model/kinds.ts';
import { publishedDoi, publisherHosts } from './doi-publishers.ts';
import { doiName, resolvedDoi, resolverHosts } from './doi-resolver.ts';
import type { Site } from './site.ts';

const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{C}]+$/u;
/** Segments that a browser would resolve away. */
const DOTS = /\/\.{1,2}(?:\/|$)/;

/** Numbers in the form of a DOI that no resolver knows. */
const UNREGISTERED = /^10\.5555\//;

/** Versions of one work: the number without one leads to the newest. */
const versions: readonly RegExp[] = [
  /^(10\.(?:1101|64898)\/[\d.]*\d)v\d+(?:\.full)?(?:\.pdf)?$/,
  /^(10\.26434\/chemrxiv[\w-]*?)-v\d+$/,
  /^(10\.6084\/m9\.figshare\.\d+)\.v\d+$/,
];

/** What DOIs stand for that are no papers; the kind is left open where a repository takes everything. */
const kindsByDoi: readonly { readonly doi: RegExp; readonly kind: KindId | undefined }[] = [
  { doi: /^10\.5281\/zenodo\./, kind: undefined },
  { doi: /^10\.(?:7910\/dvn|17632|24432|6084\/m9\.figshare|5061\/dryad|17605\/osf)/, kind: 'dataset' },
  { doi: /^10\.1038\/d\d/, kind: 'article' },
  { doi: /^10\.\d{4,9}\/97[89](?:-?\d){10}$/, kind: 'book' },
];

export const doi = {
  id: 'doi',
  title: 'DOI',
  isRegistrar: true,
  hosts: [...resolverHosts, ...publisherHosts.map((host) => `*.${host}`)],
  match: (url) => {
    const name = withoutVersion(resolvedDoi(url) ?? doiName(publishedDoi(url) ?? ''));
    if (!DOI.test(name) || DOTS.test(name) || UNREGISTERED.test(name)) return undefined;
    const canonical = `https://doi.org/${name.replace(/[%#?\\]/g, encodeURIComponent)}`;
    const kind = kindOf(name);
    const date = dateOf(name);
    return { id: `doi:${name}`, canonical, ...(kind && { kind }), ...(date !== undefined && { date }) };
  },
  examples: {
    'https://dx.doi.org/10.1145/3442188.3445922': {
      id: 'doi:10.1145/3442188.3445922',
      canonical: 'https://doi.org/10.1145/3442188.3445922',
      kind: 'paper',
    },
    'https://dl.acm.org/doi/pdf/10.1145/3442188.3445922?download=true': {
      id: 'doi:10.1145/3442188.3445922',
      canonical: 'https://doi.org/10.1145/3442188.3445922',
      kind: 'paper',
    },
    'https://www.nature.com/articles/s41586-021-03819-2.pdf': {
      id: 'doi:10.1038/s41586-021-03819-2',
      canonical: 'https://doi.org/10.1038/s41586-021-03819-2',
      kind: 'paper',
    },
    'https://link.springer.com/content/pdf/10.1007/s11023-020-09548-1.pdf': {
      id: 'doi:10.1007/s11023-020-09548-1',
      canonical: 'https://doi.org/10.1007/s11023-020-09548-1',
      kind: 'paper',
    },
    'https://link.springer.com/book/10.1007/978-3-031-45468-4': {
      id: 'doi:10.1007/978-3-031-45468-4',
      canonical: 'https://doi.org/10.1007/978-3-031-45468-4',
      kind: 'book',
    },
    'https://www.biorxiv.org/content/10.1101/2022.07.20.500902v3.full.pdf': {
      id: 'doi:10.1101/2022.07.20.500902',
      canonical: 'https://doi.org/10.1101/2022.07.20.500902',
      kind: 'paper',
      date: '2022-07',
    },
    'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4375283': {
      id: 'doi:10.2139/ssrn.4375283',
      canonical: 'https://doi.org/10.2139/ssrn.4375283',
      kind: 'paper',
    },
    'https://zenodo.org/records/10256836': {
      id: 'doi:10.5281/zenodo.10256836',
      canonical: 'https://doi.org/10.5281/zenodo.10256836',
    },
    'https://www.frontiersin.org/articles/10.3389/frai.2023.1350306/full': {
      id: 'doi:10.3389/frai.2023.1350306',
      canonical: 'https://doi.org/10.3389/frai.2023.1350306',
      kind: 'paper',
    },
  },
} as const satisfies Site;

/** The servers of bioRxiv and medRxiv number by the day, IJCAI by the year. */
function dateOf(name: string): string | undefined {
  const [, year, month] = /^10\.(?:1101|64898)\/(20[12]\d)\.(0[1-9]|1[0-2])\.\d\d\./.exec(name) ?? [];
  return year === undefined ? /^10\.24963\/ijcai\.(20\d\d)\//.exec(name)?.[1] : `${year}-${month}`;
}

function withoutVersion(name: string): string {
  return versions.reduce((work, version) => work.replace(version, '$1'), name);
}

function kindOf(name: string): KindId | undefined {
  const row = kindsByDoi.find(({ doi: pattern }) => pattern.test(name));
  return row === undefined ? 'paper' : row.kind;
}
