/** Words as a reader sees them: white space folded. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
