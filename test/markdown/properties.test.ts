import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page } from '../../src/model/page.ts';
import { fixtures, pageOf } from './describe-page.ts';
import { misplaced } from './misplaced.ts';

const flavor = fc.constantFrom('gfm' as const, 'mkdocs' as const);
const PIECES = [
  ...'[ ] ( ) < > ! # * _ ` ~ | - + . : " = & ; \\ { } $ @ / ? a 😀 \t \r'.split(' '),
  ...[
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '    ',
    '\n    ',
    '> ',
    '- ',
    '1. ',
    '!!! note "',
    '??? ',
    '=== "',
    '```',
    '<!--',
    '-->',
  ],
  ...[
    '<a href="',
    '">',
    '</a>',
    "<img src='x.png'>",
    '<div markdown>',
    '</div>',
    '<details>',
    '<summary>',
    '{{ x y }}',
  ],
  ...[
    'https://a.example/',
    'www.b.example',
    'c@d.example',
    '](',
    ']: ',
    '&amp;',
    '\\_',
    '[^1]',
    '---\n',
    '| - |',
    '\uFEFF',
  ],
];
const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

/** A real page with stretches taken out, doubled or moved. */
const mutated = fc
  .tuple(
    fc.constantFrom(...fixtures),
    fc.array(
      fc.tuple(fc.constantFrom('drop', 'double', 'move'), fc.double({ noNaN: true, min: 0, max: 1 }), fc.nat(40)),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([{ source }, changes]) =>
    changes.reduce((text, [change, place, length]) => {
      const at = Math.floor(place * text.length);
      const [before, part, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
      return (
        { drop: before + after, double: before + part + part + after, move: after + part + before }[change] ?? text
      );
    }, source),
  );

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
