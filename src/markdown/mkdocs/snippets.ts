import type { Edit } from '../mapped-text.ts';

/** `--8<-- "file"`, `--8<-- [start:part]`; or bare, around lines with a file each. A semicolon before it escapes. */
const SNIPPET = /^[ \t]*(;*)-+8<-+(?:[ \t]+(?:"[^"\r\n]+"|'[^'\r\n]+')|())[ \t]*$/gm;
const SECTION = /^[^\r\n;]*?-+8<-+[ \t]+\[[ \t]*(?:start|end)[ \t]*:[^\]\r\n]*\].*$/gm;

/** Takes out the lines that another file stands for: its links are its own. */
export function snippetEdits(text: string): readonly Edit[] {
  if (!text.includes('8<-')) return [];
  const edits: Edit[] = [];
  let blockStart: number | undefined;
  for (const { index, 0: line, 1: semicolons, 2: block } of text.matchAll(SNIPPET)) {
    const end = index + line.length;
    if (semicolons !== '') continue;
    if (block === undefined) {
      if (blockStart === undefined) edits.push({ start: index, end, text: '' });
    } else if (blockStart === undefined) blockStart = index;
    else {
      edits.push({ start: blockStart, end, text: '' });
      blockStart = undefined;
    }
  }
  if (blockStart !== undefined) edits.push({ start: blockStart, end: text.length, text: '' });
  const taken = (at: number) => edits.some(({ start, end }) => start <= at && at <= end);
  const sections = [...text.matchAll(SECTION)].filter(({ index }) => !taken(index));
  return [
    ...edits,
    ...sections.map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: '' })),
  ].sort((a, b) => a.start - b.start);
}
