import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { isAddress, isName } from './labels.ts';
import type { PageIndex } from './page-index.ts';
import type { Sighting } from './sighting.ts';
import { namesVenue, withoutVenue } from './venues.ts';

const MAX_LENGTH = 300;
const MIN_WORDS = 2;
const MAX_WHERE_WORDS = 5;
/** So much of a text is looked at, which leaves enough after what leads to it. */
const READ_LENGTH = 4 * MAX_LENGTH;

/** What the curator says of a resource: the first description that a link to it has. */
export function descriptionOf(sightings: readonly Sighting[], title: string): string | undefined {
  for (const sighting of sightings) {
    const text = descriptionAt(sighting);
    const said = text === undefined ? undefined : withoutTitle(text, title);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** A description that only says the title again is none; what follows it behind a mark is one. */
function withoutTitle(text: string, title: string): string | undefined {
  if (title === '' || !text.toLowerCase().startsWith(title.toLowerCase())) return text;
  const rest = text.slice(title.length);
  if (/^[\s.。!…]*$/.test(rest) || withoutVenue(text).length === title.length) return undefined;
  return /^\s*[-–—:：|]/.test(rest) ? sensible(rest) : text;
}

function descriptionAt({ link, index }: Sighting): string | undefined {
  const entry = link.entry === undefined ? undefined : index.page.entries[link.entry];
  if (link.entry === undefined || entry === undefined || entry.kind === 'heading') return undefined;
  if (entry.kind === 'row') return columnDescription(entry.cells ?? []);
  if (entry.kind === 'admonition' && isAlone(link, index, link.entry)) return bodyOf(link.entry, index);
  if (!isName(link.text) || (entry.kind === 'paragraph' && /\p{L}{3}/u.test(link.before))) return undefined;
  return (
    sensible(textAfter(link, index, link.entry)) ??
    (entry.kind === 'admonition' ? bodyOf(link.entry, index) : undefined)
  );
}

/** Whether nothing but pictures stands beside a link: whatever it is called, the entry is about it. */
function isAlone({ target, text, before, after }: Link, { linksOf }: PageIndex, entry: number): boolean {
  const others = linksOf(entry).filter((other) => other.target !== 'image');
  return target === 'resource' && !isAddress(text) && others.length === 1 && !/\p{L}/u.test(before + after);
}

function columnDescription(cells: readonly { readonly column: string; readonly text: string }[]): string | undefined {
  const cell = cells.find(({ column }) =>
    /\b(?:description|summary|about|comments?|notes?|details|what)\b/i.test(column),
  );
  return cell === undefined ? undefined : sensible(cell.text);
}

/** The text of the block after a link, without labels such as `Code` that are no part of a sentence. */
function textAfter(link: Link, index: PageIndex, entry: number): string {
  const links = index.linksOf(entry);
  let text = link.after;
  let last = link;
  for (let place = index.placeOf(link) + 1; text.length < READ_LENGTH; place++) {
    const next = links[place];
    if (next === undefined || (next.start >= last.end && next.before !== last.after)) break;
    if (next.start < last.end) continue;
    text = `${text} ${isPartOfText(next, text) ? next.text : ''} ${next.after}`;
    last = next;
  }
  return text;
}

/** Whether a link belongs to the sentence that it stands in; labels between sentences and separators do not. */
function isPartOfText({ text: words, target }: Link, before: string): boolean {
  return target !== 'image' && (isName(words) || /[\p{L}\p{N}]\s*$/u.test(before));
}

/** The first paragraph below the title of an admonition that says something. */
function bodyOf(entry: number, { page, entriesIn, linksOf }: PageIndex): string | undefined {
  for (const child of entriesIn(entry)) {
    const inner = page.entries[child];
    if (inner === undefined || inner.kind !== 'paragraph') continue;
    const links = linksOf(child);
    const labelled = links.every(({ text, target }) => target === 'image' || !isName(text));
    const text = links.reduce((rest, link) => withoutRaw(rest, link, page), inner.text);
    const description = sensible(labelled ? withoutLabels(text, links) : text);
    if (description !== undefined) return description;
  }
  return undefined;
}

/** Of a malformed link, the text shows every sign: its words are meant. */
function withoutRaw(text: string, { repaired, start, end, text: words }: Link, { source }: Page): string {
  return repaired === true ? text.replace(source.slice(start, end).replace(/\s+/g, ' '), () => words) : text;
}

function withoutLabels(text: string, links: readonly Link[]): string {
  return links.reduce((rest, { text: label }) => rest.replace(label, ''), text);
}

/** A text without what leads to it, cut at a sentence or a word; undefined where too little is left. */
export function sensible(text: string): string | undefined {
  const clean = text
    .slice(0, READ_LENGTH)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[([{]\s*[|,/·&\s]*[)\]}]/g, ' ')
    .replace(/^[\s\p{Extended_Pictographic}\p{Pe}\p{Pf}|•·–—:：;；,，、،؛.。*_~-]+/u, '')
    .replace(/^[([](?:(?:\p{Lu}\p{Ll}+\.?\s+)?(?:\d{1,2},\s+)?(?:19|20)\d\d(?:-\d\d){0,2})[)\]][\s|•·–—:：;,.-]*/u, '')
    .replace(/(?:[\s\p{Ps}\p{Pi}|•·–—:：;；,，、،؛]|\s-)+$/u, '')
    .replace(/\s+(?=[.,;:!?)\]])|(?<=[([])\s+/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return hasSubstance(clean) && !isWhere(clean) ? cut(clean) : undefined;
}

/** Whether a text says nothing but where and when a work appeared: `(CVPR 2020 Oral)`. */
function isWhere(text: string): boolean {
  return text.split(' ').length <= MAX_WHERE_WORDS && namesVenue(text) && /\d\d/.test(text);
}

/** Whether there are two words besides labels and conjunctions, or as much in a script without blanks. */
function hasSubstance(text: string): boolean {
  let names = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    if (isName(word) && !/^(?:and|or|plus)$/i.test(word)) names += 1;
    if (names >= MIN_WORDS) return true;
  }
  return /\p{Lo}{4}/u.test(text);
}

function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const head = text.slice(0, MAX_LENGTH);
  const sentence = /^.{80,}[.!?。](?=\s|$)/su.exec(head)?.[0];
  return sentence ?? `${head.replace(/\s+\S*$/u, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
