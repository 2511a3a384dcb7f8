import { expect, test } from 'vitest';
import { edited, mappedText } from '../../../src/markdown/mapped-text.ts';
import { denseTextEdits } from '../../../src/markdown/parser/dense-text.ts';

const MANY = 50_000;

/** What the parser holds against all of its kind before it in the same paragraph. */
const COSTLY = /[[\]]|<!--|<\?|<!\[CDATA\[|\*+|_+|~+/g;

function paragraphs(text: string): string[] {
  return edited(mappedText(text), denseTextEdits(text)).text.split('\n\n');
}

test.each([
  ['opening brackets', '[', 2000],
  ['closing brackets', ']', 2000],
  ['opening images', '![', 2000],
  ['open destinations', '[a](', 2000],
  ['brackets that begin words', 'a [b ', 1000],
  ['stars', '*a **b ', 667],
  ['stars and lines', '*_', 667],
  ['tildes', '~a\n', 667],
  ['open comments', 'x <!-- ', 100],
  ['open instructions', 'x <? ', 100],
  ['open character data', 'x <![CDATA[', 100],
])('%s come to the parser in paragraphs that it bears', (_, mark, most) => {
  const parts = paragraphs(mark.repeat(MANY));
  expect(parts.join('')).toBe(mark.repeat(MANY));
  expect(Math.max(...parts.map((part) => part.match(COSTLY)?.length ?? 0))).toBeLessThanOrEqual(most);
});

test.each([
  ['closed comments', '<!-- a --> '],
  ['paragraphs', `${'[a] '.repeat(100)}\n\n`],
  ['items', `- ${'[a] '.repeat(100)}\n`],
  ['headings', `# ${'[a] '.repeat(100)}\n`],
  ['definitions', '[a]: https://a.example/\n'],
])('%s are no dense text, however many', (_, part) => {
  expect(denseTextEdits(part.repeat(MANY / 10))).toEqual([]);
});

test('a table stays one, however many marks its rows have', () => {
  expect(denseTextEdits(`| a |\n|---|\n${`| ${'[a](b) '.repeat(50)}|\n`.repeat(500)}`)).toEqual([]);
});

test('a paragraph is cut between words where it can be', () => {
  for (const part of paragraphs('[word](https://a.example/) '.repeat(MANY / 10)).slice(0, -1))
    expect(part).toMatch(/\) $/);
});
