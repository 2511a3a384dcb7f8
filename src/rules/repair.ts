import type { Finding } from '../model/finding.ts';
import type { Link } from '../model/link.ts';
import type { Heading, Page } from '../model/page.ts';
import { offsetAt, type SourceLines, sourceLines } from '../model/source-lines.ts';
import { LINK, OPAQUE, proseOf } from './prose.ts';

/** How far words belong to a link, where no other stands before them. */
const REACH = 2000;

/**
 * The links that malformed ones were meant to be: those that the renderer does not show, or shows with a wrong address.
 * They carry what the parser's links carry, so that a registry takes them alike.
 */
export function repairedLinks(page: Page, findings: readonly Finding[]): readonly Link[] {
  const told = findings.filter(({ file, meant }) => file === page.file && /^https?:\/\/[^\s/]/i.test(meant ?? ''));
  if (told.length === 0) return [];
  const lines = sourceLines(page.source);
  const prose = proseOf(page);
  return told.map((finding) => repairedLink(finding, page, lines, prose)).filter((link) => link !== undefined);
}

function repairedLink(finding: Finding, page: Page, lines: SourceLines, prose: string): Link | undefined {
  const { file, line, column, endLine, endColumn, raw, meant = '' } = finding;
  const start = offsetAt(lines, line, column);
  const end = offsetAt(lines, endLine, endColumn);
  const inside = page.links
    .slice(firstFrom(page.links, start), firstFrom(page.links, end))
    .filter((link) => link.end <= end);
  if (inside.some((link) => isShown(link, meant))) return undefined;
  const destination = placeOf(meant, raw, start);
  const isImage = raw.startsWith('!');
  const shown = inside.find((link) => link.start === start && link.end === end);
  const { entry, ...around } = shown ?? surroundings(page, prose, start, end);
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    url: meant,
    written: page.source.slice(...destination),
    text: shown?.text ?? textOf(raw),
    syntax: isImage ? 'image' : 'inline',
    target: isImage ? 'image' : 'resource',
    section: shown?.section ?? sectionAt(page, start, line),
    start,
    end,
    destination,
    ...(entry === undefined ? {} : { entry }),
    before: around.before,
    after: around.after,
    repaired: true,
  };
}

/** Whether a link with a text of its own leads where the malformed one was meant to. */
function isShown({ url, start, destination: [from] }: Link, meant: string): boolean {
  return url === meant && start < from;
}

/** Where a malformed link holds its address: what the one meant has in common with it, and what is glued to that. */
function placeOf(meant: string, raw: string, start: number): readonly [number, number] {
  const common = meant.replace(/^https?:\/\//i, '');
  const at = raw.lastIndexOf(common);
  if (at === -1) return [start, start + raw.length];
  const glued = /[^\s()[\]<>"'`（）]*$/.exec(raw.slice(0, at))?.[0].length ?? 0;
  return [start + at - glued, start + at + common.length];
}

const IMAGE = /!\[([^[\]]*)\](?:\([^()]*\))?/g;

/** What follows a text whose closing bracket is a full-width one that texts may hold. */
const FULL_WIDTH_END = /】[ \t]?[(（].*$/s;

/** The words of a link's text, without the signs of emphasis and code; those of images only where there are no others. */
function textOf(raw: string): string {
  const [, label = ''] =
    /^!?[[［【]((?:[^[\]［］]|\[[^[\]]*\](?:\([^()\s]*\))?)*)/.exec(raw) ?? /^\(([^()]*)\)/.exec(raw) ?? [];
  const text = label.replace(FULL_WIDTH_END, '');
  const words = text.replace(IMAGE, ' ');
  return plain(/[\p{L}\p{N}]/u.test(words) ? words : text.replace(IMAGE, '$1'));
}

function plain(text: string): string {
  return text
    .replace(new RegExp(`[${LINK}${OPAQUE}]+`, 'g'), ' ')
    .replace(/\*\*|__|`/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The headings above, as the link before has them unless a heading stands between. */
function sectionAt({ links, headings }: Page, start: number, line: number): readonly string[] {
  const before = links[firstFrom(links, start) - 1];
  const above = headings.filter((heading) => heading.line < line);
  const last = above.at(-1);
  if (before !== undefined && before.syntax !== 'frontmatter' && (last === undefined || last.line <= before.line))
    return before.section;
  return above.reduce<readonly Heading[]>(below, []).map(({ text }) => text);
}

function below(above: readonly Heading[], heading: Heading): readonly Heading[] {
  return [...above.filter(({ depth }) => depth < heading.depth), heading];
}

/** The entry of a place, and the words of the same block up to the links on either side. */
function surroundings(page: Page, prose: string, start: number, end: number): Pick<Link, 'entry' | 'before' | 'after'> {
  const block = page.texts.find((range) => range.start <= start && start < range.end);
  if (block === undefined) return { before: '', after: '' };
  const first = firstFrom(page.links, start);
  const isInBlock = (link: Link | undefined) =>
    link !== undefined && link.start >= block.start && link.end <= block.end ? link : undefined;
  const previous = isInBlock(page.links[first - 1]);
  const within = first < firstFrom(page.links, end) ? isInBlock(page.links[first]) : undefined;
  const next = isInBlock(page.links[firstFrom(page.links, end)]);
  const entry = block.entry ?? (within ?? previous ?? next)?.entry;
  return {
    ...(entry === undefined ? {} : { entry }),
    before: plain(prose.slice(Math.max(previous?.end ?? block.start, start - REACH), start)),
    after: plain(prose.slice(end, Math.min(Math.max(end, next?.start ?? block.end), end + REACH))),
  };
}

/** Index of the first of links or the like, sorted as they are, that begins at an offset or after it. */
export function firstFrom(links: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
