/** What shows otherwise than it is written: characters without width, and white space that is not one blank. */
const UNEVEN = /[\u200B\u2060\uFEFF]|\s\s|[^\S ]|^\s|\s$/;
const INVISIBLE = /[\u200B\u2060\uFEFF]/g;

/** Words as a reader sees them: white space folded, no characters without width. */
export function plain(text: string): string {
  return UNEVEN.test(text) ? text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : text;
}
