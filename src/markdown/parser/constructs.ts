import { parse } from 'micromark';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Construct, Extension, ParseContext } from 'micromark-util-types';

interface GfmConstruct {
  readonly create: () => Extension;
  /** What a text must hold for the construct to be there. */
  readonly mark: RegExp;
  /** It makes links of bare addresses. */
  readonly isBareLink?: true;
}

/**
 * Constructs that GitHub adds to CommonMark. The parser tries every one at every character that may start it, so that it
 * is given none that a text cannot hold. An address that only looks as if it were no bare one is seen by `readTokens`.
 */
const constructs: readonly GfmConstruct[] = [
  { create: gfmTable, mark: /[|:][ \t]*-|-[ \t]*[|:]/ },
  { create: gfmFootnote, mark: /\[\^/ },
  { create: gfmStrikethrough, mark: /~/ },
  { create: gfmTaskListItem, mark: /\[[\sxX]\]/ },
  {
    create: () => only(gfmAutolinkLiteral(), ['protocolAutolink', 'wwwAutolink']),
    mark: /(?<!\]\(<?|["'=<]|\]:[ \t]{0,3}<?)(?:https?:\/\/|www\.)/i,
    isBareLink: true,
  },
  { create: () => only(gfmAutolinkLiteral(), ['emailAutolink']), mark: /[-.\w+]@[-\w.]*\.[-\w]/, isBareLink: true },
];

const parsers = new Map<string, ParseContext>();

/** What a flavour lets a parser have. */
export interface ParserSettings {
  readonly hasBareLinks: boolean;
  /** Constructs that it lacks. */
  readonly lacks: readonly string[];
}

/** A parser, as new, with the constructs that a text may hold. Parsers are kept: one takes long to make. */
export function parserFor(text: string, { hasBareLinks, lacks }: ParserSettings): ParseContext {
  const chosen = constructs.filter(
    ({ mark, isBareLink }) => (isBareLink === undefined || hasBareLinks) && mark.test(text),
  );
  const key = [...chosen.map((construct) => constructs.indexOf(construct)), ...lacks].join(' ');
  const kept = parsers.get(key);
  if (kept !== undefined) return Object.assign(kept, { defined: [], lazy: {}, gfmFootnotes: undefined });
  const parser = parse({ extensions: [...chosen.map(({ create }) => create()), { disable: { null: [...lacks] } }] });
  parsers.set(key, parser);
  return parser;
}

/** Some constructs of an extension for text. */
function only(extension: Extension, names: readonly string[]): Extension {
  const text = Object.entries(extension.text ?? {}).flatMap(([code, added]) => {
    const kept = [added].flat().filter((construct: Construct | undefined) => names.includes(construct?.name ?? ''));
    return kept.length === 0 ? [] : [[code, kept]];
  });
  return { text: Object.fromEntries(text) };
}
