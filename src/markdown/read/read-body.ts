import type { Event } from 'micromark-util-types';
import type { Flavor } from '../flavors/flavor.ts';
import { type MappedText, type Span, spanInSource } from '../mapped-text.ts';
import { byIdentifier, type Defined, definitionsIn, footnotesIn, mayDefine } from '../parser/definitions.ts';
import { type KnownLabels, knownLabels } from '../parser/known-labels.ts';
import { canHoldLinks } from '../parser/link-characters.ts';
import type { ParseTree } from '../parser/parse-tree.ts';
import { type Part, partsOf } from '../parser/parts.ts';
import { tokensOf } from '../parser/tokens.ts';
import { isPlainHeading, readPlainHeading } from './plain-heading.ts';
import { readCode } from './raw-blocks.ts';
import type { Emit } from './read-event.ts';
import { readTokens } from './read-tokens.ts';
import { readTree, type TreeContext } from './read-tree.ts';

export interface BodySettings {
  readonly source: string;
  readonly flavor: Flavor;
  /** Offsets in the source at which admonitions start, which the text has as list items. */
  readonly admonitions: ReadonlySet<number>;
  readonly emit: Emit;
  /** Whether words count where no link can be: something around them is open. */
  readonly awaitsWords: () => boolean;
}

export interface BodyRead {
  readonly definitions: readonly Defined[];
  /** Stretches of the source that the parser's own recursion came to its end in. */
  readonly unread: readonly Span[];
  /** Stretches too long to be read as one. */
  readonly divided: readonly Span[];
}

/** Reads a body, however it gets at what it holds. */
export type BodyReader = (body: MappedText, settings: BodySettings) => BodyRead;

/** Lines that name what comes after them, whether a link is in them or not. */
const HEADING = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+[> \t]*)*(?:#|(?:=+|-+)[ \t]*$)/m;

/** A part has to be read from a tree, and there is nothing to make one with. */
export class TreeNeeded extends Error {}

/**
 * Makes a reader that goes part by part, leaves out those that can hold no link, and makes a tree only of those whose
 * tokens do not tell all. What makes trees is large and rarely needed: without it the reader throws `TreeNeeded`.
 */
export function partsReader(parseTree?: ParseTree): BodyReader {
  return (body, settings) => readInParts(body, settings, parseTree);
}

function readInParts(
  body: MappedText,
  { source, flavor, admonitions, emit, awaitsWords }: BodySettings,
  parseTree: ParseTree | undefined,
): BodyRead {
  const { hasBareLinks, lacks = [] } = flavor;
  const guard = recursionGuard();
  const divided: Span[] = [];
  const tokens = (part: MappedText) => guard.run(part, () => tokensOf(part.text, { hasBareLinks, lacks })) ?? [];
  const defining = partsOf(body, { tokens, isWanted: ({ text }) => mayDefine(text) });
  const found = mayDefine(body.text) ? definedIn(defining, tokens, source) : NOTHING;
  const definitions = byIdentifier(found.definitions, flavor);
  const isWanted = (part: MappedText) => mayTell(part, source, flavor) || awaitsWords();
  for (const { text, isLast, isForced, isCode, events } of partsOf(body, { tokens, isWanted })) {
    if (isForced) divided.push(spanInSource(text, 0, text.text.length));
    const context = { mapped: text, definitions, admonitions, flavor, isLast, emit };
    if (isCode) readCode(text.text.search(/\S/), text.text.length, context);
    else if (isPlainHeading(text)) readPlainHeading(text, emit);
    else
      guard.run(text, () => readPart(found.known === undefined ? events : undefined, context, found.known, parseTree));
  }
  return { definitions: found.definitions, unread: guard.unread(), divided };
}

/** Whether anything that stands in a part counts, as the parser gets it or as it stands in the source. */
function mayTell(part: MappedText, source: string, { showsLink }: Flavor): boolean {
  return (
    showsLink?.test(part.text) === true ||
    HEADING.test(part.text) ||
    canHoldLinks(part.text) ||
    canHoldLinks(source.slice(...spanInSource(part, 0, part.text.length)))
  );
}

interface Found {
  readonly definitions: readonly Defined[];
  /** Labels that every part has to know; none where nothing is defined. */
  readonly known: KnownLabels | undefined;
}

const NOTHING: Found = { definitions: [], known: undefined };

/** What a body defines, before any of it is read: a definition in one part holds in all. */
function definedIn(parts: Iterable<Part>, tokens: (part: MappedText) => readonly Event[], source: string): Found {
  const definitions: Defined[] = [];
  const footnotes: string[] = [];
  for (const { text, events = tokens(text) } of parts) {
    definitions.push(...definitionsIn(events, text, source));
    footnotes.push(...footnotesIn(events));
  }
  const identifiers = definitions.map(({ identifier }) => identifier);
  return { definitions, known: knownLabels(identifiers, footnotes) };
}

/** Runs the parser where its own recursion may come to its end, and keeps the stretches of the source that this costs. */
function recursionGuard() {
  const unread = new Map<number, Span>();
  return {
    run: <Result>(text: MappedText, read: () => Result): Result | undefined => {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        const span = spanInSource(text, 0, text.text.length);
        unread.set(span[0], span);
        return undefined;
      }
    },
    unread: (): readonly Span[] => [...unread.values()],
  };
}

function readPart(
  events: readonly Event[] | undefined,
  context: TreeContext,
  known: KnownLabels | undefined,
  parseTree: ParseTree | undefined,
): void {
  const { hasBareLinks, lacks = [] } = context.flavor;
  const { text } = context.mapped;
  if (readTokens(events ?? tokensOf(text, { hasBareLinks, lacks, known }), context)) return;
  if (parseTree === undefined) throw new TreeNeeded();
  readTree(parseTree(text, { hasBareLinks, lacks, known }), context);
}
