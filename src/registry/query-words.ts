import { normalForm, plainText, smallLetters } from '../model/normal-form.ts';
import type { Resource } from '../model/resource.ts';

const SCHEME = /^https?:\/\/(?:www\.)?/;

/** What is looked for in a text: in small letters of one form, and as an address would hold it. */
export interface Wanted {
  readonly term: string;
  readonly inAddress: string;
}

export function wantedWord(text: string): Wanted {
  const term = plainText(text);
  return { term, inAddress: term.replace(SCHEME, '') || term };
}

/** Whether title, description or address holds a word or a phrase. The scheme of an address is no word of it. */
export function holds({ title, description = '', url }: Pick<Resource, 'title' | 'description' | 'url'>, word: Wanted) {
  return (
    hasWord(title, word.term) || hasWord(description, word.term) || hasWord(url, word.inAddress, url.indexOf('://') + 1)
  );
}

/** Whether a text holds a term, in small letters of one form, where a word begins. */
export function hasWord(written: string, term: string, from = 0): boolean {
  const text = normalForm(written);
  const lower = smallLetters(text);
  // Where small letters take another length, places in one are none in the other.
  const cased = lower.length === text.length ? text : lower;
  for (let at = lower.indexOf(term, from); at >= 0; at = lower.indexOf(term, at + 1))
    if (beginsWord(cased, at)) return true;
  return false;
}

const INSIDE = /^[\p{L}\p{N}]/u;
const BEGINNING = /^\p{Ll}\p{Lu}|^[^\p{Lo}]?\p{Lo}/u;

/** A word begins after anything but a letter or digit, at a capital inside of a name (`ChatGPT`), and at every sign of a script without blanks. */
function beginsWord(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return at === 0 || !INSIDE.test(around) || BEGINNING.test(around);
}
