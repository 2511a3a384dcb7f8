import { shortcodes } from '../hugo/shortcodes.ts';
import { edited } from '../mapped-text.ts';
import { retellComponents } from '../rewriting/retell.ts';
import { templateTagEdits } from '../rewriting/template-tags.ts';
import type { Flavor } from './flavor.ts';
import { gfm } from './gfm.ts';
import { mdx } from './mdx.ts';

/** Goldmark as Hugo sets it up, with shortcodes. */
export const hugo: Flavor = {
  id: 'hugo',
  summary: 'Hugo: shortcodes, templates in destinations',
  hasBareLinks: true,
  isBareLink: gfm.isBareLink,
  resolves: () => true,
  rewrite: (body) => ({
    text: edited(body, templateTagEdits(body.text, shortcodes)),
    admonitions: new Set(),
    retell: retellComponents,
  }),
  headingText: mdx.headingText,
  createSlugger: mdx.createSlugger,
};
