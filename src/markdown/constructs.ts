import { parse } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension, ParseContext } from 'micromark-util-types';

/**
 * Constructs that GitHub adds to CommonMark, each with what a text must hold for it to be there: the parser tries every
 * construct at every character that may start it. Bare addresses are not among them.
 */
const constructs: readonly { readonly create: () => Extension; readonly mark: RegExp }[] = [
  { create: gfmTable, mark: /[|:][ \t]*-|-[ \t]*[|:]/ },
  { create: gfmFootnote, mark: /\[\^/ },
  { create: gfmStrikethrough, mark: /~/ },
  { create: gfmTaskListItem, mark: /\[[\sxX]\]/ },
];

const parsers = new Map<string, ParseContext>();

/** A parser, as new, with the constructs that a text may hold. Parsers are kept: one takes long to make. */
export function parserFor(text: string, lacks: readonly string[]): ParseContext {
  const chosen = constructs.filter(({ mark }) => mark.test(text));
  const key = [...chosen.map((construct) => constructs.indexOf(construct)), ...lacks].join(' ');
  const kept = parsers.get(key);
  if (kept !== undefined) return Object.assign(kept, { defined: [], lazy: {}, gfmFootnotes: undefined });
  const parser = parse({ extensions: [...chosen.map(({ create }) => create()), { disable: { null: [...lacks] } }] });
  parsers.set(key, parser);
  return parser;
}
