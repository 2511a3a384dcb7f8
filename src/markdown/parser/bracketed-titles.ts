import type { Edit } from '../mapped-text.ts';

const DESTINATION = String.raw`\]\([ \t]*(?:<[^<>\r\n]{0,2000}>|[^\s<>()]{1,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,9})`;
/** A title in round brackets that holds another one opening: CommonMark allows that only behind a backslash. */
const NO_TITLE = new RegExp(String.raw`${DESTINATION}\s{1,9}(?=\((?:[^()\\]|\\[^]){0,500}\()`, 'g');

/**
 * Escapes the round bracket that opens what is no title, so that there is no link: the parser would take it for one, and
 * what stands in it, often a link, would be lost.
 */
export function bracketedTitleEdits(text: string): readonly Edit[] {
  return [...text.matchAll(NO_TITLE)].map(({ index, 0: before }) => {
    const at = index + before.length;
    return { start: at, end: at, text: '\\' };
  });
}
