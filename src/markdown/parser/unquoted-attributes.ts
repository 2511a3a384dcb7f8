import type { Edit } from '../mapped-text.ts';

const ATTRIBUTE = /[\s"']([^\s=>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*'|([^\s"'=<>`]*\/[^\s"'=<>`]*))/g;
const VALUE = /"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'=<>`]+/;
/** A tag as CommonMark has it: in anything else a quote would be one more character of the text. */
const TAG = new RegExp(
  String.raw`<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:${VALUE.source}))?){1,100}\s*/?>`,
  'gi',
);

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
