import type { Edit } from '../mapped-text.ts';

const WORD = String.raw`[^\s<>()"'\\${'`'}]{1,2000}`;
/** `](words with blanks)`, with or without a title. */
const DESTINATION = new RegExp(
  String.raw`\]\([ \t]*(${WORD}(?:[ \t]+${WORD}){1,50})[ \t]*(?:[ \t](?:"[^"\r\n]*"|'[^'\r\n]*')[ \t]*)?\)`,
  'g',
);

/** A box of a task, with a remark behind it. */
const TASK_BOX = /^\[[ x]$/i;

/** python-markdown takes all up to the closing bracket, or up to a title, for the destination, blanks included. */
export function linkDestinationEdits(text: string): readonly Edit[] {
  if (!/\]\([ \t]*[^\s()"'<]+[ \t]+[^\s"'()]/.test(text)) return [];
  return [...text.matchAll(DESTINATION)].flatMap(({ index, 0: whole, 1: destination = '' }) => {
    if (isInCode(text, index) || TASK_BOX.test(text.slice(Math.max(0, index - 2), index))) return [];
    const start = index + whole.indexOf(destination, 2);
    const end = start + destination.length;
    return [
      { start, end: start, text: '<' },
      { start: end, end, text: '>' },
    ];
  });
}

function isInCode(text: string, at: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 1000), at);
  return before.split('`').length % 2 === 0;
}
