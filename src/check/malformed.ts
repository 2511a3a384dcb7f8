import type { Finding } from '../model/finding.ts';
import { pageProblems } from '../model/page.ts';
import type { Range } from '../model/range.ts';
import type { CheckedLink } from './checked-link.ts';

/** What never was a link: the finding that says so, the address as written, and every place that uses it. */
export interface Malformed {
  readonly finding: Finding;
  readonly url: string;
  readonly places: readonly Range[];
}

export interface Separated {
  readonly links: readonly CheckedLink[];
  readonly malformed: readonly Malformed[];
}

/** Takes apart what the rules call malformed, which is not asked, and the links that remain. */
export function setMalformedApart(links: readonly CheckedLink[], findings: readonly Finding[]): Separated {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const byFile = new Map<string, Finding[]>();
  for (const error of errors) byFile.set(error.file, [...(byFile.get(error.file) ?? []), error]);
  const owners = new Map<CheckedLink, Finding>();
  for (const link of links) {
    const { at } = link;
    const owner = at === undefined ? undefined : byFile.get(at.file)?.find((error) => isOneInOther(error, at));
    if (owner !== undefined) owners.set(link, owner);
  }
  const byAddress = new Map([...owners].map(([{ url, at }, finding]) => [addressKey(url, at), finding]));
  // A reference is written elsewhere than its address: the finding about its definition is about it, too.
  const ownerOf = (link: CheckedLink) => owners.get(link) ?? referred(link, byAddress);
  const taken = new Map<Finding, CheckedLink[]>(errors.map((error) => [error, []]));
  const rest = links.filter((link) => {
    const owner = ownerOf(link);
    if (owner !== undefined) taken.get(owner)?.push(link);
    return owner === undefined;
  });
  return { links: rest, malformed: errors.map((finding) => toMalformed(finding, taken.get(finding) ?? [])) };
}

function referred({ syntax, url, at }: CheckedLink, byAddress: ReadonlyMap<string, Finding>): Finding | undefined {
  return syntax === 'reference' ? byAddress.get(addressKey(url, at)) : undefined;
}

function toMalformed(finding: Finding, links: readonly CheckedLink[]): Malformed {
  const inside = links.filter(({ at }) => at !== undefined && isOneInOther(finding, at));
  const [only] = inside;
  const elsewhere = links.flatMap(({ at }) => (at !== undefined && !isOneInOther(finding, at) ? [at] : []));
  return {
    finding,
    url: inside.length === 1 && only !== undefined ? only.url : written(finding),
    places: [finding, ...elsewhere],
  };
}

/** The address, where the text holds it as it was meant; else the text; of a fault of the whole page, its file. */
function written({ rule, raw, meant, file }: Finding): string {
  if (raw === '' || pageProblems.some((problem) => problem === rule)) return file;
  return meant !== undefined && raw.includes(meant) ? meant : raw;
}

function addressKey(url: string, at: Range | undefined): string {
  return JSON.stringify([at?.file, url]);
}

function isOneInOther(a: Range, b: Range): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin(inner: Range, outer: Range): boolean {
  const isAfter = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  const isBefore =
    inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
  return isAfter && isBefore;
}
