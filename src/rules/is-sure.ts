import { keepsWords } from './keeps-words.ts';
import type { Fault } from './rule.ts';

/** Where a template goes on, nobody knows what the address will be. */
const TEMPLATE = /\{\{|\}\}|\{%|%\}|<%|\$\{/;

/** Something was lost between the scheme and the host. */
const GLUED = /^http(?!s?:)/i;
/** `fttp://` may be the scheme of files. */
const NEARLY_FTP = /(?<!\p{L})f[htps]{2,4}[:;]?\/\//iu;
/** A footnote stays one. */
const FOOTNOTE = /\[\^[^[\]\s]+\]/g;
/** One without the other is the rest of something else. */
const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;

/** Whether what a fault proposes can be put in place unseen: no word of the text is lost, and the address is a whole one. */
export function isSure({ suggestion, meant = '' }: Pick<Fault, 'suggestion' | 'meant'>, raw: string): boolean {
  if (suggestion === undefined || TEMPLATE.test(meant) || GLUED.test(meant)) return false;
  if (NEARLY_FTP.test(raw) || raw.match(FOOTNOTE)?.some((note) => !suggestion.includes(note))) return false;
  return BRACKETS.every(([opening, closing]) => isPaired(meant, opening, closing)) && keepsWords(raw, suggestion);
}

/** Whether every bracket has its counterpart, in this order. */
function isPaired(text: string, opening: string, closing: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === opening) depth += 1;
    if (sign === closing) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
