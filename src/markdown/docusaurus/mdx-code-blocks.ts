import type { Edit } from '../mapped-text.ts';
import { fenceTracker, type TextLine, textLines } from '../text-lines.ts';

const OPENING = /^[ \t]*`{3,4}mdx-code-block[ \t]*$/;

/** Takes away the fences of `mdx-code-block`: they only keep translators off, and what they hold is the page's own. */
export function mdxCodeBlockEdits(text: string): readonly Edit[] {
  if (!text.includes('mdx-code-block')) return [];
  const isFenced = fenceTracker();
  const edits: Edit[] = [];
  let opening: TextLine | undefined;
  for (const line of textLines(text)) {
    const fenced = isFenced(line.text);
    if (fenced === 'opens') opening = OPENING.test(line.text) ? line : undefined;
    else if (fenced === 'closes' && opening !== undefined) edits.push(emptied(opening), emptied(line));
  }
  return edits;
}

function emptied({ start, text }: TextLine): Edit {
  return { start, end: start + text.length, text: '' };
}
