/** User and password of an address, whatever is wrong with its scheme and slashes. */
const CREDENTIALS = /((?:https?|ftp|wss?):[/\\]{0,3}|[/\\]{2})[^\s/?#\\<>]{1,1000}@/gi;

/** A text with the user and password of every address in it written as `***`. */
export function maskCredentials(text: string): string {
  return text.includes('@') ? text.replace(CREDENTIALS, '$1***@') : text;
}

/** Where a text holds users and passwords of addresses, the `@` after them included. */
export function credentialSpans(text: string): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(CREDENTIALS)].map(({ index, 0: whole, 1: before = '' }) => [
    index + before.length,
    index + whole.length,
  ]);
}
