import { describe, expect, test } from 'vitest';
import { findings } from './pages.ts';

const link = (name: string) => `- [${name}](https://example.com/${encodeURIComponent(name)})`;
const told = (source: string) =>
  findings(source)
    .filter(({ rule }) => rule === 'unordered-list')
    .map(({ line, raw, message }) => [
      line,
      /\[(.*?)\]/.exec(raw)?.[1] ?? raw,
      /line (\d+)/.exec(message)?.[1] ?? message,
    ]);

const alphabetical = (...names: readonly string[]) =>
  told(['<!-- genai-links-order: alphabetical -->', '', ...names.map(link)].join('\n'));

describe('alphabetical', () => {
  test.each([
    [['Alpha', 'beta', 'Gamma']],
    [['GPT-2', 'GPT-3', 'GPT-10']],
    [['Émile', 'Eva', 'Ötzi', 'Otzj']],
    [['Alpha', 'The Beta', 'Gamma']],
    [['Alpha', 'Beta', 'The Alpha']],
    [['Open AI', 'Open Source', 'OpenAI']],
    [['Open AI', 'OpenAI', 'Open Source']],
    [['“Alpha”', '🚀 Beta', '#Gamma']],
    [['Alpha', 'Alpha']],
  ])('%j is in order', (names) => {
    expect(alphabetical(...names)).toEqual([]);
  });

  test.each([
    [['Beta', 'Alpha', 'Gamma', 'Delta'], [[4, 'Alpha', '3']]],
    [['GPT-10', 'GPT-9'], [[4, 'GPT-9', '3']]],
    [['The Gamma', 'Beta', 'An Alpha'], [[4, 'Beta', '3']]],
  ])('%j is found once, at the first entry out of order', (names, found) => {
    expect(alphabetical(...names)).toEqual(found);
  });

  test('a table counts by its first words, an item by what names it', () => {
    const comment = '<!-- genai-links-order: alphabetical -->\n\n';
    const table =
      '| # | Name | Link |\n|---|---|---|\n| 1 | Beta | [a](https://example.com/a) |\n| 2 | Alpha | [b](https://example.com/b) |';
    expect(told(comment + table)).toEqual([[6, 'b', '5']]);
    const items =
      '- **Alpha** – words [z](https://example.com/z)\n- **Beta**: words [y](https://example.com/y)\n- [![x](c.png)](https://example.com/x) [Gamma](https://example.com/g)';
    expect(told(comment + items)).toEqual([]);
  });

  test('headings are what is ordered where one comes first', () => {
    expect(
      told(
        '# All\n<!-- genai-links-order: alphabetical -->\n## B\n- [z](https://z.example)\n- [y](https://y.example)\n## A\n# Z\n## B\n## A',
      ),
    ).toEqual([[6, '## A', '3']]);
  });
});

describe('what a comment reaches', () => {
  const out = `${link('b')}\n${link('a')}`;
  const ask = '<!-- genai-links-order: alphabetical -->';

  test.each<[name: string, source: string, lines: readonly number[]]>([
    ['nothing without it', out, []],
    ['what stands before it is not meant', `${out}\n\n${ask}`, []],
    ['the section below it', `# A\n\n${ask}\n\n${out}\n\n## B\n\n${out}\n\n# C\n\n${out}`, [6, 11]],
    ['all of a page', `${ask}\n\n# A\n\n${out}\n\n# B\n\n${out}`, [6, 11]],
    ['lists apart', `${ask}\n\n${link('b')}\n\nWords.\n\n${link('a')}`, []],
    ['two tables', `${ask}\n\n| a |\n|---|\n| [b](c) |\n\n| a |\n|---|\n| [a](c) |`, []],
    ['what tells more of an item', `${ask}\n\n${link('a')}\n  ${link('z')}\n  ${link('y')}\n${link('b')}`, []],
    ['lists in items that are no links', `${ask}\n\n- Words\n  ${link('b')}\n  ${link('a')}`, [5]],
    ['until another one', `${ask}\n\n${link('a')}\n\n<!-- genai-links-order: date -->\n\n${out}`, []],
    ['an example is none', `    ${ask}\n\n\`${ask}\`\n\n\`\`\`\n${ask}\n\`\`\`\n\nwords\n\n`, []],
  ])('%s', (_, source, lines) => {
    expect(told(source).map(([line]) => line)).toEqual(lines);
  });

  test('a comment of MDX asks alike', () => {
    expect(
      findings(`{/* genai-links-order: alphabetical */}\n\n${out}`, { flavor: 'mdx' }).map(({ line }) => line),
    ).toEqual([4]);
  });
});

test.each([
  [['2020', '2021', '2019', '2022'], [5]],
  [['2022-05-01', 'March 2022', '2022', '2021/12', 'no date', '3 June 2022'], [8]],
  [['2023', '2023-05', '2023-01'], []],
  [['2019年3月', 'May 1, 2020', '1 June 2020'], []],
])('by date, %j', (dates, lines) => {
  const items = dates.map((date, at) => `- [Item](https://example.com/${at}), ${date}`);
  expect(told(['<!-- genai-links-order: date -->', '', ...items].join('\n')).map(([line]) => line)).toEqual(lines);
});

test('the number of a paper is its date where none is written', () => {
  const items = ['2303.18223', '1706.03762', '2005.14165'].map((id) => `- [${id}x](https://arxiv.org/abs/${id})`);
  expect(told(['<!-- genai-links-order: date -->', '', ...items].join('\n')).map(([line]) => line)).toHaveLength(1);
});

test('an order that is none is told, with the one meant', () => {
  const [found] = findings('<!-- genai-links-order: dates -->');
  expect(found).toMatchObject({ rule: 'unordered-list', suggestion: '<!-- genai-links-order: date -->' });
  expect(findings('<!-- genai-links-order: __proto__ -->')).toHaveLength(1);
});

test('a page of many comments, headings and entries takes no longer for each', () => {
  const part = (at: number) =>
    `${'#'.repeat((at % 6) + 1)} H${at}\n\n<!-- genai-links-order: alphabetical -->\n\n${link('a')}\n${link('b')}\n`;
  expect(told(Array.from({ length: 600 }, (_, at) => part(at)).join('\n'))).toEqual([]);
});
