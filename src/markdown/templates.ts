import type { Edit, Span } from './mapped-text.ts';

/** It may go on over a line end, but over no blank line. */
const CONTENT = String.raw`(?:[^{}\r\n]|(?:\r\n|\n|\r)(?![ \t]*[\r\n])){0,500}`;
const TEMPLATE = String.raw`\{\{${CONTENT}\}\}|\{%${CONTENT}%\}`;
const BRACE = String.raw`\{(?![{%])`;
/** Where a destination stands: behind `](`, behind a definition's label, in attributes of HTML, and bare. */
const DESTINATIONS = [
  new RegExp(String.raw`\]\([ \t]*((?:${TEMPLATE}|${BRACE}|[^\s()<>{])+)(?=[ \t]*\)|[ \t]+["'(])`, 'g'),
  new RegExp(String.raw`\]\([ \t]*<((?:${TEMPLATE}|${BRACE}|[^<>{\r\n])+)(?=>)`, 'g'),
  new RegExp(String.raw`^ {0,3}\[[^\]\r\n]{1,500}\]:[ \t]*((?:${TEMPLATE}|${BRACE}|[^\s<>{])+)`, 'gm'),
  new RegExp(String.raw`(?<![\w"'=(<])(https?:\/\/(?:${TEMPLATE}|${BRACE}|[^\s<>{"'()[\]\x60])+)`, 'gi'),
  new RegExp(String.raw`\b(?:href|src)[ \t]*=[ \t]*["']((?:${TEMPLATE}|${BRACE}|[^"'\r\n<>{])+)`, 'gi'),
];
const IN_DESTINATION = new RegExp(TEMPLATE, 'g');
/** Characters that would end the destination, or mean something in it. */
const MEANINGFUL = /[\s()<>"'\\*_`~[\]&|]/g;

/**
 * Makes templates in destinations words without blanks, so that the parser takes each destination as a whole. They keep
 * their length: what was written is read from the source.
 */
export function templateEdits(text: string): readonly Edit[] {
  return templatesIn(text).map(([start, end]) => ({
    start,
    end,
    text: text.slice(start, end).replace(MEANINGFUL, 'x'),
  }));
}

/** Where templates stand in destinations, in order. */
export function templatesIn(text: string): readonly Span[] {
  if (!/\{[{%]/.test(text)) return [];
  const found = DESTINATIONS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(spansIn));
  return found.sort((a, b) => a[0] - b[0]).filter(([start], index) => start !== found[index - 1]?.[0]);
}

function spansIn({ index, 0: whole, 1: destination = '' }: RegExpExecArray): Span[] {
  const start = index + whole.length - destination.length;
  return [...destination.matchAll(IN_DESTINATION)].map(({ index: at, 0: { length } }) => [
    start + at,
    start + at + length,
  ]);
}
