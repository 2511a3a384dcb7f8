import { expect, test } from 'vitest';
import { pageOf } from '../describe-page.ts';
import { linksOf } from '../links-of.ts';

test.each([
  ['notes', '[[A]], [[B c/d]] and ([[E]])', ['page A "A"', 'page B c/d "B c/d"', 'page E "E"']],
  ['words', '[[A|b c]] [[D|e|f]] [[G|]]', ['page A "b c"', 'page D "e|f"', 'page G "G"']],
  [
    'headings and blocks',
    '[[A#B c|d]] [[A#B#C]] [[#D]] [[A#^e]]',
    ['page A#B c "d"', 'page A#B#C "A > B > C"', 'fragment #D "D"', 'page A#^e "A > ^e"'],
  ],
  ['names with signs', '[[R&D "a" *b* <c> &amp;]]', ['page R&D "a" *b* <c> &amp; "R&D "a" *b* <c> &amp;"']],
  [
    'embeds',
    '![[a.png|300]] ![[b.JPG|B|10x20]] ![[C#d]] ![[e.pdf]]',
    ['image a.png "a.png"', 'image b.JPG "B"', 'page C#d "C > d"', 'page e.pdf "e.pdf"'],
  ],
  ['one next to another', '[[A]][[B]]: c', ['page A "A"', 'page B "B"']],
  ['one in a table', '| a |\n| - |\n| [[B\\|c]] |', ['page B "c"']],
  ['one that begins a line', '![[a.png]]\n[b](/b)', ['image a.png "a.png"', 'page /b "b"']],
  ['one within a link', '[a [[B]]](/c)', ['page /c "a B"', 'page B "B"']],
  [
    'a link in double brackets',
    '[[1]](https://a.example/) [[b](/c)]',
    ['resource https://a.example/ "[1]"', 'page /c "b"'],
  ],
  ['a label in double brackets', '[[a]] [[^n]]\n\n[a]: /a', ['page /a "a"']],
  ['words in round brackets behind', '[[A]](draft)', ['page A "A"']],
  ['an address', '[[https://a.example/]]', ['resource https://a.example/ "https://a.example/"']],
  ['code', '`[[a]]`\n\n```\n[[b]]\n```', []],
  ['formulas', '$a[[b]]$ and $$\n[[c]]\n$$', []],
  ['escapes', '\\[[a]] \\![[b.png]]', ['page b.png "b.png"']],
  ['none at all', '[[]] [[ ]] [[a\nb]] [[c]', []],
  ['remarks', '%% [[no]]\n\n[no](/no) %% [[A]] 5%% of 6%%', ['page A "A"']],
  ['callouts', '> [!note]- [[A]]\n> [b](/b)', ['page A "A"', 'page /b "b"']],
])('with %s, the links are those that Obsidian makes', (_, source, links) => {
  expect(linksOf(source, 'obsidian')).toEqual(links);
});

test('a wiki link spans its brackets, and none of it but the words is prose', () => {
  const source = 'a [[B#c|d e]] f ![[g.png]]';
  const { links, texts } = pageOf(source, 'obsidian');
  expect(links.map(({ start, end, syntax }) => [source.slice(start, end), syntax])).toEqual([
    ['[[B#c|d e]]', 'wiki'],
    ['![[g.png]]', 'wiki'],
  ]);
  expect(texts[0]?.opaque.map(([start, end]) => source.slice(start, end))).toEqual(['[[B#c|d e]]', '![[g.png]]']);
});
