import { keepsWords } from './keeps-words.ts';
import type { Fault } from './rule.ts';

/** Where a template goes on, nobody knows what the address will be. */
const TEMPLATE = /\{\{|\}\}|\{%|%\}|<%|\$\{/;

/** Something was lost between the scheme and the host. */
const GLUED = /^http(?!s?:)/i;
/** One without the other is the rest of something else. */
const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;

/** Whether what a fault proposes can be put in place unseen: no word of the text is lost, and the address is a whole one. */
export function isSure({ suggestion, meant = '' }: Pick<Fault, 'suggestion' | 'meant'>, raw: string): boolean {
  if (suggestion === undefined || TEMPLATE.test(meant) || GLUED.test(meant)) return false;
  return BRACKETS.every(([opening, closing]) => isPaired(meant, opening, closing)) && keepsWords(raw, suggestion);
}

function isPaired(text: string, opening: string, closing: string): boolean {
  return text.split(opening).length === text.split(closing).length;
}
