/** Text as one line: control characters gone, white space folded, halves of characters replaced. No-break spaces stay. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * One line that is safe on a terminal: without bidirectional controls, which reorder what stands around them, and
 * without invisible formats, whose width no two terminals agree on. The joiners of emoji and of Persian stay.
 */
export function oneTerminalLine(text: string): string {
  return oneLine(text.replace(/[^\P{Cf}\u200c\u200d]/gu, ''));
}
