import type { Author, Facts } from '../model/facts.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import type { Resource } from '../model/resource.ts';
import { identify } from '../sites/identify.ts';
import type { Site } from '../sites/site.ts';
import { sites } from '../sites/table.ts';
import { hostTitle, hostWord } from './host-name.ts';
import { oneLine } from './one-line.ts';

/** A year, perhaps with its month and day. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** What any bibliography format needs to know of a resource: the step between resources and formats. */
export interface Work {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly authors?: readonly Author[];
  readonly issued?: DateParts;
  readonly doi?: string;
  /** Number on arXiv. */
  readonly arxiv?: string;
  readonly url: string;
  /** The site that brings it out, by name; the host where no site is known. */
  readonly publisher?: string;
  /** The name that a key begins with where no author is known. */
  readonly place: string;
  readonly keywords: readonly string[];
}

export function workOf(resource: Resource, { authors, doi }: Pick<Facts, 'authors' | 'doi'> = {}): Work {
  const { id, url, kind, tags } = resource;
  const known = identify(url);
  const found = siteOf(id) ?? siteOf(known.id);
  const site = found?.isRegistrar === true ? undefined : found;
  const issued = datePartsOf(resource, known.date);
  return {
    id,
    kind: kinds[kind],
    title: oneLine(resource.title) || url,
    ...(authors && authors.value.length > 0 && { authors: authors.value }),
    ...(issued && { issued }),
    ...identifiersOf(siteOf(id) === undefined ? known.id : id, known.doi),
    ...(doi && { doi: doi.value }),
    url,
    ...(found?.isRegistrar !== true && { publisher: site?.title ?? hostTitle(url) }),
    place: site?.title ?? hostWord(url),
    keywords: tags,
  };
}

function siteOf(id: string): Site | undefined {
  return sites.find((site) => id.startsWith(`${site.id}:`));
}

/** The numbers by which libraries know it. Every paper on arXiv has a DOI made of its number. */
function identifiersOf(id: string, ofAddress: string | undefined): Pick<Work, 'arxiv' | 'doi'> {
  const [, site, number = ''] = /^(arxiv|doi):(.+)$/s.exec(id) ?? [];
  if (site === 'arxiv') return { arxiv: number, doi: `10.48550/arXiv.${number}` };
  const doi = site === 'doi' ? number : ofAddress;
  return doi === undefined ? {} : { doi };
}

/** Of a date with an impossible month or day, what comes before it. */
const DATE = /^(\d{4})(?!\d)(?:-(0[1-9]|1[0-2])(?!\d)(?:-(0[1-9]|[12]\d|3[01])(?!\d))?)?/;

/** What the resource says or, where that is more exact, its address: an arXiv number holds the month. */
function datePartsOf({ date = '' }: Resource, ofAddress = ''): DateParts | undefined {
  const [, year, month, day] = DATE.exec(ofAddress.startsWith(date) ? ofAddress : date) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return [Number(year)];
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
}
