import GithubSlugger from 'github-slugger';
import { colonAdmonitionEdits } from '../docusaurus/admonitions.ts';
import { edited } from '../mapped-text.ts';
import { mdxEdits } from '../mdx/syntax.ts';
import { retellComponents } from '../rewriting/retell.ts';
import type { Flavor } from './flavor.ts';
import { gfm } from './gfm.ts';

/** `[#id]` at the end of a heading, as Nextra has it, or `{#id}`, in a comment or not, as Docusaurus has it. */
const HEADING_ID = /\s*(?:\[#([^\]\s]+)\]|\{#([^{}\s]+)\}|\{\/\*\s*#([^{}\s*]+)\s*\*\/\})\s*$/;

/** MDX as the generators of documentation read it: Nextra, Starlight, Mintlify and others. */
export const mdx: Flavor = {
  id: 'mdx',
  summary: 'MDX: components, expressions, modules',
  hasBareLinks: true,
  lacks: ['codeIndented', 'htmlFlow'],
  isBareLink: gfm.isBareLink,
  resolves: () => true,
  rewrite: (body) => {
    const html = edited(body, mdxEdits(body.text));
    const { edits, starts } = colonAdmonitionEdits(html);
    return { text: edited(html, edits), admonitions: starts, retell: retellComponents };
  },
  headingText: (text) => {
    const found = HEADING_ID.exec(text);
    return { text: text.slice(0, found?.index), id: found?.[1] ?? found?.[2] ?? found?.[3] };
  },
  createSlugger: () => {
    const slugger = new GithubSlugger();
    return ({ text, id }) => id ?? slugger.slug(text);
  },
};
