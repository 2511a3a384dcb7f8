import { type Fault, queryError, type Span } from './query-error.ts';

/** A value of a field, with its place in the text. */
export interface Value extends Span {
  readonly text: string;
}

const QUOTE = /["“”„‟«»＂]/;
const BLANK = /\s/;

export function isQuote(character: string): boolean {
  return QUOTE.test(character);
}

export function isBlank(character: string): boolean {
  return BLANK.test(character);
}

/** The texts between the commas of a flag, some of which may be empty. Throws `UserError`. */
export function splitValues(text: string): readonly Value[] {
  return readValues(text, 0, { ...shapeOf(text), isWhole: true }).values;
}

/** What is found out once of a text: what stands far ahead decides how a part of it is read. */
export interface Shape {
  /** Where brackets open that close before the next blank or quotation mark: they may be part of a word, as in `f(x)`. */
  readonly brackets: ReadonlySet<number>;
  readonly lastBrace: number;
  /** Whether the text holds nothing but values, in which blanks and brackets are plain characters. */
  readonly isWhole: boolean;
  /** Words are not split at commas. */
  readonly hasCommas?: boolean;
}

export function shapeOf(text: string): Shape {
  return { brackets: bracketsInWords(text), lastBrace: text.lastIndexOf('}'), isWhole: false };
}

function bracketsInWords(query: string): ReadonlySet<number> {
  const found = new Set<number>();
  let open: number[] = [];
  for (let at = 0; at < query.length; at++) {
    const character = query.charAt(at);
    if (character === '(') open.push(at);
    else if (character === ')') {
      const start = open.pop();
      if (start !== undefined) found.add(start);
    } else if (open.length > 0 && (isBlank(character) || isQuote(character))) open = [];
  }
  return found;
}

/**
 * Reads the values at a place of a query, with commas between them, up to the blank or bracket that ends them. The text of
 * a whole flag has neither. Throws `UserError`.
 */
export function readValues(
  text: string,
  start: number,
  shape: Shape,
): { readonly values: readonly Value[]; readonly end: number } {
  const { isWhole } = shape;
  const values: Value[] = [];
  let at = start;
  do {
    if (values.length > 0) at += 1;
    const from = isWhole ? afterBlanks(text, at) : at;
    const value = isQuote(text.charAt(from)) ? readQuoted(text, from) : readBare(text, from, shape);
    values.push(value);
    at = isWhole ? afterBlanks(text, value.end) : value.end;
    refuseRest(text, at, isWhole);
  } while (text[at] === ',');
  return { values, end: at };
}

/** What stands in quotation marks; a backslash lets one stand in it. Throws `UserError` where none closes it. */
export function readQuoted(text: string, start: number): Value {
  const isClosing = text[start] === '"' ? (character: string) => character === '"' : isQuote;
  let held = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (isClosing(character)) return { text: held.trim().replace(/\s+/g, ' '), start, end: at + 1 };
    const isEscape = character === '\\' && /["\\“”„‟«»＂]/.test(text.charAt(at + 1));
    if (isEscape) at += 1;
    held += text.charAt(at);
  }
  throw queryError(text, { start, end: start + 1 }, unclosed);
}

const unclosed: Fault = {
  message: 'this quotation mark is not closed',
  hint: 'close it, or write \\" where you look for one',
};

/** What stands without quotation marks, up to what ends it. Commas inside of braces belong to a glob. */
export function readBare(text: string, start: number, shape: Shape): Value {
  const { isWhole, brackets, lastBrace, hasCommas = false } = shape;
  let held = '';
  let [round, braces, at] = [0, 0, start];
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\' && text[at + 1] === '"') {
      held += '"';
      at += 1;
      continue;
    }
    if (character === ',' && braces === 0 && !hasCommas) break;
    if (!isWhole && endsBare(character, brackets.has(at), round)) break;
    if (!isWhole) round += roundStep(character);
    braces = Math.max(0, braces + braceStep(character, at < lastBrace));
    held += character;
  }
  return isWhole ? { text: held.trim(), start, end: at } : { text: held, start, end: at };
}

function endsBare(character: string, opensInWord: boolean, round: number): boolean {
  if (character === '(') return !opensInWord;
  if (character === ')') return round === 0;
  return isQuote(character) || isBlank(character);
}

function roundStep(character: string): number {
  if (character === '(') return 1;
  return character === ')' ? -1 : 0;
}

function braceStep(character: string, isClosedLater: boolean): number {
  if (character === '{') return isClosedLater ? 1 : 0;
  return character === '}' ? -1 : 0;
}

/** Behind a value comes a comma, or what ends it. */
export function refuseRest(text: string, at: number, isWhole = false): void {
  const next = text.charAt(at);
  if (next === '' || next === ',' || (!isWhole && (isBlank(next) || next === '(' || next === ')'))) return;
  throw queryError(text, { start: at, end: at + 1 }, beside);
}

const beside: Fault = {
  message: 'a quotation mark stands inside of a word',
  hint: 'set a blank beside the quotation marks, or write \\" where you look for one',
};

function afterBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && isBlank(text.charAt(at))) at += 1;
  return at;
}
