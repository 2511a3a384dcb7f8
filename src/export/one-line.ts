import { stripVTControlCharacters } from 'node:util';

/** Embeddings, overrides and isolates: they reorder what stands around them, so that a name reads as another. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** What a line of plain words has nothing of; most text is one. */
const UNUSUAL = /[^\x20-\x7e]|^ | $| {2}/;

/** Text as one harmless line: control and reordering characters gone, white space folded, half characters replaced. */
export function oneLine(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return stripVTControlCharacters(text)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(REORDERING, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same without invisible characters, on whose width no two terminals agree. The joiners of emoji and Persian stay. */
export function oneTerminalLine(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return oneLine(text.replace(/[^\P{Cf}\u200c\u200d]/gu, ''));
}
