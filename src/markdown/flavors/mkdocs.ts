import { edited } from '../mapped-text.ts';
import { admonitionEdits } from '../mkdocs/admonitions.ts';
import { attributeListEdits, headingWithId } from '../mkdocs/attribute-lists.ts';
import { htmlBlockEdits } from '../mkdocs/html-blocks.ts';
import { pythonSlugger } from '../mkdocs/slugs.ts';
import type { Flavor } from './flavor.ts';

/** Python-Markdown with the extensions that sites made with MkDocs and its Material theme turn on. */
export const mkdocs: Flavor = {
  id: 'mkdocs',
  summary: 'MkDocs: admonitions, tabs, Markdown in HTML, attribute lists',
  hasBareLinks: true,
  rewrite: (body) => {
    const inBlocks = edited(body, htmlBlockEdits(body.text));
    const withoutLists = edited(inBlocks, attributeListEdits(inBlocks.text));
    const { edits, starts } = admonitionEdits(withoutLists);
    return { text: edited(withoutLists, edits), admonitions: starts };
  },
  headingText: headingWithId,
  createSlugger: pythonSlugger,
};
