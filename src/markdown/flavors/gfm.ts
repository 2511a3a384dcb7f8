import GithubSlugger from 'github-slugger';
import type { Flavor } from './flavor.ts';

/** GitHub's own dialect. */
export const gfm: Flavor = {
  id: 'gfm',
  summary: 'GitHub Flavored Markdown',
  hasBareLinks: true,
  isBareLink: ({ url, isInBrackets }) => !isInBrackets || !/^https?:/i.test(url),
  resolves: () => true,
  rewrite: (body) => ({ text: body, admonitions: new Set() }),
  headingText: (text) => ({ text, id: undefined }),
  createSlugger: () => {
    const slugger = new GithubSlugger();
    return ({ text }) => slugger.slug(text);
  },
};
