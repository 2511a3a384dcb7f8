import { eachDoubtfulAddress, hasBrackets, type Rule } from './rule.ts';

/** `[](){#anchor}` sets an anchor, and is meant to lead nowhere; with a text it may be. */
const ANCHOR = /^\{[^{}\r\n]*#[^{}\r\n]*\}/;
const NOTHING = /^\[\s*\]/;
const LONGEST = 200;

export const emptyDestination = {
  name: 'empty-destination',
  severity: 'error',
  summary: 'the link has no address',
  why: 'It looks like a link and leads back to the page it stands on.',
  bad: ['[Attention]()', '[Attention](<>)', '![picture]()', '[Attention](){ .md-button }'],
  good: ['[Attention](https://arxiv.org/abs/1706.03762)', '[up](#)', '[](){#anchor}', 'a list[str]()'],
  check: eachDoubtfulAddress((link, { page }) => {
    if (link.url.trim() !== '' || !hasBrackets(link, page)) return undefined;
    if (!ANCHOR.test(page.source.slice(link.end, link.end + LONGEST))) return {};
    return NOTHING.test(page.source.slice(link.start, link.destination[0])) ? undefined : { severity: 'warning' };
  }),
} as const satisfies Rule;
