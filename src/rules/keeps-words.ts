import { distance } from 'fastest-levenshtein';
import { decoded } from './address.ts';

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Words that only point at the address beside them. */
const POINTERS = new Set('at cf from here in link links on see source url via www'.split(' '));
/** What stands before an address as its scheme, well spelt or not: `https://`, `htps:/`, `http//`. */
const SCHEME = /(?<!\p{L})(\p{L}{2,9})[:;]?[/\\]{1,6}|(?<!\p{L})(https?):/giu;
/** In the place of an address, a word glued to its scheme belongs to no text: no reader ever saw it. */
const GLUED = /(\]\s*\(\s*<?|\]:\s*<?|=\s*["']?)[\p{L}\p{N}]{1,40}?(?=https?:\/\/)/giu;

/** An address, or its beginning, that stands twice. */
const REPEATED = /(https?:\/\/[^\s()<>]{3,2000}?)\/?(?=\1)/giu;

/**
 * Whether a text in the place of another loses none of its words, whatever it does to signs, blanks and schemes: what an
 * author wrote is not thrown away by a program. What is there twice is kept twice.
 */
export function keepsWords(before: string, after: string): boolean {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(before.replace(GLUED, '$1').replace(REPEATED, '')).every((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0 || POINTERS.has(word);
  });
}

function wordsOf(text: string): readonly string[] {
  const plain = decoded(text)
    .replaceAll('&amp;', '&')
    .replace(INVISIBLE, '')
    .replace(SCHEME, (written, first = '', second = '') => (isNearHttp(first + second) ? ' ' : written));
  return plain.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function isNearHttp(name: string): boolean {
  return ['http', 'https'].some((scheme) => distance(name.toLowerCase(), scheme) <= 2);
}
