import { edited } from '../mapped-text.ts';
import { retellWikiLinks } from '../obsidian/retell.ts';
import { wikiLinksIn } from '../obsidian/wiki-links.ts';
import type { Flavor } from './flavor.ts';
import { gfm } from './gfm.ts';

/** What names a block, at its end. */
const BLOCK_ID = /\s\^[\w-]+$/;

/** Notes of Obsidian. A heading's anchor is its words. */
export const obsidian: Flavor = {
  id: 'obsidian',
  summary: 'Obsidian: wiki links, embeds, comments, callouts',
  hasBareLinks: true,
  isBareLink: gfm.isBareLink,
  resolves: () => true,
  rewrite: (body) => {
    const { edits, ends } = wikiLinksIn(body);
    return { text: edited(body, edits), admonitions: new Set(), retell: retellWikiLinks(ends) };
  },
  headingText: (text) => ({ text: text.replace(BLOCK_ID, ''), id: undefined }),
  createSlugger:
    () =>
    ({ text }) =>
      text
        .replace(/[#|^:%[\]\\]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
};
