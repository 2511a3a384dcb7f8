import type { TextRange } from '../../model/page.ts';
import type { Span } from '../mapped-text.ts';
import type { Block, ReadEvent } from '../read/read-event.ts';
import { opaqueElements } from '../read/read-html.ts';

const PROSE: ReadonlySet<Block['name']> = new Set(['paragraph', 'heading', 'cell', 'title']);

/** Gathers the stretches of prose. `currentEntry` tells the entry that the page is in. */
export function texts(source: string, currentEntry: () => number | undefined) {
  const found: TextRange[] = [];
  const math: Span[] = [];
  let opaque: Span[] | undefined;
  /** Where elements that hold no prose begin, those that stand open in the block. */
  let elements: { readonly name: string; readonly start: number }[] = [];
  let quotes = 0;
  let entry: number | undefined;

  const begin = (block: Block) => {
    if (block.name === 'quote') quotes += 1;
    if (!PROSE.has(block.name)) return;
    opaque = [];
    elements = [];
    entry = currentEntry();
  };
  const end = (block: Block, span: Span) => {
    if (block.name === 'quote') quotes -= 1;
    if (opaque === undefined || !PROSE.has(block.name)) return;
    const [start, until] = block.name === 'cell' ? withoutBars(source, span) : span;
    if (quotes > 0) opaque.push(...quoteMarks(source, start, until));
    const formulas = mathIn(withoutOpaque(source, start, until, opaque), start);
    opaque.push(...formulas);
    math.push(...formulas);
    const within = entry === undefined ? {} : { entry };
    if (until > start) found.push({ start, end: until, opaque: merged(opaque, start, until), ...within });
    opaque = undefined;
  };
  /** What stands between the tags of inline code is an example, though a link in it is one. */
  const tag = ({ name, isClosing, span }: Extract<ReadEvent, { readonly type: 'tag' }>) => {
    opaque?.push(span);
    if (!opaqueElements.has(name)) return;
    if (!isClosing) elements.push({ name, start: span[0] });
    else if (elements.at(-1)?.name === name) opaque?.push([elements.pop()?.start ?? span[0], span[1]]);
  };
  const take = (event: ReadEvent) => {
    if (event.type === 'enter') begin(event.block);
    else if (event.type === 'leave') end(event.block, event.span);
    else if (event.type === 'tag') tag(event);
    else if (event.type === 'opaque') opaque?.push(event.span);
  };
  return { take, found, math };
}

/** The parser counts the bar before a cell, and the blanks round it, to the cell. */
function withoutBars(source: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isBar(source, from)) from += 1;
  while (to > from && isBar(source, to - 1)) to -= 1;
  return [from, to];
}

function isBar(source: string, at: number): boolean {
  const character = source.charAt(at);
  return character === ' ' || character === '\t' || (character === '|' && source.charAt(at - 1) !== '\\');
}

/** The marks of the quotes around, at the start of every line but the first. */
function quoteMarks(source: string, start: number, end: number): Span[] {
  return [...source.slice(start, end).matchAll(/(?<=[\r\n])[ \t]*>(?:[ \t]*>)*/g)].map(({ index, 0: { length } }) => [
    start + index,
    start + index + length,
  ]);
}

/** `$$ … $$`, and `$ … $` with no blank inside its ends and no digit behind them. */
const MATH = /\$\$[^$]+\$\$|(?<![\\$\w])\$(?![\s$])[^$\r\n]*(?<![\s\\])\$(?![\d$])/g;

function mathIn(text: string, start: number): Span[] {
  if (!text.includes('$')) return [];
  return [...text.matchAll(MATH)].map(({ index, 0: { length } }) => [start + index, start + index + length]);
}

/** The text of a range with letters for what is no prose: a sign of money in a tag begins no formula. */
function withoutOpaque(source: string, start: number, end: number, opaque: readonly Span[]): string {
  const text = source.slice(start, end);
  if (!text.includes('$')) return text;
  let shown = '';
  let from = start;
  for (const [hiddenFrom, hiddenTo] of merged(opaque, start, end)) {
    shown += source.slice(from, hiddenFrom) + 'x'.repeat(hiddenTo - hiddenFrom);
    from = hiddenTo;
  }
  return shown + source.slice(from, end);
}

/** Ascending, without overlap, within a range. */
function merged(spans: readonly Span[], from: number, to: number): Span[] {
  const result: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (start >= to || end <= from) continue;
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], Math.min(end, to));
    else result.push([Math.max(start, from), Math.min(end, to)]);
  }
  return result;
}
