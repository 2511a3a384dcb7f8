import type { FlavorId } from '../../model/page.ts';
import { edited, mappedText } from '../mapped-text.ts';
import { wikiLinksIn } from '../obsidian/wiki-links.ts';
import { codeIn } from '../rewriting/code-spans.ts';
import { walk } from '../rewriting/walk.ts';
import type { SourceText } from '../source-text.ts';

/** Something that pages of one flavour hold, and no others. */
interface Trait {
  readonly flavor: FlavorId;
  readonly reason: string;
  readonly isShown: (page: SourceText) => boolean;
}

const COLONS = /^[ \t>]*:{3,}[a-z]/im;
const MODULE = /^import\s[^\r\n]*?["']@(?:theme|site|docusaurus)\//m;
const COMPONENT_IMPORT = /^import\s+(?:([A-Z]\w*)|\{\s*([A-Z]\w*))[^\r\n]*\sfrom\s+["']/m;
const SHORTCODE = /\{\{[<%]\s*\/?\s*\w[^{}]{0,1000}?[%>]\}\}/;
const LIQUID = /\{%-?\s*[a-z]\w*\b[^{}]{0,1000}?%\}/;

/** What shows MDX. */
export const mdxTraits: readonly Trait[] = [
  {
    flavor: 'docusaurus',
    reason: 'an admonition in an .mdx page',
    isShown: ({ file, source }) => isMdx(file) && isOutsideFences(COLONS, source),
  },
  {
    flavor: 'docusaurus',
    reason: 'an import from its theme',
    isShown: ({ source }) => isOutsideFences(MODULE, source),
  },
  { flavor: 'mdx', reason: 'the ending .mdx', isShown: ({ file }) => isMdx(file) },
  { flavor: 'mdx', reason: 'a component that it imports', isShown: ({ source }) => importsComponent(source) },
];

/** What shows other flavours, on a page that no other sign has told. */
export const textTraits: readonly Trait[] = [
  { flavor: 'hugo', reason: 'a shortcode', isShown: ({ source }) => isOutsideCode(SHORTCODE, source) },
  { flavor: 'jekyll', reason: 'a Liquid tag', isShown: ({ source }) => isOutsideCode(LIQUID, source) },
  { flavor: 'obsidian', reason: 'wiki links', isShown: ({ source }) => showsWikiLinks(source) },
];

/** The flavour that a page shows by itself, and what shows it. */
export function shownFlavor(page: SourceText, traits: readonly Trait[]): readonly [FlavorId, string] | undefined {
  const trait = traits.find(({ isShown }) => isShown(page));
  return trait === undefined ? undefined : [trait.flavor, trait.reason];
}

function isMdx(file: string): boolean {
  return /\.mdx$/i.test(file);
}

function importsComponent(source: string): boolean {
  if (!COMPONENT_IMPORT.test(source)) return false;
  const text = withoutFences(source);
  const [, whole, member] = COMPONENT_IMPORT.exec(text) ?? [];
  const name = whole ?? member;
  return name !== undefined && new RegExp(`^[ \\t>]*<${name}[\\s/>]`, 'm').test(text);
}

function isOutsideFences(sign: RegExp, source: string): boolean {
  return sign.test(source) && sign.test(withoutFences(source));
}

function withoutFences(source: string): string {
  return edited(
    mappedText(source),
    codeIn(source).fences.map(([start, end]) => ({ start, end, text: '' })),
  ).text;
}

function isOutsideCode(sign: RegExp, source: string): boolean {
  if (!sign.test(source)) return false;
  let isShown = false;
  walk(source, sign, () => {
    isShown = true;
    return undefined;
  });
  return isShown;
}

/** An embed, words or a heading in double brackets, or several notes; not where brackets are doubled round links. */
function showsWikiLinks(source: string): boolean {
  if (!source.includes('[[') || /\]\]\(|\[\[[^\]\r\n]*\]\(/.test(source)) return false;
  const written = [...wikiLinksIn(mappedText(source)).ends].map(([start, end]) => source.slice(start, end));
  const notes = written.filter((link) => /^!?\[\[(?=[\p{L}\p{N}#./])/u.test(link));
  return notes.some((link) => /^!|[|#]/.test(link)) || notes.length >= 3;
}
