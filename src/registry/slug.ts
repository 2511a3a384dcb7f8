/** Words of plain letters and digits, as most are. */
const PLAIN = /^[a-z\d]+(?:[ -][a-z\d]+)*$/i;

/** A text as a tag: lower case, its words joined by hyphens. Letters of every script stay. */
export function slug(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase().replaceAll(' ', '-') : slugOfAny(text);
}

/** The same of any text; exported to be held against the short way. */
export function slugOfAny(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})\+\+/gu, 'pp')
    .replace(/(?<=\p{L})#(?!\p{L})/gu, 'sharp')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** What spellings of one tag have in common: as a slug, with every word in the singular. */
export function folded(text: string): string {
  return slug(text).split('-').map(singular).join('-');
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 2 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}
