import type { Edit } from '../mapped-text.ts';
import { guardAt } from '../rewriting/opaque.ts';
import { fenceTracker, type TextLine, textLines } from '../text-lines.ts';

/** Elements that kramdown takes for blocks. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside audio body button blockquote caption center col colgroup dd details div dl dt embed fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main map math menu nav noscript object ol optgroup p
  pre script section style summary svg table tbody td textarea tfoot th thead tr ul video`.split(/\s+/),
);
const TAG_AT_START = /^[ \t>]*<\/?([a-z][a-z\d-]*)(?=[\s/>])/i;

/** Keeps a tag such as `<img>` that starts a line from making raw HTML of the lines below: to kramdown it is a word. */
export function spanTagEdits(text: string): readonly Edit[] {
  const isFenced = fenceTracker();
  return [...textLines(text)].flatMap((line) => (isFenced(line.text) === false ? guardOf(line) : []));
}

function guardOf({ start, text }: TextLine): Edit[] {
  const [leading = '', name = ''] = TAG_AT_START.exec(text) ?? [];
  return name === '' || BLOCKS.has(name.toLowerCase()) ? [] : [guardAt(start + leading.lastIndexOf('<'))];
}
