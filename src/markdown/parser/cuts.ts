import { canHoldLinks } from './link-characters.ts';

/** Where a line that starts at the margin follows a blank one: no list, quote, note or paragraph goes on over that. */
const BETWEEN_BLOCKS = /(?<=^|\n|\r(?!\n))[ \t]*(?:\r\n?|\n)(?=\S)/g;
const FENCE = / {0,3}(?:(`{3,})[^`\r\n]*|(~{3,})[^\r\n]*)(?=[\r\n]|$)/y;
const FENCES = new RegExp(String.raw`(?<=^|[\r\n])${FENCE.source}`, 'g');

/** Lists longer than this are cut. */
const LONG = 16_000;
/** Lines of a list whose items start at the margin, and of nothing that could go on outside of an item. */
const LIST_LINE = /(?:(?:[-*+]|\d{1,9}[.)]) [^\r\n]*|[ \t]{2,}(?![ \t]*(?:```|~~~|<))[^\r\n]*|[ \t]*)(?:\r\n?|\n)/y;
const ITEM = /(?:[-*+]|\d{1,9}[.)]) +(?![-*_ \t]*[\r\n])[^\s]/y;

/** Where a part of a text ends. `code` is a fence from its first line to its last, or one that nothing closes. */
export interface Cut {
  readonly end: number;
  readonly code?: 'closed' | 'unclosed';
}

/**
 * Cuts a text: gives the part that begins at an offset where no block stands open. What a part may leave open only the
 * parser can say. What it has looked at it remembers, since a list of megabytes is cut many times.
 */
export function cutter(text: string): (start: number) => Cut {
  let known = { start: 0, end: 0 };
  const blockFrom = (start: number): number => {
    if (known.start <= start && start < known.end) return known.end;
    const end = cutAfter(text, start);
    const behind = withinFences(text, start, end);
    if (behind === end) known = { start, end };
    return behind;
  };
  return (start) => {
    const fence = matchAt(FENCE, text, start);
    if (fence !== undefined) {
      const end = endOfFence(text, start + fence[0].length, fence[1] ?? fence[2] ?? '');
      return end === undefined ? { end: text.length, code: 'unclosed' } : { end, code: 'closed' };
    }
    const end = blockFrom(start);
    return { end: matchAt(ITEM, text, start) === undefined ? end : betweenItems(text, start, end) };
  };
}

/** The next place after an offset at which a text can be cut. */
export function cutAfter(text: string, offset: number): number {
  BETWEEN_BLOCKS.lastIndex = offset;
  const found = BETWEEN_BLOCKS.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

/** Offset behind the line that closes a fence. */
export function endOfFence(text: string, from: number, mark: string): number | undefined {
  const closing = new RegExp(String.raw`(?<=[\r\n]) {0,3}${mark}${mark.charAt(0)}*[ \t]*(?:\r\n?|\n|$)`, 'g');
  closing.lastIndex = from;
  const found = closing.exec(text);
  return found === null ? undefined : found.index + found[0].length;
}

/** The end of a part moved behind the fences that seem to be open there: a guess that spares the parser a second look. */
function withinFences(text: string, start: number, firstEnd: number): number {
  let end = firstEnd;
  for (let at = start; at < end; ) {
    const [fence] = text.slice(at, end).matchAll(FENCES);
    if (fence === undefined) return end;
    const closed = endOfFence(text, at + fence.index + fence[0].length, fence[1] ?? fence[2] ?? '');
    if (closed === undefined) return end;
    if (closed > end) end = cutAfter(text, closed - 1);
    at = closed;
  }
  return end;
}

/**
 * Where a part ends that is all one list, whose items begin at the margin: behind the items that can hold links as long
 * as the first one can, and those that cannot as long as it cannot, so that these are left out; and before it is long.
 */
function betweenItems(text: string, start: number, end: number): number {
  let item = start;
  let first: boolean | undefined;
  for (let at = start; at < end; ) {
    const line = matchAt(LIST_LINE, text, at);
    if (line === undefined) return end;
    at += line[0].length;
    if (at < end && matchAt(ITEM, text, at) === undefined) continue;
    const holds = canHoldLinks(text.slice(item, at));
    first ??= holds;
    if (holds !== first) return item;
    if (at - start > LONG) return at;
    item = at;
  }
  return end;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
