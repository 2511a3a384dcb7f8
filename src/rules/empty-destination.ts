import { eachDoubtfulAddress, hasBrackets, type Rule } from './rule.ts';

export const emptyDestination = {
  name: 'empty-destination',
  severity: 'error',
  summary: 'the link has no address',
  why: 'It looks like a link and leads back to the page it stands on.',
  bad: ['[Attention]()', '[Attention](<>)', '![picture]()'],
  good: ['[Attention](https://arxiv.org/abs/1706.03762)', '[up](#)', '[](){#anchor}', 'a list[str]()'],
  check: eachDoubtfulAddress((link, { page }) => {
    if (link.url.trim() !== '' || !hasBrackets(link, page)) return undefined;
    return hasAttributes(page.source, link.end) ? undefined : {};
  }),
} as const satisfies Rule;

/** `[](){#anchor}` sets an anchor and is meant to lead nowhere. */
function hasAttributes(source: string, end: number): boolean {
  return source[end] === '{';
}
