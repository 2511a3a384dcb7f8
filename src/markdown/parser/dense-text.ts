import type { Edit } from '../mapped-text.ts';
import { textLines } from '../text-lines.ts';

/**
 * Marks that the parser holds against all the marks before them in the same paragraph, and how much each weighs. A
 * paragraph with so many is no prose: it is cut into several, between words where there are any.
 */
const MARKS = /[[\]]|<!--|<\?|<!\[CDATA\[|<![a-z]|-->|\?>|\]\]>|\*+|_+|~+/gi;
const MAX_WEIGHT = 1000;
const OPENS = /^<[!?]/;
const CLOSES = /^(?:--|\?|\]\])>$/;
const NEW_PARAGRAPH = /^[ \t>]*(?:$|[-+*][ \t]|\d{1,9}[.)][ \t]|#|\[[^\]]*\]:)/;
const DELIMITER_ROW = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/** Cuts paragraphs so dense with marks that parsing them would take time out of all proportion. */
export function denseTextEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let weight = 0;
  let inTable = false;
  for (const line of textLines(text)) {
    if (line.text.trim() === '') inTable = false;
    if (inTable || NEW_PARAGRAPH.test(line.text)) weight = 0;
    inTable ||= DELIMITER_ROW.test(line.text) && line.text.includes('|');
    for (const { index, 0: mark } of line.text.matchAll(MARKS)) {
      weight = Math.max(0, weight + weightOf(mark));
      const limit = isAfterBlank(line.text, index) ? MAX_WEIGHT : 2 * MAX_WEIGHT;
      if (weight < limit) continue;
      edits.push({ start: line.start + index, end: line.start + index, text: '\n\n' });
      weight = 0;
    }
  }
  return edits;
}

function isAfterBlank(line: string, at: number): boolean {
  return at === 0 || /\s/.test(line.charAt(at - 1));
}

function weightOf(mark: string): number {
  if (OPENS.test(mark)) return 20;
  if (CLOSES.test(mark)) return -20;
  return mark === '[' || mark === ']' ? 1 : 3;
}
