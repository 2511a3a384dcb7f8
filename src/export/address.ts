import { isUrl } from '../model/is-url.ts';

/** Blanks, control characters and invisible ones: they would end an address, or mislead whoever reads it. */
const UNSAFE = /[\s\p{Cc}\p{Cf}\p{Cs}]/gu;

/** What an address has that may hold one of these; hardly any does. */
const UNUSUAL = /[^\x21-\x7e]/;

/** What an address in ASCII may not hold where TeX and BibTeX read it verbatim. */
const NOT_VERBATIM = /[^\x21-\x7e]|[{}\\^"<>|`]/gu;

/** An address as one word: what is unsafe in it percent-encoded, all else as it is. */
export function oneWordAddress(url: string): string {
  return UNUSUAL.test(url) ? url.replace(UNSAFE, percentEncoded) : url;
}

/** The address in ASCII for formats that take it verbatim. */
export function verbatimAddress(url: string): string {
  return (isUrl(url) ? new URL(url).href : url).replace(NOT_VERBATIM, percentEncoded);
}

/** The bytes of a character, ASCII too; half a character becomes the replacement character. */
function percentEncoded(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
