import { upToPunctuation } from './address.ts';

/** What of a run without blanks is an address that no `)` closes. */
export interface DestinationEnd {
  readonly address: string;
  /** The bracket that stands in the place of the `)`, if one does. */
  readonly closing: '' | ']' | '}';
  /** What follows may as well belong to the address. */
  readonly isGuess: boolean;
}

/** Punctuation that belongs to the sentence, or was meant to close the address. */
const SENTENCE_END = /["'`*.,;:!?>|…]+$/;
/** A genitive, a dash, a formula or a highlight that no blank sets off. */
const MAY_BE_TEXT = /['’]s$|—|\$|={3}|==[^=&]*==$/;
const COUNTERPARTS: Readonly<Record<string, string>> = { ']': '[', '}': '{' };
/** A footnote, a link, a list of attributes. */
const BEGINS_ANEW = /^(?:\[\^|\[[^[\]]*\](?:\(|$)|\{$|\{:|\{[.#][^{}/]*\}?$)/;
/** `:name:` */
const EMOJI = /:[a-z][a-z0-9_+-]{0,40}:(?=\P{L}{0,9}$)/u;
/** What may follow the bracket in the place of the `)`: no word of an address. */
const AFTER_CLOSING = /^(?:[^\p{L}\p{N}/]*$|[^\p{L}\p{N}]{0,3}[[{(`]|[^\p{L}\p{N}]+$|:|[^\0-\x7F])/u;
/** Where a template goes on, nobody knows what the address will be. */
const TEMPLATE = /^\{[{%]/;
/** An address goes on after these, or another link is set off by them. */
const GOES_ON = /[/&=#?+-]$/;

/**
 * Ends the address at what cannot belong to it: a bracket that closes nothing, or opens a footnote, another link or a
 * list of attributes; a sign of emphasis that is open before the link; an emoji; a code span; a backslash before the end
 * of the line; the punctuation of the sentence.
 * @param signs those of emphasis that are open before the link
 */
export function destinationEnd(run: string, signs: readonly string[]): DestinationEnd {
  const bracket = loneBracket(run);
  const ends = [
    bracket,
    upToPunctuation(run).length,
    emphasisEnd(run, signs),
    emojiAt(run),
    codeAt(run),
    backslashAt(run),
  ];
  const end = Math.min(...ends);
  const sign = run[end];
  if (sign === ']' || sign === '}') {
    const after = run.slice(end + 1);
    const isGuess = !AFTER_CLOSING.test(after) || TEMPLATE.test(after);
    return { address: run.slice(0, end), closing: sign, isGuess };
  }
  const address = run.slice(0, end).replace(SENTENCE_END, '');
  const isOpening = end === bracket && (sign === '[' || sign === '{');
  const isGuess =
    isOpening && (GOES_ON.test(address) || !BEGINS_ANEW.test(run.slice(end)) || TEMPLATE.test(run.slice(end)));
  return { address, closing: '', isGuess: isGuess || MAY_BE_TEXT.test(address) };
}

/** Offset of the first square or curly bracket without its counterpart, or with which something else begins. */
function loneBracket(run: string): number {
  const open: number[] = [];
  for (const { index, 0: sign } of run.matchAll(/\\.|[[\]{}]/gs)) {
    if (sign.startsWith('\\')) continue;
    const counterpart = COUNTERPARTS[sign];
    if (counterpart === undefined) open.push(index);
    const isLone =
      counterpart === undefined ? BEGINS_ANEW.test(run.slice(index)) : run[open.pop() ?? -1] !== counterpart;
    if (isLone) return open[0] ?? index;
  }
  return open[0] ?? run.length;
}

/** Offset of a sign that closes what is open, and after which no word of an address goes on. */
function emphasisEnd(run: string, signs: readonly string[]): number {
  for (const { index, 0: found } of run.matchAll(/\*+|_+|~+|=+/g)) {
    if (index > 0 && signs.includes(found) && !/^-*[\w/%&?#=]/.test(run.slice(index + found.length))) return index;
  }
  return run.length;
}

function emojiAt(run: string): number {
  const at = run.search(EMOJI);
  return at <= 0 ? run.length : at;
}

/** A code span. */
function codeAt(run: string): number {
  const at = run.indexOf('`');
  return at > 0 && at < run.lastIndexOf('`') ? at : run.length;
}

/** At the end of a line a backslash breaks it. */
function backslashAt(run: string): number {
  return /[^\\]\\$/.test(run) ? run.length - 1 : run.length;
}
