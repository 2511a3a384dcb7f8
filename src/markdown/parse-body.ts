import type { Root } from 'mdast';
import { bracketedTitleEdits } from './bracketed-titles.ts';
import { independentChunks } from './chunks.ts';
import { withoutDeepNesting } from './deep-nesting.ts';
import { type Defined, definitionsIn, footnotesIn } from './definitions.ts';
import { denseTextEdits } from './dense-text.ts';
import type { KnownLabels } from './known-labels.ts';
import { type Edit, edited, type MappedText, type Span, spanInSource } from './mapped-text.ts';
import { parseTree } from './parse-tree.ts';
import { templateEdits } from './templates.ts';
import { unquotedAttributeEdits } from './unquoted-attributes.ts';

/** A part of the body with its tree. */
export interface Parsed {
  readonly mapped: MappedText;
  readonly tree: Root;
}

export interface Body {
  readonly definitions: readonly Defined[];
  /** The parts in order; each is parsed when it is asked for, so that only one tree is held. */
  readonly parts: Iterable<Parsed>;
  /** Stretches of the source that no parser bears; complete once the parts have been gone through. */
  readonly unread: readonly Span[];
}

export interface BodySettings {
  readonly source: string;
  readonly hasBareLinks: boolean;
  readonly lacks: readonly string[];
  /** Characters past which a text is parsed in parts. */
  readonly chunkSize: number;
}

/** What is made of any text, so that the parser reads it as renderers do; in this order. */
const parserEdits: readonly ((text: string) => readonly Edit[])[] = [
  denseTextEdits,
  templateEdits,
  unquotedAttributeEdits,
  bracketedTitleEdits,
];

const DEFINITION = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*\[[^\]]/m;

/** Parses a body less what no parser bears. A definition in one part holds in all. */
export function parseBody(text: MappedText, { source, hasBareLinks, lacks, chunkSize }: BodySettings): Body {
  const { edits, unread } = withoutDeepNesting(text);
  const lost: Span[] = [...unread];
  const shallow = edited(text, edits);
  const readable = parserEdits.reduce((mapped, editsOf) => edited(mapped, editsOf(mapped.text)), shallow);
  const chunks = independentChunks(readable, chunkSize);
  const parse = (mapped: MappedText, known: KnownLabels): Parsed => {
    try {
      return { mapped, tree: parseTree(mapped.text, { hasBareLinks, lacks, known }) };
    } catch (error) {
      // The parser's own recursion has come to its end.
      if (!(error instanceof RangeError)) throw error;
      const span = spanInSource(mapped, 0, mapped.text.length);
      if (!lost.some(([start]) => start === span[0])) lost.push(span);
      return { mapped, tree: { type: 'root', children: [] } };
    }
  };
  const [only, ...more] = chunks;
  if (only !== undefined && more.length === 0) {
    const part = parse(only, NONE);
    return { definitions: definitionsIn(part.tree, part.mapped, source), parts: [part], unread: lost };
  }
  const definitions: Defined[] = [];
  const footnotes: string[] = [];
  for (const chunk of chunks.filter(({ text: part }) => DEFINITION.test(part))) {
    const { tree } = parse(chunk, NONE);
    definitions.push(...definitionsIn(tree, chunk, source));
    footnotes.push(...footnotesIn(tree));
  }
  const known = { definitions: definitions.map(({ identifier }) => identifier), footnotes };
  return { definitions, parts: parsedOneByOne(chunks, (chunk) => parse(chunk, known)), unread: lost };
}

const NONE: KnownLabels = { definitions: [], footnotes: [] };

function* parsedOneByOne(chunks: readonly MappedText[], parse: (chunk: MappedText) => Parsed): Iterable<Parsed> {
  for (const chunk of chunks) yield parse(chunk);
}
