import type { Edit } from '../mapped-text.ts';

/** The first line of a paragraph that stands one level in, and two or three blanks more. */
const DEEPER = /((?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?: {4})+)( {2,3})(?=[^\s])/g;
/** A mark whose item starts past the fourth column. */
const WIDE_MARK = /^((?:[ \t]{0,3}>[ \t]?)*(?: {4})*)( {0,3})([-*+]|\d{1,9}\.)( +)(?=\S)/gm;
const MAY_BE_WIDE = /[-*+] {4}|\d\. {3}|\d{2}\. {2}|\d{3}\. |(?:^|[\r\n])[ >]* {2}(?: ?\d| [-*+])/;

/**
 * What belongs to a list item stands four columns in, whatever the mark's width; and less than four more is no code.
 * CommonMark counts from where the item's text starts.
 */
export function listIndentEdits(text: string): readonly Edit[] {
  const deeper = [...text.matchAll(DEEPER)].map(({ index, 1: before = '', 2: blanks = '' }) => {
    const start = index + before.length;
    return { start, end: start + blanks.length, text: '' };
  });
  const wide = MAY_BE_WIDE.test(text) ? [...text.matchAll(WIDE_MARK)].flatMap(narrowed) : [];
  return [...deeper, ...wide].sort((a, b) => a.start - b.start);
}

function narrowed({ index, 1: prefix = '', 2: lead = '', 3: mark = '', 4: blanks = '' }: RegExpExecArray): Edit[] {
  const start = index + prefix.length;
  const end = start + lead.length + mark.length + blanks.length;
  if (end - start <= 4) return [];
  return [{ start, end, text: mark.length > 3 ? '1.  ' : mark.padEnd(4) }];
}
