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
import { nestedLinkEdits } from '../mkdocs/nested-links.ts';
import { referenceFallbackEdits } from '../mkdocs/reference-fallbacks.ts';
import { retell } from '../mkdocs/retell.ts';
import { SHORTHAND_MARK, shorthandFinder } from '../mkdocs/shorthands.ts';
import { type Extensions, fenceKind, hasExtension, hasMagicLinks, shorthandsOf } from '../mkdocs/site.ts';
import { pythonSlugger } from '../mkdocs/slugs.ts';
import { snippetEdits } from '../mkdocs/snippets.ts';
import type { Flavor } from './flavor.ts';

/** What is made of a text for the sake of an extension, or of python-markdown itself. */
interface Step {
  readonly of?: RegExp;
  readonly editsOf: (text: string, extensions: Extensions | undefined) => readonly Edit[];
}

const ATTRIBUTES = /^attr_list$/;

/** What is made of the text before admonitions become list items, in this order. */
const steps: readonly Step[] = [
  { of: /^pymdownx\.snippets$/, editsOf: snippetEdits },
  { editsOf: (text, extensions) => fenceEdits(text, fenceKind(extensions)) },
  { editsOf: (text, extensions) => htmlBlockEdits(text, hasExtension(extensions, /^md_in_html$/)) },
  { of: /^pymdownx\.critic$/, editsOf: criticCommentEdits },
  { of: /^pymdownx\.arithmatex$|math/, editsOf: mathEdits },
  { of: /^abbr$/, editsOf: abbreviationEdits },
  { editsOf: innerDefinitionEdits },
  { editsOf: referenceFallbackEdits },
  { of: /^pymdownx\.blocks\./, editsOf: genericBlockEdits },
  { of: /^def_list$/, editsOf: definitionListEdits },
  { editsOf: listIndentEdits },
  { of: ATTRIBUTES, editsOf: attributeListEdits },
  { editsOf: linkDestinationEdits },
  { editsOf: nestedLinkEdits },
];

/** Extensions by the marks with which their blocks start. */
const MARKED: Readonly<Record<string, RegExp>> = {
  '!': /^admonition$/,
  '?': /^pymdownx\.details$/,
  '=': /^pymdownx\.tabbed$/,
};

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
  lastDefinitionHolds: true,
  rewrite: rewriteFor(undefined),
  headingText: headingWithId,
  createSlugger: pythonSlugger,
};

/** What a site changes in the flavour by the extensions that it turns on. */
export function mkdocsWith(extensions: Extensions): Partial<Flavor> {
  return {
    hasBareLinks: hasMagicLinks(extensions),
    rewrite: rewriteFor(extensions),
    ...(shorthandsOf(extensions) === undefined ? {} : { showsLink: SHORTHAND_MARK }),
    ...(hasExtension(extensions, ATTRIBUTES) ? {} : { headingText: (text) => ({ text, id: undefined }) }),
  };
}

/** The rewriting for a site with certain extensions; where nobody knows which, with all. */
function rewriteFor(extensions: Extensions | undefined): Flavor['rewrite'] {
  const taken = steps.filter(({ of }) => of === undefined || hasExtension(extensions, of));
  const marks = Object.keys(MARKED).filter((mark) => hasExtension(extensions, MARKED[mark] as RegExp));
  const shorthands = extensions === undefined ? undefined : shorthandsOf(extensions);
  const find = shorthands === undefined ? undefined : shorthandFinder(shorthands);
  return (body) => {
    const text = taken.reduce((rewritten, { editsOf }) => edited(rewritten, editsOf(rewritten.text, extensions)), body);
    const { edits, starts } = admonitionEdits(text, marks);
    return { text: edited(text, edits), admonitions: starts, retell: retell(body, find) };
  };
}
