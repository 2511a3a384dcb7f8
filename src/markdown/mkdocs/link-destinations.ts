import type { Edit } from '../mapped-text.ts';

const WORD = String.raw`[^\s<>()"'\\${'`'}]{1,2000}`;
/** `](words with blanks)`, with or without a title. */
const WORDS = new RegExp(
  String.raw`\]\([ \t]*(${WORD}(?:[ \t]+${WORD}){1,50})[ \t]*(?:[ \t](?:"[^"\r\n]*"|'[^'\r\n]*')[ \t]*)?\)`,
  'g',
);
/** A destination with a backslash, and in it one that escapes nothing. */
const WITH_BACKSLASH = /\]\([^\s<>()\\]{0,2000}\\[^\s<>()]{0,2000}/g;
const BARE_BACKSLASH = /\\(?:[\\`*_{}[\]()>#+.!-]|(["$%&',/:;<=?@^|~]))/g;
/** A definition whose destination has a backslash: none of them escapes anything. */
const DEFINED_WITH_BACKSLASH = /(?<=^[ >]*\[[^[\]\r\n]{1,300}\]:[ \t]*)[^\s<\\]{0,2000}\\\S{0,2000}/gm;
const BACKSLASH = /\\(?=[!-/:-@[-`{-~])/g;
/** A box of a task, with a remark behind it. */
const TASK_BOX = /^\[[ x]$/i;

/**
 * python-markdown takes all up to the closing bracket, or up to a title, for the destination, blanks included; and a
 * backslash before a character that means nothing to it stays.
 */
export function linkDestinationEdits(text: string): readonly Edit[] {
  const blanks = /\]\([ \t]*[^\s()"'<]+[ \t]+[^\s"'()]/.test(text) ? [...text.matchAll(WORDS)] : [];
  const backslashes = /\]\([^\s)]{0,2000}\\/.test(text) ? [...text.matchAll(WITH_BACKSLASH)] : [];
  const definedDestinations = /\]:[^\r\n]{0,2000}\\/.test(text) ? [...text.matchAll(DEFINED_WITH_BACKSLASH)] : [];
  return [
    ...blanks.flatMap(({ index, 0: whole, 1: words = '' }) => {
      if (isInCode(text, index) || TASK_BOX.test(text.slice(Math.max(0, index - 2), index))) return [];
      const start = index + whole.indexOf(words, 2);
      return [put(start, '<'), put(start + words.length, '>')];
    }),
    ...backslashes.flatMap(({ index, 0: destination }) =>
      [...destination.matchAll(BARE_BACKSLASH)].flatMap(({ index: at, 1: bare }) =>
        bare === undefined || isInCode(text, index) ? [] : [put(index + at, '\\')],
      ),
    ),
    ...definedDestinations.flatMap(({ index, 0: destination }) =>
      [...destination.matchAll(BACKSLASH)].map(({ index: at }) => put(index + at, '\\')),
    ),
  ].sort((a, b) => a.start - b.start);
}

function put(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function isInCode(text: string, at: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 1000), at);
  return before.split('`').length % 2 === 0;
}
