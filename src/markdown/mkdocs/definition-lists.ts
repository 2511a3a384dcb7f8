import type { Edit } from '../mapped-text.ts';
import { textLines } from '../text-lines.ts';

/** `:   what a term means`, below the term: a list item in all but its mark. */
export function definitionListEdits(text: string): readonly Edit[] {
  if (!/^[ \t>]*:[ \t]/m.test(text)) return [];
  const edits: Edit[] = [];
  let hasTerm = false;
  for (const line of textLines(text)) {
    if (/^[ \t>]*$/.test(line.text)) continue;
    const [, prefix] = /^((?:[ \t]{0,3}>[ \t]?)*(?: {4}|\t)* {0,3}):[ \t]{1,3}\S/.exec(line.text) ?? [];
    if (prefix !== undefined && hasTerm) {
      edits.push({ start: line.start + prefix.length, end: line.start + prefix.length + 1, text: '-' });
    }
    hasTerm = true;
  }
  return edits;
}
