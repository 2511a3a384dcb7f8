/** Characters of a line that are no text: they move the cursor, start an escape sequence, hide, or turn the writing round. */
const UNPRINTABLE =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * Untrusted text as one line of a terminal may hold it: blanks and line ends become one blank, every other character
 * that is no text a readable escape such as `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(UNPRINTABLE, escaped);
}

/** JSON that a terminal may show: what it holds stays the same. */
export function printableJson(json: string): string {
  return json.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    return code === 10 ? character : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

function escaped(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}
