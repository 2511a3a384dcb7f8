import type { Edit } from '../mapped-text.ts';
import { htmlBlockEdits } from '../mkdocs/html-blocks.ts';
import { fenceTracker, textLines } from '../text-lines.ts';

/**
 * Kramdown reads no Markdown from the start of a block element to its end, blank lines and indents or not, unless it has
 * the attribute `markdown`; CommonMark reads on after a blank line.
 */
export function rawHtmlEdits(text: string): readonly Edit[] {
  return htmlBlockEdits(withoutCode(text), true);
}

/** The text with blanks for what stands in fences: no tag there means anything. */
function withoutCode(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text;
  const isFenced = fenceTracker();
  let blanked = '';
  for (const { start, next, text: line } of textLines(text)) {
    const end = start + line.length;
    blanked += isFenced(line) === 'inside' ? ' '.repeat(line.length) : line;
    blanked += text.slice(end, next);
  }
  return blanked;
}
