const INVISIBLE = /[\u200B\u2060\uFEFF]/g;

/** Words as a reader sees them: white space folded, no characters without width. */
export function plain(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
