import { expect, test } from 'vitest';
import type { FlavorId } from '../../src/model/page.ts';
import { repairedLinks } from '../../src/rules/repair.ts';
import { lint } from '../../src/rules/run.ts';
import { noFiles, pageOf } from './pages.ts';

function repaired(source: string, flavor: FlavorId = 'gfm') {
  const page = pageOf(source, flavor);
  return repairedLinks(page, lint([page], noFiles));
}

test('a link that is not shown stands with its text, section, place and words around', () => {
  const source = '# Top\n\n## Papers\n\n- New: [**Attention**](https://arxiv.org/abs/1706.03762] the first\n';
  expect(repaired(source, 'mkdocs')).toEqual([
    {
      file: 'page.md',
      line: 5,
      column: 8,
      endLine: 5,
      endColumn: 57,
      url: 'https://arxiv.org/abs/1706.03762',
      written: 'https://arxiv.org/abs/1706.03762',
      text: 'Attention',
      syntax: 'inline',
      target: 'resource',
      section: ['Top', 'Papers'],
      start: source.indexOf('[**'),
      end: source.indexOf(' the first'),
      destination: [source.indexOf('https'), source.indexOf(']\u0020the')],
      entry: 0,
      before: 'New:',
      after: 'the first',
      repaired: true,
    },
  ]);
});

test('a link shown with a wrong address keeps what the parser knows of it', () => {
  const source = '# A\n\n- before [text](https:https://example.org/a) after [next](https://example.org/b)';
  const [shown] = pageOf(source).links;
  expect(repaired(source)).toEqual([{ ...shown, url: 'https://example.org/a', target: 'resource', repaired: true }]);
});

test.each([
  ['[text](htps://example.org/a)', 'text', 'https://example.org/a', 'htps://example.org/a'],
  ['[text](Wordhttps://example.org/a)', 'text', 'https://example.org/a', 'Wordhttps://example.org/a'],
  ['[text] (https://example.org/a)', 'text', 'https://example.org/a', 'https://example.org/a'],
  ['(text)[https://example.org/a]', 'text', 'https://example.org/a', 'https://example.org/a'],
  ['[text]（https://example.org/a）', 'text', 'https://example.org/a', 'https://example.org/a'],
  ['[text](example.org/a)', 'text', 'https://example.org/a', 'example.org/a'],
  ['(text)(https://example.org/a)', 'text', 'https://example.org/a', 'https://example.org/a'],
  ['【text】(https://example.org/a)', 'text', 'https://example.org/a', 'https://example.org/a'],
  ['【text](https://example.org/a)', 'text', 'https://example.org/a', 'https://example.org/a'],
  ['**[text]**(https://example.org/a)', 'text', 'https://example.org/a', 'https://example.org/a'],
  ['[text](s://example.org/a)', 'text', 'https://example.org/a', 's://example.org/a'],
  ['[text](https：//example.org/a)', 'text', 'https://example.org/a', 'https：//example.org/a'],
  ['[text](https://example.org/a"A title")', 'text', 'https://example.org/a', 'https://example.org/a'],
  ['[`code` ![badge](b.svg)](https://example.org/a]', 'code', 'https://example.org/a', 'https://example.org/a'],
  ['[![badge](b.svg)](https://example.org/a]', 'badge', 'https://example.org/a', 'https://example.org/a'],
  ['[an [inner] one](https://example.org/a]', 'an [inner] one', 'https://example.org/a', 'https://example.org/a'],
])('%s is recovered', (source, text, url, written) => {
  expect(repaired(source)).toMatchObject([{ text, url, written }]);
});

test('what is shown as meant, leads nowhere or is no address of the web is not recovered', () => {
  expect(repaired('[outer]([inner](https://example.org/a)')).toEqual([]);
  expect(repaired('[a]() [b](TODO) [c](me@example.org)')).toEqual([]);
});

test('a picture is recovered as one', () => {
  expect(repaired('![alt](https://example.org/a.png]')).toMatchObject([
    { syntax: 'image', target: 'image', text: 'alt' },
  ]);
});

test('the section is that of the headings above, and of the links before where these know more', () => {
  const source =
    '# A\n\n## B\n\n# C\n\n[x](https://example.org/a]\n\n## D\n\n[y](https://example.org/b) [z](https://example.org/c]';
  expect(repaired(source).map(({ section }) => section)).toEqual([['C'], ['C', 'D']]);
});

test('it stands in the entry of the links beside it', () => {
  const source = '- [one](https://example.org/a)\n- [two](https://example.org/b) [three](https://example.org/c]';
  const [, two] = pageOf(source).links;
  expect(repaired(source)).toMatchObject([{ entry: two?.entry, before: '' }]);
});

test.each(['- [one](example.org/a]', '!!! note "[one](example.org/a]"\n    text'])(
  'alone in %j, it stands in its entry',
  (source) => {
    const page = pageOf(source, 'mkdocs');
    const [link] = repairedLinks(page, lint([page], noFiles));
    expect(page.entries[link?.entry ?? -1]?.kind).toBe(source.startsWith('-') ? 'item' : 'admonition');
  },
);
