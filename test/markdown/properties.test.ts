import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flavorIds, type Page } from '../../src/model/page.ts';
import { pageOf } from './describe-page.ts';
import { misplaced } from './misplaced.ts';
import { markdown, mutated } from './random-markdown.ts';

const flavor = fc.constantFrom(...flavorIds);

test.each([
  ['of pieces of Markdown', markdown, 150],
  ['made of a real page', mutated, 60],
])('a page %s is read without a crash, and nothing in it is invented or misplaced', (_, source, numRuns) => {
  fc.assert(
    fc.property(source, flavor, (text, dialect) => {
      const page = pageOf(text, dialect);
      expect(misplaced(page)).toEqual([]);
      expect(unordered(page)).toEqual([]);
      expect(JSON.parse(JSON.stringify(page))).toEqual(page);
    }),
    { numRuns },
  );
});

test('reading is a pure function of the text', () => {
  fc.assert(
    fc.property(markdown, flavor, (text, dialect) => {
      expect(pageOf(text, dialect)).toEqual(pageOf(text, dialect));
    }),
    { numRuns: 50 },
  );
});

test('a definition resolves everywhere on its page, before it and behind it', () => {
  const blocks = ['- [r]', '> [r]', '!!! note "[r]"\n    [r]', '| a |\n| - |\n| [r] |', '# [r]'];
  fc.assert(
    fc.property(fc.shuffledSubarray(blocks, { minLength: 1 }), fc.nat(5), (chosen, at) => {
      const source = chosen.toSpliced(at, 0, '[r]: https://r.example/').join('\n\n');
      const { links } = pageOf(source, 'mkdocs');
      expect(links.filter(({ syntax }) => syntax !== 'definition')).toHaveLength(source.split('[r]').length - 2);
    }),
    { numRuns: 30 },
  );
});

function unordered({ links, entries, texts }: Page): string[] {
  return [
    ...links.filter(({ start }, index) => start < (links[index - 1]?.start ?? 0)).map(({ url }) => `link ${url}`),
    ...links
      .filter(({ entry }) => entry !== undefined && entries[entry] === undefined)
      .map(({ url }) => `entry of ${url}`),
    ...texts
      .filter(({ entry }) => entries[entry ?? -1] === undefined)
      .map(({ start }) => `entry of the text at ${start}`),
    ...entries
      .filter(({ parent }, index) => parent !== undefined && parent >= index)
      .map(({ title }) => `parent of ${title}`),
  ];
}
