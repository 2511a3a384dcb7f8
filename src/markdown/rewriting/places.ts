import type { Span } from '../mapped-text.ts';

/** Finds what matches from offsets that only grow, in one go through the text. */
export function nextOf(text: string, sign: RegExp): (from: number) => Span | undefined {
  const pattern = new RegExp(sign.source, 'gi');
  let found: Span | undefined = [-1, -1];
  return (from) => {
    if (found === undefined || found[0] >= from) return found;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    found = match === null ? undefined : [match.index, match.index + match[0].length];
    return found;
  };
}

/** How far blanks and the signs of quotes may lead a line. */
const MAX_INDENT = 1000;

/** The blanks and signs of quotes between the start of a line and an offset, if nothing else stands there. */
export function leadingAt(text: string, at: number): string | undefined {
  let start = at;
  while (start > 0 && at - start < MAX_INDENT && ' \t>'.includes(text.charAt(start - 1))) start -= 1;
  return start === 0 || isLineEnd(text, start - 1) ? text.slice(start, at) : undefined;
}

const BLOCK_LEAD = /(?:^|[\r\n])[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t][ \t>]*)*$/;

/** Whether what stands at an offset begins a line, or an item of a list. */
export function beginsBlock(text: string, at: number): boolean {
  const start = Math.max(0, at - 100);
  const lead = text.slice(start, at);
  return /^[^\S\r\n]*$|[\s>]$/.test(lead) && BLOCK_LEAD.test(start === 0 ? lead : `x${lead}`);
}

/** Where the blanks end that stand at an offset. */
export function afterBlanks(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  return end;
}

/** Whether a line ends at an offset, or the text. */
export function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n' || text[at] === '\r';
}

/** Whether what stands between two offsets is, or is part of, the words of a link. */
export function isInLabel(text: string, start: number, end: number): boolean {
  return (
    /\[[^[\]\r\n]*$/.test(text.slice(Math.max(0, start - 200), start)) &&
    /^[^[\]\r\n]*\](?:\(|\[)/.test(text.slice(end, end + 200))
  );
}
