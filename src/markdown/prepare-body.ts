import { bracketedTitleEdits } from './bracketed-titles.ts';
import { withoutDeepNesting } from './deep-nesting.ts';
import { denseTextEdits } from './dense-text.ts';
import { type Edit, edited, type MappedText, type Span } from './mapped-text.ts';
import { templateEdits } from './templates.ts';
import { unquotedAttributeEdits } from './unquoted-attributes.ts';

/** What is made of any text, so that the parser reads it as renderers do; in this order. */
const parserEdits: readonly ((text: string) => readonly Edit[])[] = [
  denseTextEdits,
  templateEdits,
  unquotedAttributeEdits,
  bracketedTitleEdits,
];

export interface PreparedBody {
  readonly text: MappedText;
  /** Stretches of the source that no parser bears. */
  readonly unread: readonly Span[];
}

/** Makes a body one that the parser bears, and reads as renderers do. */
export function prepareBody(body: MappedText): PreparedBody {
  const { edits, unread } = withoutDeepNesting(body);
  const text = parserEdits.reduce((mapped, editsOf) => edited(mapped, editsOf(mapped.text)), edited(body, edits));
  return { text, unread };
}
