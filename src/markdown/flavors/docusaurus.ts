import { mdxCodeBlockEdits } from '../docusaurus/mdx-code-blocks.ts';
import { edited } from '../mapped-text.ts';
import type { Flavor } from './flavor.ts';
import { mdx } from './mdx.ts';

/** MDX with admonitions in colons and ids of headings. */
export const docusaurus: Flavor = {
  ...mdx,
  id: 'docusaurus',
  summary: 'Docusaurus: `:::` admonitions, MDX, ids of headings',
  rewrite: (body) => mdx.rewrite(edited(body, mdxCodeBlockEdits(body.text))),
};
