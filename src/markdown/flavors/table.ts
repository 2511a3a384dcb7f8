import type { FlavorId } from '../../model/page.ts';
import { docusaurus } from './docusaurus.ts';
import type { Flavor } from './flavor.ts';
import { gfm } from './gfm.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { mdx } from './mdx.ts';
import { mkdocs } from './mkdocs.ts';
import { obsidian } from './obsidian.ts';

/** The Markdown dialects. */
export const flavors: Readonly<Record<FlavorId, Flavor>> = { gfm, mkdocs, docusaurus, mdx, hugo, jekyll, obsidian };
