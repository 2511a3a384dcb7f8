import { liquid } from '../jekyll/liquid.ts';
import { markdownInHtmlEdits } from '../jekyll/markdown-in-html.ts';
import { rawHtmlEdits } from '../jekyll/raw-html.ts';
import { spanTagEdits } from '../jekyll/span-tags.ts';
import { type Edit, edited } from '../mapped-text.ts';
import { attributeListEdits } from '../mkdocs/attribute-lists.ts';
import { opaqueEdit } from '../rewriting/opaque.ts';
import { retellComponents } from '../rewriting/retell.ts';
import { templateTagEdits } from '../rewriting/template-tags.ts';
import type { Flavor } from './flavor.ts';
import { gfm } from './gfm.ts';
import { mdx } from './mdx.ts';

type EditsOf = (text: string) => readonly Edit[];

const liquidEdits: EditsOf = (text) => templateTagEdits(text, liquid);
const listEdits: EditsOf = (text) => attributeListEdits(text).map(({ start, end }) => opaqueEdit(start, end));

/** `{#id}`, or `{: #id .class}`, at the end of a heading. */
const HEADING_LIST = /\s*(?:\{#([^{}\s]+)\}|\{:(?:[^{}]*#([^{}\s]+))?[^{}]*\})\s*$/;

/** Kramdown with Liquid before it. */
export const jekyll: Flavor = {
  id: 'jekyll',
  summary: 'Jekyll: Liquid tags, templates in destinations, attribute lists',
  hasBareLinks: true,
  isBareLink: gfm.isBareLink,
  resolves: () => true,
  rewrite: rewriteBy([liquidEdits, listEdits, spanTagEdits, markdownInHtmlEdits]),
  headingText: (text) => {
    const found = HEADING_LIST.exec(text);
    return { text: text.slice(0, found?.index), id: found?.[1] ?? found?.[2] };
  },
  createSlugger: mdx.createSlugger,
};

/** What is different where it is sure that kramdown reads a page. */
export const kramdown: Partial<Flavor> = {
  hasBareLinks: false,
  lastDefinitionHolds: true,
  rewrite: rewriteBy([liquidEdits, listEdits, rawHtmlEdits, spanTagEdits, markdownInHtmlEdits]),
};

function rewriteBy(steps: readonly EditsOf[]): Flavor['rewrite'] {
  return (body) => ({
    text: steps.reduce((text, editsOf) => edited(text, editsOf(text.text)), body),
    admonitions: new Set(),
    retell: retellComponents,
  });
}
