import type { Edit } from '../mapped-text.ts';
import { NOTHING } from './nothing.ts';

const DEFINITION = /^[ \t>]*\[([^[\]\r\n^][^[\]\r\n]{0,300})\]:/gm;
const REFERENCE = /(?<![\]\\])\[([^[\]\r\n]{1,300})\](\r\n|\s)?\[([^[\]\r\n]{1,300})\]/g;
const TASK_BOX = /^[ x]$/i;

/**
 * Between the labels of a reference may stand a blank. Where the second is defined nowhere, python-markdown tries the
 * first alone.
 */
export function referenceFallbackEdits(text: string): readonly Edit[] {
  if (!text.includes(']:') || !/\]\s?\s?\[/.test(text)) return [];
  const defined = new Set([...text.matchAll(DEFINITION)].map(([, label = '']) => identifierOf(label)));
  if (defined.size === 0) return [];
  return [...text.matchAll(REFERENCE)].flatMap(({ index, 1: first = '', 2: blank = '', 3: second = '' }) => {
    const start = index + first.length + 2;
    const end = start + blank.length;
    if (defined.has(identifierOf(second))) {
      return blank === '' || TASK_BOX.test(first) ? [] : [{ start, end, text: '' }];
    }
    return blank === '' && defined.has(identifierOf(first)) ? [{ start, end, text: NOTHING }] : [];
  });
}

function identifierOf(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}
