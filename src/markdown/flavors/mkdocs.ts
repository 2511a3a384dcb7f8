import { type Edit, edited } from '../mapped-text.ts';
import { abbreviationEdits } from '../mkdocs/abbreviations.ts';
import { admonitionEdits } from '../mkdocs/admonitions.ts';
import { attributeListEdits, headingWithId } from '../mkdocs/attribute-lists.ts';
import { criticCommentEdits } from '../mkdocs/critic-comments.ts';
import { definitionListEdits } from '../mkdocs/definition-lists.ts';
import { fenceEdits } from '../mkdocs/fences.ts';
import { genericBlockEdits } from '../mkdocs/generic-blocks.ts';
import { htmlBlockEdits } from '../mkdocs/html-blocks.ts';
import { innerDefinitionEdits } from '../mkdocs/inner-definitions.ts';
import { linkDestinationEdits } from '../mkdocs/link-destinations.ts';
import { listIndentEdits } from '../mkdocs/list-indents.ts';
import { mathEdits } from '../mkdocs/math.ts';
import { referenceFallbackEdits } from '../mkdocs/reference-fallbacks.ts';
import { pythonSlugger } from '../mkdocs/slugs.ts';
import { snippetEdits } from '../mkdocs/snippets.ts';
import type { Flavor } from './flavor.ts';

/** What is made of the text before admonitions become list items, in this order. */
const textEdits: readonly ((text: string) => readonly Edit[])[] = [
  snippetEdits,
  (text) => fenceEdits(text, 'super'),
  htmlBlockEdits,
  criticCommentEdits,
  mathEdits,
  abbreviationEdits,
  innerDefinitionEdits,
  referenceFallbackEdits,
  genericBlockEdits,
  definitionListEdits,
  listIndentEdits,
  attributeListEdits,
  linkDestinationEdits,
];

const BEFORE_ADDRESS = /^[\s*_~^[('"`>]?$/;
const BEFORE_MAIL = /^[^-/+@\w]?$/;

/** Python-Markdown with the extensions that sites made with MkDocs and its Material theme turn on. */
export const mkdocs: Flavor = {
  id: 'mkdocs',
  summary: 'MkDocs: admonitions, tabs, Markdown in HTML, attribute lists',
  hasBareLinks: true,
  isBareLink: ({ url, previous }) => (/^mailto:/i.test(url) ? BEFORE_MAIL : BEFORE_ADDRESS).test(previous),
  // Code is read before references are, so that a label with code in it is none.
  resolves: (label) => !label.includes('`'),
  rewrite: (body) => {
    const text = textEdits.reduce((rewritten, editsOf) => edited(rewritten, editsOf(rewritten.text)), body);
    const { edits, starts } = admonitionEdits(text);
    return { text: edited(text, edits), admonitions: starts };
  },
  headingText: headingWithId,
  createSlugger: pythonSlugger,
};
