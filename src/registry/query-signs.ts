import { isQuote } from './query-values.ts';

const FULL_WIDTH = /[！＃-～]/;
/** How much further on the full-width forms of ASCII stand. */
const APART = 0xfee0;

/**
 * A query in which signs and letters of full width are plain, as keyboards of Chinese and Japanese write them; what stands
 * in quotation marks is left, and every place stays where it is.
 */
export function plainSigns(query: string): string {
  if (!FULL_WIDTH.test(query)) return query;
  let plain = '';
  let opening: string | undefined;
  for (let at = 0; at < query.length; at++) {
    const character = query.charAt(at);
    if (character === '\\') {
      plain += query.slice(at, at + 2);
      at += 1;
      continue;
    }
    if (isQuote(character)) opening = nextOpening(opening, character);
    plain += opening === undefined && FULL_WIDTH.test(character) ? narrow(character) : character;
  }
  return plain;
}

/** What was opened by a straight mark is closed by one only. */
function nextOpening(opening: string | undefined, mark: string): string | undefined {
  if (opening === undefined) return mark;
  return opening === '"' && mark !== '"' ? opening : undefined;
}

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - APART);
}
