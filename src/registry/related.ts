import type { KindId } from '../model/kinds.ts';
import type { Link } from '../model/link.ts';
import type { Related, RoleId } from '../model/resource.ts';
import { identify } from '../sites/identify.ts';
import { kindOfHeader } from './header.ts';
import { isName, labelOf } from './labels.ts';
import { entriesAround, type PageIndex } from './page-index.ts';
import type { Sighting } from './sighting.ts';

/** No work has more of them. */
const MAX_LABELLED = 20;
/** So many links without a name may stand before the one that names the entry. */
const REACH = 12;

/** The part that a thing of a kind plays beside a work, where no word says it. */
const ROLES: Readonly<Partial<Record<KindId, RoleId>>> = {
  paper: 'paper',
  repo: 'code',
  article: 'blog',
  video: 'video',
  tool: 'demo',
  docs: 'docs',
};

/** The links beside the main one of an entry to which a label, a column or their site gives a part: what belongs to one work. */
export function relatedTo(
  sightings: readonly Sighting[],
  own: string,
  idOf: (link: Link) => string | undefined,
): readonly Related[] | undefined {
  const related = new Map<string, Related>();
  for (const { link, index } of sightings) {
    for (const other of partsBeside(link, index)) {
      const id = idOf(other);
      if (id === undefined || id === own || related.has(id)) continue;
      const role = roleOf(other, index);
      if (role !== undefined) related.set(id, { id, role });
    }
  }
  return related.size === 0 ? undefined : [...related.values()];
}

function partsBeside(link: Link, index: PageIndex): readonly Link[] {
  if (link.entry === undefined) return [];
  return isName(link.text) ? followersOf(link, index) : companionsOf(link, index);
}

/** By its label, else by its column, else, of a badge or an icon, by its site. */
function roleOf(link: Link, index: PageIndex): RoleId | undefined {
  const label = labelOf(link.text);
  const isHomePage = label?.role === 'demo' && label.kind === undefined;
  const said = (isHomePage ? roleOfSite(link) : undefined) ?? label?.role ?? roleOfHeader(index.headerOf(link));
  if (said !== undefined || isName(link.text)) return said;
  return isWordless(link.text) ? roleOfSite(link) : undefined;
}

function roleOfSite({ url }: Link): RoleId | undefined {
  const { kind } = identify(url);
  return kind === undefined ? undefined : ROLES[kind];
}

function roleOfHeader(header: string | undefined): RoleId | undefined {
  if (header === undefined) return undefined;
  const kind = kindOfHeader(header);
  return labelOf(header)?.role ?? (kind === undefined ? undefined : ROLES[kind]);
}

/** A badge such as `GitHub stars`, or an icon. */
function isWordless(text: string): boolean {
  return !/\p{L}/u.test(text) || /\b(?:stars?|badge|icon|logo|github|arxiv)\b/i.test(text);
}

/** The labelled links that follow a named one in its entry, up to the next name, and those in the entries inside it. */
function followersOf(link: Link, index: PageIndex): readonly Link[] {
  const at = link.entry ?? -1;
  const links = index.linksOf(at);
  const own: Link[] = [];
  for (let place = index.placeOf(link) + 1; place < links.length && own.length < MAX_LABELLED; place++) {
    const next = links[place];
    if (next === undefined || isOtherWork(next, index)) return own;
    own.push(next);
  }
  const [first] = links.filter((other) => other.target === 'resource');
  return first === link ? [...own, ...linksInside(at, index)] : own;
}

/** Of an entry that no link names: the links beside the one that leads to the work itself. */
function companionsOf(link: Link, index: PageIndex): readonly Link[] {
  const [at = -1, around] = [...entriesAround(index, link)].map(([entry]) => entry);
  const own = index.linksOf(at).slice(0, MAX_LABELLED);
  const isOnly = around !== undefined && index.linksOf(around).length === 0 && own.length === 1;
  const links = isOnly ? linksInside(around, index) : own;
  if (links.some((other) => isOtherWork(other, index))) return [];
  const resources = links.filter(({ target }) => target === 'resource');
  const main = resources.find((other) => roleOf(other, index) === 'paper') ?? resources[0];
  return main === link ? resources : [];
}

function linksInside(entry: number, { entriesIn, linksOf }: PageIndex): readonly Link[] {
  const inside: Link[] = [];
  for (const child of entriesIn(entry).slice(0, REACH))
    inside.push(...linksOf(child).filter(({ text }) => !isName(text)));
  return inside.slice(0, MAX_LABELLED);
}

/** Whether a link names something of its own, rather than a part of the work before it. */
function isOtherWork(link: Link, index: PageIndex): boolean {
  return (
    link.target !== 'image' &&
    isName(link.text) &&
    roleOfHeader(index.headerOf(link)) === undefined &&
    !isWordless(link.text)
  );
}
