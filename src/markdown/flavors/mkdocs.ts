import { type Edit, edited } from '../mapped-text.ts';
import { admonitionEdits } from '../mkdocs/admonitions.ts';
import { attributeListEdits, headingWithId } from '../mkdocs/attribute-lists.ts';
import { definitionListEdits } from '../mkdocs/definition-lists.ts';
import { htmlBlockEdits } from '../mkdocs/html-blocks.ts';
import { inlineHtmlEdits } from '../mkdocs/inline-html.ts';
import { pythonSlugger } from '../mkdocs/slugs.ts';
import { unclosedFenceEdits } from '../mkdocs/unclosed-fences.ts';
import type { Flavor } from './flavor.ts';

/** What is made of the text before admonitions become list items, in this order. */
const textEdits: readonly ((text: string) => readonly Edit[])[] = [
  unclosedFenceEdits,
  htmlBlockEdits,
  inlineHtmlEdits,
  definitionListEdits,
  attributeListEdits,
];

/** Python-Markdown with the extensions that sites made with MkDocs and its Material theme turn on. */
export const mkdocs: Flavor = {
  id: 'mkdocs',
  summary: 'MkDocs: admonitions, tabs, Markdown in HTML, attribute lists',
  hasBareLinks: true,
  isBareLink: ({ previous }) => /^[\s*_~^[('"]?$/.test(previous),
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
