import type { Page } from '../model/page.ts';

/** Anchors that renderers make without a heading: footnotes, tabs, code lines, the top. */
const MADE = /^(?:top$|:~:|(?:user-content-)?fn(?:ref)?\d*[-:]|__|L\d+)/i;

/** Whether a page lacks the anchor that a link names. GitHub finds one in any letter case, other renderers do not. */
export function isAnchorMissing(fragment: string, { anchors, flavor }: Page): boolean {
  const wanted = wantedOf(decoded(fragment.replace(/:~:.*$/s, '')), flavor);
  if (wanted === '' || MADE.test(wanted)) return false;
  const spelling = flavor === 'gfm' ? (anchor: string) => anchor.toLowerCase() : (anchor: string) => anchor;
  const known = new Set(anchors.map(spelling));
  return !known.has(spelling(wanted)) && !known.has(spelling(fragment)) && !known.has(spelling(unprefixed(wanted)));
}

/** In Obsidian the last of several headings is the one meant; a block `^id` need not be looked for. */
function wantedOf(fragment: string, flavor: Page['flavor']): string {
  if (flavor !== 'obsidian') return fragment;
  return fragment.includes('^') ? '' : (fragment.split('#').at(-1) ?? '');
}

function unprefixed(fragment: string): string {
  return fragment.replace(/^user-content-/, '');
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
