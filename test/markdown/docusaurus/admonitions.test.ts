import { expect, test } from 'vitest';
import { pageOf } from '../describe-page.ts';

/** Entries and the links in them, as `entry: address`; nested ones with what holds them. */
function outlineOf(source: string): string[] {
  const { entries, links } = pageOf(source, 'docusaurus');
  const nameOf = (index: number | undefined): string => {
    const entry = entries[index ?? -1];
    if (entry === undefined) return '';
    const name = entry.kind === 'admonition' ? entry.title : entry.kind;
    return entry.parent === undefined ? name : `${nameOf(entry.parent)} > ${name}`;
  };
  return links.map(({ entry, url }) => `${nameOf(entry)}: ${url}`);
}

test.each([
  ['a type', ':::note\n\n[a](/a)\n\n:::\n\n[b](/b)', ['note > paragraph: /a', 'paragraph: /b']],
  ['a title', ':::note Words\n[a](/a)\n:::', ['Words > paragraph: /a']],
  ['a title in brackets', ':::note[Words *here*]\n[a](/a)\n:::', ['Words here > paragraph: /a']],
  ['a link in the title', ':::note[See [a](/a)]\n\n:::', ['See a: /a']],
  ['attributes', ':::note{.b #c}\n[a](/a)\n:::', ['note > paragraph: /a']],
  ['a title that looks like a block', ':::note # - Words\n[a](/a)\n:::', ['# - Words > paragraph: /a']],
  [
    'another in it',
    '::::a\n:::b\n[c](/c)\n:::\n[d](/d)\n::::\n[e](/e)',
    ['a > b > paragraph: /c', 'a > paragraph: /d', 'paragraph: /e'],
  ],
  ['the outer closed first', '::::a\n:::b\n[c](/c)\n::::\n[d](/d)', ['a > b > paragraph: /c', 'paragraph: /d']],
  ['a list', ':::a\n- [b](/b)\n- [c](/c)\n:::', ['a > item: /b', 'a > item: /c']],
  ['code', ':::a\n```\n:::\n```\n[b](/b)\n:::', ['a > paragraph: /b']],
  ['nothing that closes it', ':::a\n[b](/b)\n\n# C\n\n[c](/c)', ['a > paragraph: /b', 'a > paragraph: /c']],
  ['an item round it', '- a\n\n  :::b\n  [c](/c)\n  :::\n\n  [d](/d)', ['item > b > paragraph: /c', 'item: /d']],
  ['an item that ends in it', '- a\n  :::b\n  [c](/c)\n\n[d](/d)', ['item > b > paragraph: /c', 'paragraph: /d']],
  ['a quote round it', '> :::a\n> [b](/b)\n> :::\n> [c](/c)', ['a > paragraph: /b', 'paragraph: /c']],
  ['a quote that ends in it', '> :::a\n> [b](/b)\n\n[c](/c)', ['a > paragraph: /b', 'paragraph: /c']],
  ['a component round it', '<A>\n  :::b\n  [c](/c)\n  :::\n</A>\n[d](/d)', ['b > paragraph: /c', 'paragraph: /d']],
  ['colons that close nothing', ':::\n[a](/a)', ['paragraph: /a']],
])('an admonition with %s holds what its renderer puts there', (_, source, outline) => {
  expect(outlineOf(source)).toEqual(outline);
});
