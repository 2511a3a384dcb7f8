/** User and password of an address, whatever its slashes; and of one without a scheme. */
const CREDENTIALS = /((?:https?|ftp|wss?):[/\\]{0,3}|[/\\]{2})[^\s/?#\\<>]{1,1000}@/gi;

/** A text in which the user and password of each address are `***`. */
export function withoutCredentials(text: string): string {
  return text.replace(CREDENTIALS, '$1***@');
}

/** Where a text holds users and passwords of addresses, the `@` after them included. */
export function credentialSpans(text: string): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(CREDENTIALS)].map(({ index, 0: whole, 1: before = '' }) => [
    index + before.length,
    index + whole.length,
  ]);
}
