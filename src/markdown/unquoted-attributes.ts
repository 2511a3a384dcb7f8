import type { Edit } from './mapped-text.ts';

const TAG = /<[a-z][a-z0-9-]*(?=[\s/])(?:[^<>"']|"[^"<]{0,2000}"|'[^'<]{0,2000}'){0,2000}>/gi;
const ATTRIBUTE = /[\s"']([^\s=>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*'|([^\s"'=<>`]*\/[^\s"'=<>`]*))/g;

/** Puts quotes around the addresses in tags that have none: the parser takes a slash there for the end of the tag. */
export function unquotedAttributeEdits(text: string): readonly Edit[] {
  if (!/=[ \t]*[^\s"'=<>`/]*\//.test(text)) return [];
  return [...text.matchAll(TAG)].flatMap(({ index, 0: tag }) =>
    [...tag.matchAll(ATTRIBUTE)].flatMap(({ index: at, 0: attribute, 2: value }) => {
      const end = index + at + attribute.length;
      return value === undefined ? [] : [quoteAt(end - value.length), quoteAt(end)];
    }),
  );
}

function quoteAt(offset: number): Edit {
  return { start: offset, end: offset, text: '"' };
}
