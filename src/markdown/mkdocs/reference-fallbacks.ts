import type { Edit } from '../mapped-text.ts';
import { NOTHING } from './inline-html.ts';

const DEFINITION = /^[ \t>]*\[([^[\]\r\n^][^[\]\r\n]{0,300})\]:/gm;
const REFERENCE = /(?<=\[([^[\]\r\n]{1,300})\])(?=\[([^[\]\r\n]{1,300})\])/g;

/** Where the second label of a reference is defined nowhere, python-markdown tries the first alone. */
export function referenceFallbackEdits(text: string): readonly Edit[] {
  if (!text.includes('][') || !text.includes(']:')) return [];
  const defined = new Set([...text.matchAll(DEFINITION)].map(([, label = '']) => identifierOf(label)));
  if (defined.size === 0) return [];
  return [...text.matchAll(REFERENCE)].flatMap(({ index, 1: first = '', 2: second = '' }) =>
    defined.has(identifierOf(first)) && !defined.has(identifierOf(second))
      ? [{ start: index, end: index, text: NOTHING }]
      : [],
  );
}

function identifierOf(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}
