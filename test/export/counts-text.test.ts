import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { type BarStyle, bar } from '../../src/export/bar.ts';
import { countsObject } from '../../src/export/counts-json.ts';
import { type CountGroup, type CountsLayout, countsText } from '../../src/export/counts-text.ts';
import { nastyTitle } from './nasty-title.ts';

const groups: readonly CountGroup[] = [
  {
    name: 'tag',
    heading: 'tags',
    counts: [
      { name: 'language-models', count: 800 },
      { name: '大语言模型与多模态模型', count: 400 },
      { name: 'rag', count: 1 },
    ],
    remark: '12 without a tag',
  },
  {
    name: 'kind',
    heading: 'kinds',
    counts: Array.from({ length: 20 }, (_, index) => ({ name: `k${index}`, count: 3 })),
  },
];

const render = (width: number | undefined, all = groups, layout: Partial<CountsLayout> = {}) =>
  [...countsText(all, { width, paint: (_tone, text) => text }, { bars: 'blocks', most: 2, ...layout })].join('');

test('has names, numbers and bars in columns of their own', () => {
  expect(render(50)).toMatchInlineSnapshot(`
    "
    tags
      language-models    800 █████████████████████████
      大语言模型与多模…  400 ████████████▌
      rag                  1 ▏
      12 without a tag

    kinds
      k0                   3 █████████████████████████
      k1                   3 █████████████████████████
      and 18 more; --verbose tells all
    "
  `);
});

test('cuts names by the columns that they take where there is no room', () => {
  expect(render(24)).toMatchInlineSnapshot(`
    "
    tags
      languag…  800 ████████
      大语言…   400 ████
      rag         1 ▏
      12 without a tag

    kinds
      k0          3 ████████
      k1          3 ████████
      and 18 more; --verbos…
    "
  `);
});

test('has bars of ASCII where a terminal shows nothing else', () => {
  expect(render(40, groups.slice(0, 1), { bars: 'ascii' })).toMatchInlineSnapshot(`
    "
    tags
      language-mode…  800 ##################
      大语言模型与…   400 #########
      rag               1 #
      12 without a tag
    "
  `);
});

test('leaves out nothing and draws nothing in a pipe', () => {
  const lines = render(undefined).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'tag\tlanguage-models\t800',
    'tag\t大语言模型与多模态模型\t400',
    'tag\trag\t1',
    'kind\tk0\t3',
  ]);
  expect(lines).toHaveLength(24);
});

test('paints nothing but what is there', () => {
  const painted = [
    ...countsText(
      groups,
      { width: 60, paint: (_tone, text) => `\u001b[1m${text}\u001b[0m` },
      { bars: 'blocks', most: 2 },
    ),
  ];
  expect(stripVTControlCharacters(painted.join(''))).toBe(render(60));
});

test('no line is wider than the terminal, and no control character gets through', () => {
  const counts = fc.array(fc.record({ name: nastyTitle, count: fc.integer({ min: 1, max: 10_000_000 }) }));
  fc.assert(
    fc.property(
      counts,
      fc.integer({ min: 20, max: 200 }),
      fc.constantFrom<BarStyle>('blocks', 'ascii'),
      (each, width, bars) => {
        const text = render(width, [{ name: 'tag', heading: 'tags', counts: each, remark: 'x '.repeat(200) }], {
          bars,
          most: 9,
        });
        for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      },
    ),
    { numRuns: 500 },
  );
});

describe('a bar', () => {
  test.each<[share: number, width: number, style: BarStyle, shown: string]>([
    [1, 4, 'blocks', '████'],
    [0.5, 4, 'blocks', '██'],
    [0.4, 4, 'blocks', '█▋'],
    [0.000001, 4, 'blocks', '▏'],
    [0, 4, 'blocks', ''],
    [1, 0, 'blocks', ''],
    [0.4, 4, 'ascii', '##'],
    [0.000001, 4, 'ascii', '#'],
  ])('of %f of %i columns in %s', (share, width, style, shown) => {
    expect(bar(share, width, style)).toBe(shown);
  });

  test('is in proportion to an eighth of a column, and never wider than its room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.nat({ max: 100 }),
        (a, b, width) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          const columns = (count: number) => eighths(bar(count / more, width, 'blocks')) / 8;
          expect(columns(more)).toBe(width);
          expect(columns(less)).toBeLessThanOrEqual(width);
          if (width > 0) expect(Math.abs(columns(less) - (less / more) * width)).toBeLessThanOrEqual(1 / 8);
        },
      ),
    );
  });
});

test('counts are an object in their own order, whatever their names are', () => {
  const counts = ['b', '__proto__', '2023', 'a"b', '\u001b', '1'].map((name, index) => ({ name, count: 9 - index }));
  const text = countsObject(counts);
  const names = [...text.matchAll(/^ {2}("(?:[^"\\]|\\.)*"): \d+,?$/gm)].map(([, name = '']) => JSON.parse(name));
  expect(names).toEqual(counts.map(({ name }) => name));
  expect(text).not.toContain('\u001b');
  expect(new Map(Object.entries(JSON.parse(text)))).toEqual(new Map(counts.map(({ name, count }) => [name, count])));
  expect(countsObject([])).toBe('{}');
});

function eighths(text: string): number {
  return [...text].reduce((sum, sign) => sum + ' ▏▎▍▌▋▊▉█'.indexOf(sign), 0);
}
