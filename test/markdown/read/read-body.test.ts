import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flavors } from '../../../src/markdown/flavors/table.ts';
import { parsePage } from '../../../src/markdown/parse-page.ts';
import { parseTree } from '../../../src/markdown/parser/parse-tree.ts';
import { partsReader, TreeNeeded } from '../../../src/markdown/read/read-body.ts';
import { type FlavorId, flavorIds } from '../../../src/model/page.ts';
import { fixtures } from '../describe-page.ts';
import { markdown, mutated } from '../random-markdown.ts';
import { readWhole } from '../read-whole.ts';

const readInParts = partsReader(parseTree);

function expectSame(source: string, flavor: FlavorId): void {
  expect(parsePage('page.md', source, flavors[flavor], readInParts)).toEqual(
    parsePage('page.md', source, flavors[flavor], readWhole),
  );
}

test.each(fixtures)('$name read in parts is the page that one full parse gives', ({ source, flavor }) => {
  expectSame(source, flavor);
});

/** Blocks that stand open over blank lines, or only look so; and what refers from one to another. */
const BLOCKS = [
  '[ref]: https://a.example/',
  '[Ref][] and [ref]',
  '- item\n\n  [more](https://b.example/)',
  '1. one\n\n2. [two](https://c.example/)',
  '```\n[code](x)\n\nno [code](y)\n```',
  '- ```\n- [a](b)\n```',
  'text:\n```\n\n[code](x)',
  '1. a\n   ```\n   b',
  '-\n\n  ```',
  '> ```\n[q](r)',
  '~~~\n\n# no\n\n~~~~ \n[after](z)',
  '<!-- comment\n\n[no](x)\n\n-->',
  '<!-->\n\n[yes](x)',
  '-->',
  '<pre>\n\n[no](x)\n\n</pre> [yes](z)',
  '<div>\n```\n\n[yes](x)\n\n</div>',
  '<a href="https://e.example/">\n\nwords\n\n</a>',
  '<h2>\n\nwords\n\n</h2>',
  '<?php\n\n[no](x) ?>',
  '> quote [ref]\n\n> [other](https://d.example/)',
  '[^n]: note [ref]\n\n    more',
  'word[^n]',
  '| a |\n|---|\n| [ref] |\n| [x](y) | [lost](z) |',
  'a | b\n:- | -:\n`c\\|d` | https://f.example/',
  '<details><summary>S</summary>',
  '</details>',
  '# Heading [ref]',
  'Setext [ref]\n===',
  '## Plain words, and more',
  '###  Ünder – not plain  ',
  '#### closed ####\n##### next',
  '#no blank',
  '## 2024 (a/b) \n\n',
  'lazy\n- item\nlazy [ref]',
  '- [ ] task [x](y)  \nbroken line',
  '- [x] done',
  '    indented [code](x)',
  'bare https://g.example/a_b and mail@h.example, www.i.example.',
  '[text https://j.example/](k) ![img *a* `b`](l "t") <https://m.example/> <n@o.example>',
  '~~struck [x](y)~~ &amp; \\[no](z) ![][ref]',
  'plain words without any sign',
  '!!! note "Title [t](u)"\n    body [ref]\n\n    more',
  '',
  '***',
];

test('blocks in any order, read in parts, are the page that one full parse gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...BLOCKS), { maxLength: 12 }),
      fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\n \n'),
      fc.constantFrom(...flavorIds),
      (chosen, between, flavor) => expectSame(chosen.join(between), flavor),
    ),
    { numRuns: 400 },
  );
});

test.each([
  ['of pieces of Markdown', markdown, 300],
  ['made of a real page', mutated, 100],
])('a page %s, read in parts, is the page that one full parse gives', (_, source, numRuns) => {
  fc.assert(
    fc.property(source, fc.constantFrom(...flavorIds), (text, flavor) => expectSame(text, flavor)),
    { numRuns },
  );
});

test.each([
  ['[a](https://a.example/) and https://b.example/', false],
  ['[x https://a.example/ [', true],
])('%j is read from a tree: %s', (source, needsTree) => {
  const read = () => parsePage('page.md', source, flavors.gfm, partsReader());
  if (needsTree) expect(read).toThrow(TreeNeeded);
  else expect(read().links).toHaveLength(2);
});
