import type { Edit } from '../mapped-text.ts';
import { NOTHING } from './nothing.ts';

const PLAIN = String.raw`[^\[\]\r\n]{0,300}`;
const INNER = String.raw`\[${PLAIN}\]\([^\s()]{0,1000}\)`;
/** A link with another one, that is no image, in its text. */
const NESTED = new RegExp(String.raw`\[(${PLAIN}(?<!!)${INNER}${PLAIN})\]\(`, 'g');
const INNER_LINK = new RegExp(`(?<!!)${INNER}`, 'g');
const MEANS_A_LINK = /[[\]]|:\/\/|www\./gi;

/** Of links in each other, python-markdown shows the outer one. */
export function nestedLinkEdits(text: string): readonly Edit[] {
  if (!text.includes('](')) return [];
  return [...text.matchAll(NESTED)].flatMap(({ index, 1: label = '' }) =>
    [...label.matchAll(INNER_LINK)].flatMap(({ index: from, 0: inner }) =>
      [...inner.matchAll(MEANS_A_LINK)].map(({ index: at, 0: found }) => {
        const start = index + 1 + from + at;
        return { start, end: start, text: /[[\]]/.test(found) ? '\\' : NOTHING };
      }),
    ),
  );
}
