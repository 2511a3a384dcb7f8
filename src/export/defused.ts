/**
 * What makes a spreadsheet read a value as a formula, at its start or behind blanks and quotation marks, in the widths
 * that it takes for the same. A semicolon starts a value too: spreadsheets of half of Europe part values by it.
 */
const FORMULA = /(^|;)(?=[\s\p{Cf}"'`‘’‚“”„«»]*[=+\-@＝＋－＠﹢﹣﹦﹫])/gu;

/**
 * Text that no spreadsheet computes: an apostrophe stands before what would be a formula, and nothing else changes. One
 * that stood there before gets another, so that taking one away gives back what was meant.
 */
export function defused(text: string): string {
  return text.replace(FORMULA, "$1'");
}
