/**
 * Whether a text is an address that `URL` parses. Not `URL.canParse`: that of Node 20 says no to every address with letters
 * beyond ASCII once it has been asked some thousand times and V8 has optimised the asking.
 */
export function isUrl(text: string, base?: string): boolean {
  try {
    return new URL(text, base) !== undefined;
  } catch {
    return false;
  }
}
