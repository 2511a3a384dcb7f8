/** No address that anybody follows is longer. */
const LONGEST = 8000;

const LEADING =
  /^(?:%20|[^\p{L}\p{N}\s%])+(?=https?:\/\/)|^["'`“”„‘’‚«»([{<,;.:=|*_~-]+(?=https?:|www\.)|^#(?=\.\.?\/)/iu;
const QUOTED = /^(["'`“”‘’]+)(?=[^"'`“”‘’])/;
const TRAILING = /[<,，。、；：！？؟؛۔।॥\\]$/;
/** A title that no blank parts from the address. */
const TITLE = /(?<=[\p{L}\p{N}/])(?<!%[\da-f]{2})"[^"]*"$/iu;
const CLOSING: Readonly<Record<string, string>> = {
  ...{ ')': '(', ']': '[', '}': '{', '>': '<' },
  ...{ '）': '（', '］': '［', '】': '【', '」': '「', '』': '『', '》': '《' },
};
/** The signs that open what a curly quote closes, in one language or another. */
const QUOTES: Readonly<Record<string, string>> = { '”': '“„', '“': '„', '’': '‘‚', '‘': '‚', '»': '«' };
/** `?by='name'`. */
const PAIRED = /[^\p{L}\p{N}](['`])[^'`]+\1$/u;
/** What ends with a full stop of its own: abbreviations and single letters, as titles of encyclopaedias hold them. */
const ABBREVIATION =
  /(?:[^A-Za-z](?:Inc|Jr|Sr|Ltd|Co|Corp|Bros|al|Drs?|Mrs?|Ms|St|vs|[Ee]tc|Prof|Rev|Gen|Sen|Gov|Col|Capt|Lt|Sgt|Hon|Esq|Dept|Univ|Ph\.?D)|[_./-](?:[A-Z]|(?!\p{Script=Latin})\p{L})|\.[a-z])\.$/u;
/** What is searched for may go on; and three dots in the place of a name stand for any. */
const ELLIPSIS = /\?.*\.{2,}$|\/\.{3,}$/;
const BOLD_END = /^https?:[^?#*]*[^/*?#]\*{2,3}$/i;
/** No address is left. */
const NOTHING = /^(?:https?:?\/*)?$/i;

/** A letter of a script that has a use of its own for quotes, as Hebrew has in abbreviations. */
const FOREIGN = '(?!\\p{Script=Latin})\\p{L}|%[\\da-f]{2}';
const WITHIN_WORD = new RegExp(`(?<=${FOREIGN})"(?=${FOREIGN})|(?<=^[^"'][^]{0,${LONGEST}}\\p{Script=Hebrew})'`, 'giu');
/** Stands for such a quote: no text holds these characters. */
const MASKS = { '"': '\uFDD0', "'": '\uFDD1' } as const;

/** Without the quotes, brackets, commas and full stops of the sentence around an address. */
export function withoutStrayPunctuation(address: string): string {
  if (address.length > LONGEST || address.includes('#:~:')) return address;
  const masked = address.replace(WITHIN_WORD, (sign) => (sign === '"' ? MASKS['"'] : MASKS["'"]));
  let rest = masked.replace(LEADING, '').replace(QUOTED, '').replace(TITLE, '');
  while (rest !== '' && endsStray(rest)) rest = withoutLast(rest);
  rest = withoutLoneQuote(rest.replace(/(?<=\/)\(\)$/, ''));
  return NOTHING.test(rest) ? address : rest.replaceAll(MASKS['"'], '"').replaceAll(MASKS["'"], "'");
}

function withoutLast(address: string): string {
  return address.endsWith('*') ? address.replace(/\*{1,3}$/, '') : address.slice(0, -1);
}

/** A straight quote stands for itself only in pairs, as those of a search do. */
function withoutLoneQuote(address: string): string {
  return count(address, '"') === 1 && /^https?:/i.test(address) ? address.replace('"', '') : address;
}

function endsStray(address: string): boolean {
  const last = address.slice(-1);
  const opening = CLOSING[last];
  if (opening !== undefined) return count(address, last) > count(address, opening);
  const quotes = QUOTES[last];
  if (quotes !== undefined) return isOdd(address, last) && ![...quotes].some((quote) => address.includes(quote));
  if (last === '.')
    return /^(?:https?:|www\.)/i.test(address) && !ABBREVIATION.test(address) && !ELLIPSIS.test(address);
  // Two stars after a slash, or in a query, stand for any name; elsewhere they were meant to end bold words.
  if (last === '*') return BOLD_END.test(address);
  if (last === "'" || last === '`') return !PAIRED.test(address);
  return last === '"' ? isOdd(address, last) : TRAILING.test(last);
}

function isOdd(text: string, character: string): boolean {
  return count(text, character) % 2 === 1;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
