import { type Edit, edited, type MappedText, type Span, spanInSource } from '../mapped-text.ts';
import { templateEdits } from '../templates.ts';
import { bracketedTitleEdits } from './bracketed-titles.ts';
import { withoutDeepNesting } from './deep-nesting.ts';
import { denseTextEdits } from './dense-text.ts';
import { unquotedAttributeEdits } from './unquoted-attributes.ts';

/** What is made of any text, so that the parser reads it as renderers do; in this order. */
const parserEdits: readonly ((text: string) => readonly Edit[])[] = [
  templateEdits,
  unquotedAttributeEdits,
  bracketedTitleEdits,
];

export interface PreparedBody {
  readonly text: MappedText;
  /** Stretches of the source that no parser bears. */
  readonly unread: readonly Span[];
  /** Stretches that it bears in pieces only. */
  readonly divided: readonly Span[];
}

/** Makes a body one that the parser bears, and reads as renderers do. */
export function prepareBody(body: MappedText): PreparedBody {
  const { edits, unread } = withoutDeepNesting(body);
  const shallow = edited(body, edits);
  const cuts = denseTextEdits(shallow.text);
  const [first, last] = [cuts[0], cuts.at(-1)];
  const divided = first === undefined || last === undefined ? [] : [spanInSource(shallow, first.start, last.end + 1)];
  const text = parserEdits.reduce((mapped, editsOf) => edited(mapped, editsOf(mapped.text)), edited(shallow, cuts));
  return { text, unread, divided };
}
