import { type KindComment, kindComments } from '../model/kind-comment.ts';
import type { KindId } from '../model/kinds.ts';
import type { Link } from '../model/link.ts';
import { offsetAt, type SourceLines, sourceLines } from '../model/source-lines.ts';
import { isName } from './labels.ts';
import type { PageIndex } from './page-index.ts';

/** The kind that a comment gives a link, and the line of that comment. */
export interface CommentedKind {
  readonly kind: KindId;
  readonly line: number;
}

/** What a line may begin with before its first word. */
const MARKERS = /^[\s>|#]*(?:[-+*]\s+|\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?$/;

/**
 * The links that comments on the page speak of. A comment behind words speaks of the entry that it ends; alone below a
 * heading, of all that is named in that section; elsewhere, of the next entry. What stands nearer to a link wins.
 */
export function commentedKinds(index: PageIndex): ReadonlyMap<Link, CommentedKind> {
  const comments = kindComments(index.page);
  if (comments.length === 0) return new Map();
  const lines = sourceLines(index.page.source);
  const links = index.links.filter(({ target }) => target === 'resource');
  const ofSections: [Link, CommentedKind][] = [];
  const ofEntries: [Link, CommentedKind][] = [];
  for (const comment of comments) {
    const { kind, start } = comment;
    if (kind === undefined) continue;
    const given = { kind, line: lineAt(lines, start) };
    const end = sectionEnd(comment, index, lines);
    if (end !== undefined)
      ofSections.push(...named(between(links, start, end)).map((link) => [link, given] as [Link, CommentedKind]));
    else
      ofEntries.push(
        ...oneOf(linkOf(comment, index, links, lines)).map((link) => [link, given] as [Link, CommentedKind]),
      );
  }
  return new Map([...ofSections, ...ofEntries]);
}

function named(links: readonly Link[]): readonly Link[] {
  return links.filter(({ text }) => isName(text));
}

function oneOf(link: Link | undefined): readonly Link[] {
  return link === undefined ? [] : [link];
}

/** Where the section ends whose heading stands right above a comment that is alone on its line. */
function sectionEnd(comment: KindComment, { page }: PageIndex, lines: SourceLines): number | undefined {
  if (!isAlone(comment, lines)) return undefined;
  const { start } = comment;
  const { headings, source } = page;
  const line = lineAt(lines, start);
  const at = firstWhere(headings.length, (place) => (headings[place]?.endLine ?? 0) >= line) - 1;
  const heading = headings[at];
  if (heading === undefined) return undefined;
  const above = source.slice(offsetAt(lines, heading.endLine, heading.endColumn), start);
  if (above.replace(/<!--.*?-->/gs, '').trim() !== '') return undefined;
  let next = at + 1;
  while ((headings[next]?.depth ?? 0) > heading.depth) next += 1;
  const after = headings[next];
  return after === undefined ? source.length : offsetAt(lines, after.line, after.column);
}

/** The main link of the entry that a comment ends, else of the one that follows. */
function linkOf(
  comment: KindComment,
  { page, linksOf }: PageIndex,
  links: readonly Link[],
  lines: SourceLines,
): Link | undefined {
  const at = firstFrom(links, comment.end);
  const before = links[at - 1];
  const isBehind = before !== undefined && !MARKERS.test(lineBefore(comment, lines));
  if (!isBehind || /\n\s*\n/.test(page.source.slice(before.end, comment.start))) return links[at];
  const kind = before.entry === undefined ? undefined : page.entries[before.entry]?.kind;
  if (before.entry === undefined || kind === 'paragraph' || kind === 'html') return before;
  return linksOf(before.entry).find(({ target }) => target === 'resource');
}

function between(links: readonly Link[], start: number, end: number): readonly Link[] {
  return links.slice(firstFrom(links, start), firstFrom(links, end));
}

/** Place of the first link that begins at an offset or behind it. */
function firstFrom(links: readonly Link[], offset: number): number {
  return firstWhere(links.length, (place) => (links[place]?.start ?? 0) >= offset);
}

/** The first of so many places at which something holds that holds from there on. */
function firstWhere(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isAlone({ start, end, ...rest }: KindComment, lines: SourceLines): boolean {
  const behind = /^[ \t]*(?:[\r\n]|$)/.test(lines.source.slice(end, end + MAX_BLANKS));
  return behind && /^[ \t>]*$/.test(lineBefore({ start, end, ...rest }, lines));
}

/** More blanks end no line. */
const MAX_BLANKS = 200;

function lineBefore({ start }: KindComment, lines: SourceLines): string {
  return lines.source.slice(lines.starts[lineAt(lines, start) - 1] ?? 0, start);
}

function lineAt({ starts }: SourceLines, offset: number): number {
  return firstWhere(starts.length, (place) => (starts[place] ?? 0) > offset);
}
