/** Anything but ASCII, which has one form only. */
const OTHER = /[\u0080-\uffff]/;

/**
 * One form of a text for its several spellings: composed, in plain width, with plain apostrophes, quotation marks and
 * hyphens, and without the dot over a capital I. Capitals and accents stay.
 */
export function normalForm(text: string): string {
  if (!OTHER.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛ʼ′]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/İ/g, 'I')
    .replace(/i\u0307/g, 'i');
}

/** Small letters of a text in its one form, where sigma is one letter too. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return OTHER.test(small) ? small.replaceAll('ς', 'σ') : small;
}

/** A text in its one form, in small letters. */
export function plainText(text: string): string {
  return smallLetters(normalForm(text));
}

/** A path in the form in which most systems keep it: others take accents apart. */
export function plainPath(path: string): string {
  return OTHER.test(path) ? path.normalize('NFC') : path;
}
