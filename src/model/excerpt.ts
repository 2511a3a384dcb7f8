import stringWidth from 'fast-string-width';
import { credentialSpans } from './mask-credentials.ts';
import { printable } from './printable.ts';

/** A part of a source line, and what stands under it. */
export interface Excerpt {
  readonly text: string;
  /** Blanks up to the marked range, then a caret for each column of it. */
  readonly caret: string;
}

/** One character as a reader sees it. */
interface Cell {
  readonly text: string;
  readonly width: number;
}

/** Longer than any user and password. */
const SECRET = 1000;
const ELLIPSIS: Cell = { text: '…', width: 1 };

/** The line around a range of columns (from 1, the end exclusive), cut to a width of the terminal. */
export function excerptOf(line: string, column: number, endColumn: number, width: number): Excerpt {
  const start = Math.min(column - 1, line.length);
  const end = Math.max(start, Math.min(endColumn - 1, line.length));
  // Some characters take no place of their own, none takes more than two.
  const reach = 2 * width;
  const from = Math.max(0, start - reach);
  const to = Math.min(line.length, start + 2 * reach);
  const before = cellsOf(line, from, start);
  const marked = cellsOf(line, start, Math.min(end, to));
  const after = cellsOf(line, Math.min(end, to), to);
  const all = [...before, ...marked, ...after];
  const [first, last] = windowOf(all, before.length, width);
  const left = first > 0 || from > 0 ? [ELLIPSIS] : [];
  const right = last < all.length || to < line.length ? [ELLIPSIS] : [];
  const lead = [...left, ...all.slice(first, before.length)];
  const caretWidth = widthOf(all.slice(before.length, Math.min(before.length + marked.length, last)));
  return {
    text: textOf([...left, ...all.slice(first, last), ...right]).trimEnd(),
    caret: ' '.repeat(widthOf(lead)) + '^'.repeat(Math.max(1, caretWidth)),
  };
}

/** The cells to show, given the first that is marked: what is marked and what follows come first, a third is for what stands before. */
function windowOf(all: readonly Cell[], mark: number, width: number): readonly [first: number, last: number] {
  if (widthOf(all) <= width) return [0, all.length];
  const space = Math.max(1, width - 2);
  let first = mark;
  let used = 0;
  const before = Math.max(Math.floor(space / 3), space - widthOf(all.slice(mark)));
  while (first > 0 && used + (all[first - 1]?.width ?? 0) <= before) {
    first -= 1;
    used += all[first]?.width ?? 0;
  }
  let last = mark;
  while (last < all.length && used + (all[last]?.width ?? 0) <= space) {
    used += all[last]?.width ?? 0;
    last += 1;
  }
  return [first, last];
}

function cellsOf(line: string, from: number, to: number): readonly Cell[] {
  const text = printable(masked(line, from, to).replaceAll('\t', '    '));
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => ({ text: segment, width: widthOfOne(segment) }));
}

function widthOfOne(character: string): number {
  return /^[ -~]$/.test(character) ? 1 : stringWidth(character);
}

/** A slice of a line in which the user and password of an address are `***`, wherever the slice begins and ends. */
function masked(line: string, from: number, to: number): string {
  const reach = Math.max(0, from - SECRET);
  let text = '';
  let done = from;
  for (const [first, last] of credentialSpans(line.slice(reach, to + SECRET))) {
    const [start, end] = [reach + first, reach + last];
    if (end <= from || start >= to) continue;
    text += line.slice(done, Math.max(start, done));
    if (start >= from) text += '***@';
    done = Math.min(end, to);
  }
  return text + line.slice(done, to);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}
