import type { Edit } from '../mapped-text.ts';
import { fenceTracker, type TextLine, textLines } from '../text-lines.ts';
import { isBlockLevel } from './html-blocks.ts';

/** Stands for nothing, and keeps what follows it from starting a block. */
export const NOTHING = '&#8203;';

const TAG_AT_START = /^([ \t>]*)<\/?([a-z][a-z\d-]*)(?=[\s/>])/i;

/**
 * A line that starts with a tag such as `<img>` is to CommonMark a block of raw HTML, to python-markdown a paragraph in
 * which Markdown goes on; so is an indented line that starts with a block element.
 */
export function inlineHtmlEdits(text: string): readonly Edit[] {
  const isFenced = fenceTracker();
  return [...textLines(text)].flatMap((line) => (isFenced(line.text) === false ? guardOf(line) : []));
}

function guardOf({ start, text }: TextLine): Edit[] {
  const [, prefix, name = ''] = TAG_AT_START.exec(text) ?? [];
  if (prefix === undefined || (isBlockLevel(name) && !/^\s{4}|\t/.test(prefix))) return [];
  const at = start + prefix.length;
  return [{ start: at, end: at, text: NOTHING }];
}
