import type { Page, TextRange } from '../model/page.ts';

/** A balanced `[…]` or `![…]` of the prose that makes no link. */
export interface Label {
  /** Of the `[`, or of the `!` before it. */
  readonly start: number;
  /** After the `]`. */
  readonly end: number;
  /** As the prose holds it, without the brackets. */
  readonly text: string;
  /** End of the block that it stands in. */
  readonly limit: number;
}

/** A bracket without its counterpart. */
export interface LoneBracket {
  /** Of an opening bracket, of the `!` before it, if there is one. */
  readonly start: number;
  readonly end: number;
  readonly limit: number;
}

export interface Brackets {
  /** Sorted by their ends, so that an inner label comes before the outer one. */
  readonly labels: readonly Label[];
  readonly unclosed: readonly LoneBracket[];
  readonly unopened: readonly LoneBracket[];
}

/** Finds the square brackets of the prose, block by block; footnotes, callouts and task boxes are left out. */
export function bracketsOf(page: Page, prose: string): Brackets {
  const found = page.texts.map((range) => bracketsIn(range, prose));
  return {
    labels: found.flatMap(({ labels }) => labels).filter((label) => isMeant(label, prose)),
    unclosed: found.flatMap(({ unclosed }) => unclosed),
    unopened: found.flatMap(({ unopened }) => unopened),
  };
}

function bracketsIn({ start, end }: TextRange, prose: string): Brackets {
  const labels: Label[] = [];
  const unopened: LoneBracket[] = [];
  const open: Opening[] = [];
  for (const { index, 0: sign } of prose.slice(start, end).matchAll(/\\.|[[\]]/gs)) {
    const at = start + index;
    if (sign === '[' || sign === '\\[') open.push({ at, isEscaped: sign !== '[' });
    if (sign !== ']') continue;
    const opening = counterpart(open);
    if (opening === undefined) unopened.push({ start: at, end: at + 1, limit: end });
    else if (!opening.isEscaped) labels.push(labelBetween(prose, opening.at, at, end));
  }
  const unclosed = open
    .filter(({ isEscaped }) => !isEscaped)
    .map(({ at }) => ({ start: withMark(prose, at), end: at + 1, limit: end }));
  return { labels, unclosed, unopened };
}

interface Opening {
  readonly at: number;
  readonly isEscaped: boolean;
}

/** The opening bracket that a closing one belongs to: an escaped one only where no other is left. */
function counterpart(open: Opening[]): Opening | undefined {
  const last = open.pop();
  let opening = last;
  while (opening?.isEscaped === true && open.length > 0) opening = open.pop();
  return opening ?? last;
}

function labelBetween(prose: string, open: number, close: number, limit: number): Label {
  return { start: withMark(prose, open), end: close + 1, text: prose.slice(open + 1, close), limit };
}

function withMark(prose: string, at: number): number {
  return prose[at - 1] === '!' && prose[at - 2] !== '\\' ? at - 1 : at;
}

function isMeant({ text, start, end }: Label, prose: string): boolean {
  if (/^\^|^![A-Z]/.test(text)) return false;
  return !(/^[ xX]$/.test(text) && /^(?:\s|$)/.test(prose.slice(end, end + 1)) && isTaskBox(prose, start));
}

function isTaskBox(prose: string, start: number): boolean {
  const line = prose.slice(prose.lastIndexOf('\n', start) + 1, start);
  return /^[\s>]*(?:[-*+]|\d+[.)])?\s*$/.test(line);
}
