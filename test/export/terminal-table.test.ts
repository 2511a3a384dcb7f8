import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { terminalTable } from '../../src/export/terminal-table.ts';
import type { ListedResource } from '../../src/model/registry.ts';
import { nastyTitle } from './nasty-title.ts';
import { resourceWith } from './resource.ts';

const resources = [
  resourceWith({
    kind: 'survey',
    date: '2023-03',
    title: 'A Survey of Large Language Models and of Everything Else that Has a Long Title',
    url: 'https://arxiv.org/abs/2303.18223',
    tags: ['llm'],
  }),
  resourceWith({
    kind: 'podcast',
    title: '大语言模型综述：从预训练到对齐的完整指南以及更多的内容 😀',
    url: 'https://zh.example.com/a/path/of/so/many/parts/that/eighty/columns/will/not/hold/it.html',
    tags: ['大模型', 'prompt-engineering', 'retrieval'],
  }),
];

const render = (width: number | undefined, items: readonly ListedResource[] = resources) =>
  [...terminalTable(items, { width, paint: (_tone, text) => text })].join('');

test('has two columns where there is room', () => {
  expect(render(80)).toMatchInlineSnapshot(`
    "survey   2023  A Survey of Large Language Models and of Everything Else that Has
                   a Long Title
                   https://arxiv.org/abs/2303.18223  #llm
    podcast        大语言模型综述：从预训练到对齐的完整指南以及更多的内容 😀
    https://zh.example.com/a/path/of/so/many/parts/that/eighty/columns/will/not/hold
    /it.html
                   #大模型 #prompt-engineering #retrieval
    "
  `);
});

test('keeps the tags beside the address where they fit, and the address whole', () => {
  expect(render(120)).toMatchInlineSnapshot(`
    "survey   2023  A Survey of Large Language Models and of Everything Else that Has a Long Title
                   https://arxiv.org/abs/2303.18223  #llm
    podcast        大语言模型综述：从预训练到对齐的完整指南以及更多的内容 😀
                   https://zh.example.com/a/path/of/so/many/parts/that/eighty/columns/will/not/hold/it.html
                   #大模型 #prompt-engineering #retrieval
    "
  `);
});

test('has one column in a narrow terminal', () => {
  expect(render(40)).toMatchInlineSnapshot(`
    "A Survey of Large Language Models and of
    Everything Else that Has a Long Title
      survey 2023 #llm
      https://arxiv.org/abs/2303.18223

    大语言模型综述：从预训练到对齐的完整指南
    以及更多的内容 😀
      podcast
      #大模型 #prompt-engineering #retrieval
    https://zh.example.com/a/path/of/so/many
    /parts/that/eighty/columns/will/not/hold
    /it.html
    "
  `);
});

test('is one line of whole values for each resource in a pipe', () => {
  expect(render(undefined).split('\n')).toEqual([
    'survey\t2023\tA Survey of Large Language Models and of Everything Else that Has a Long Title\thttps://arxiv.org/abs/2303.18223\t#llm',
    'podcast\t\t大语言模型综述：从预训练到对齐的完整指南以及更多的内容 😀\thttps://zh.example.com/a/path/of/so/many/parts/that/eighty/columns/will/not/hold/it.html\t#大模型 #prompt-engineering #retrieval',
    '',
  ]);
});

test('paints no blanks, and loses nothing but the paint', () => {
  const painted = [...terminalTable(resources, { width: 80, paint: (_tone, text) => `\u001b[1m${text}\u001b[0m` })];
  expect(stripVTControlCharacters(painted.join(''))).toBe(render(80));
});

describe('whatever the texts and the width', () => {
  const arbitrary = fc.record({
    title: fc.oneof(
      nastyTitle,
      fc.array(nastyTitle, { maxLength: 8 }).map((all) => all.join(' ')),
    ),
    tags: fc.array(nastyTitle, { maxLength: 5 }),
    url: nastyTitle.map((text) => `https://example.com/${text}`),
    kind: fc.constantFrom('paper' as const, 'website' as const),
    date: fc.constantFrom('2023', '2024-05'),
  });

  test('no line is wider than the terminal, and no control character gets through', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 3 }), fc.integer({ min: 20, max: 200 }), (items, width) => {
        const text = render(width, items.map(resourceWith));
        for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]/u);
      }),
      { numRuns: 500 },
    );
  });

  test('a resource is one line in a pipe, with four tabs', () => {
    fc.assert(
      fc.property(arbitrary, (item) => {
        expect(render(undefined, [resourceWith(item)])).toMatch(/^[^\t\n]*(?:\t[^\t\n]*){4}\n$/);
      }),
    );
  });
});

test('a title of a million characters takes three lines and no time', () => {
  const text = render(80, [resourceWith({ title: '漢'.repeat(1_000_000) })]);
  expect(text.split('\n')).toHaveLength(5);
  expect(text.split('\n')[2]).toMatch(/漢…$/);
});
