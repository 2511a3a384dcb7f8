/** What a spreadsheet takes for the start of a formula: its signs in any width, blanks and quotation marks before them or not. */
const START = String.raw`[\s\p{Cf}"'${'`'}‘’‚“”„«»]*[=+\-@＝＋－＠﹢﹣﹦﹫]`;

/** Spreadsheets of half of Europe part values by a semicolon: one starts behind it too. */
const FORMULA = new RegExp(`(^|;)(?=${START})`, 'gu');
const FORMULA_AT_START = new RegExp(`^(?=${START})`, 'u');

/** Behind a semicolon, a formula that does more than reckon: it calls a function, a program or another file. */
const CALL = new RegExp(`;(?=${START}[^;]*[(|!])`, 'gu');

/**
 * Text that no spreadsheet computes: an apostrophe stands before what would be a formula, and nothing else changes. One
 * that stood there before gets another, so that taking one away gives back what was meant.
 */
export function defused(text: string): string {
  return text.replace(FORMULA, "$1'");
}

/**
 * The same of an address or an id, which an apostrophe inside would make another one: behind a semicolon it stays as it
 * is, unless that would call something. Such a semicolon is percent-encoded, as an address may be.
 */
export function defusedName(text: string): string {
  return text.replace(FORMULA_AT_START, "'").replace(CALL, '%3B');
}
