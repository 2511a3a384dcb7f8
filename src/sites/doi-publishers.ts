import { hostOf, isHostOrBelow } from './hostname.ts';
import { decodedPath } from './parse-url.ts';

/** How the addresses of a publisher or a preprint server hold a DOI. */
interface Publisher {
  /** Any host where left out. */
  readonly hosts?: readonly string[];
  /** Tried on path and query; its first group is the DOI, or what `prefix` makes one. */
  readonly address: RegExp;
  readonly prefix?: string;
}

/** First match wins. */
const publishers: readonly Publisher[] = [
  {
    hosts: ['link.springer.com'],
    address:
      /^\/(?:article|chapter|book|protocol|referencework|referenceworkentry|content\/pdf)\/(10\.[^?]+?)(?:\.pdf|\/fulltext\.html)?(?:\?|$)/i,
  },
  {
    hosts: ['nature.com'],
    address: /^\/articles\/([a-z\d][a-z\d.-]*?)(?:\.e?pdf|_reference\.pdf|\/figures\/\d+)?\/?(?:\?|$)/i,
    prefix: '10.1038/',
  },
  {
    hosts: ['biorxiv.org', 'medrxiv.org'],
    address: /^\/content\/(10\.(?:1101|64898)\/[\d.]*\d)(?:v\d+)?(?:[./?]|$)/i,
  },
  { hosts: ['zenodo.org'], address: /^\/records?\/(\d+)(?:[/?]|$)/, prefix: '10.5281/zenodo.' },
  { hosts: ['ssrn.com'], address: /[?&/]abstract(?:_?id)?=(\d+)/i, prefix: '10.2139/ssrn.' },
  { hosts: ['frontiersin.org'], address: /\/articles\/(10\.3389\/[^/?]+)/i },
  { hosts: ['elifesciences.org'], address: /^\/articles\/(\d+)(?:[/?v]|$)/, prefix: '10.7554/elife.' },
  { hosts: ['journals.plos.org'], address: /[?&]id=(10\.1371\/[^&]+)/i },
  { hosts: ['direct.mit.edu'], address: /\/doi\/(?:[a-z]+\/)?(10\.1162\/[^/?]+)/i },
  { address: /\/doi\/(?:[a-z][a-z-]*\/){0,2}(10\.\d{4,9}\/[^?]+?)(?:\.pdf)?(?:\?|$)/i },
];

/** The DOI that an address of a publisher holds. */
export function publishedDoi(url: URL): string | undefined {
  const host = hostOf(url);
  const address = `${decodedPath(url)}${decodedQuery(url)}`;
  for (const { hosts, address: pattern, prefix = '' } of publishers) {
    if (hosts !== undefined && !hosts.some((parent) => isHostOrBelow(host, parent))) continue;
    const found = pattern.exec(address)?.[1];
    if (found !== undefined) return `${prefix}${found}`;
  }
  return undefined;
}

function decodedQuery({ search }: URL): string {
  try {
    return decodeURIComponent(search);
  } catch {
    return search;
  }
}
