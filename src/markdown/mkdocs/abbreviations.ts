import type { Edit } from '../mapped-text.ts';

const ABBREVIATION = /(?<=^[ \t>]*)\*\[[^\]\\\r\n]+\] ?:.*$/gm;

/** `*[HTML]: what it is short for` shows as a hint where the word stands, never as text. */
export function abbreviationEdits(text: string): readonly Edit[] {
  if (!text.includes('*[')) return [];
  return [...text.matchAll(ABBREVIATION)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    text: '',
  }));
}
