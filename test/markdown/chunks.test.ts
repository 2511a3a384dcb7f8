import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flavors } from '../../src/markdown/flavors/table.ts';
import { parsePage } from '../../src/markdown/parse-page.ts';
import { fixtures } from './describe-page.ts';

const WHOLE = Number.POSITIVE_INFINITY;

test.each(fixtures)('$name parsed in parts is the same page', ({ source, flavor }) => {
  for (const size of [0, 50, 400]) {
    expect(parsePage('page.md', source, flavors[flavor], size)).toEqual(
      parsePage('page.md', source, flavors[flavor], WHOLE),
    );
  }
});

test('blocks in any order, parsed in parts, are the same page', () => {
  const blocks = [
    '[ref]: https://a.example/',
    '[Ref][] and [ref]',
    '- item\n\n  [more](https://b.example/)',
    '1. one\n\n2. [two](https://c.example/)',
    '```\n[code](x)\n\nno [code](y)\n```',
    '<!-- comment\n\n[no](x)\n\n-->',
    '<pre>\n\n[no](x)\n\n</pre> [yes](z)',
    '> quote [ref]\n\n> [other](https://d.example/)',
    '[^n]: note [ref]\n\n    more',
    'word[^n]',
    '| a |\n|---|\n| [ref] |',
    '<details><summary>S</summary>',
    '</details>',
    '# Heading [ref]',
    'lazy\n- item\nlazy [ref]',
    '    indented [code](x)',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...blocks), { maxLength: 12 }), fc.nat(60), (chosen, size) => {
      const source = chosen.join('\n\n');
      expect(parsePage('page.md', source, flavors.gfm, size)).toEqual(parsePage('page.md', source, flavors.gfm, WHOLE));
    }),
    { numRuns: 150 },
  );
});
