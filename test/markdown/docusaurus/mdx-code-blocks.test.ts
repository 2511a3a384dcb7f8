import { expect, test } from 'vitest';
import { pageOf } from '../describe-page.ts';
import { misplaced } from '../misplaced.ts';

const FENCE = '```';

test.each([
  ['Markdown', `${FENCE}mdx-code-block\n<A>\n\n[a](/a)\n\n</A>\n${FENCE}\n[b](/b)`, ['/a', '/b']],
  ['code', `${FENCE}\`mdx-code-block\n[a](/a)\n\n${FENCE}js\n[no](/no)\n${FENCE}\n${FENCE}\``, ['/a']],
  ['an item of a list', `- x\n\n  ${FENCE}mdx-code-block\n  [a](/a)\n  ${FENCE}\n\n- [b](/b)`, ['/a', '/b']],
  ['an admonition', `${FENCE}mdx-code-block\n:::note\n\n[a](/a)\n\n:::\n${FENCE}`, ['/a']],
  ['a module', `${FENCE}mdx-code-block\nimport a from '/no';\n${FENCE}\n\n[b](/b)`, ['/b']],
  [
    'what another fence shows',
    `${FENCE}\`md\n${FENCE}mdx-code-block\n[no](/no)\n${FENCE}\n${FENCE}\`\n[b](/b)`,
    ['/b'],
  ],
  ['no end', `${FENCE}mdx-code-block\n[no](/no)`, []],
])('a fence of mdx-code-block with %s is the page itself', (_, source, urls) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    const page = pageOf(written, 'docusaurus');
    expect(page.links.map(({ url }) => url)).toEqual(urls);
    expect(misplaced(page)).toEqual([]);
  }
});
