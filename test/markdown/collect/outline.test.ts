import { expect, test } from 'vitest';
import { pageOf } from '../describe-page.ts';

test.each([
  ['gfm', '# Hello, World!', 'hello-world'],
  ['gfm', '# A `code` & *em* [link](x)', 'a-code--em-link'],
  ['gfm', '# Über 日本語', 'über-日本語'],
  ['gfm', '# a_b', 'a_b'],
  ['gfm', '# Own {#id}', 'own-id'],
  ['gfm', '# A  b', 'a--b'],
  ['gfm', '# ![logo](x) A', '-a'],
  ['mkdocs', '# Hello, World!', 'hello-world'],
  ['mkdocs', '# A `code` & *em* [link](x)', 'a-code-em-link'],
  ['mkdocs', '# Über 日本語', 'uber'],
  ['mkdocs', '# 日本語', '_1'],
  ['mkdocs', '# a_b', 'a_b'],
  ['mkdocs', '# Own {#id .class}', 'id'],
  ['mkdocs', '# Own {: #id }', 'id'],
  ['mkdocs', '# A  b', 'a-b'],
  ['docusaurus', '# Own {#id}', 'id'],
  ['docusaurus', '# Own {/* #id */}', 'id'],
  ['docusaurus', '# A {props.b}  c', 'a---c'],
  ['mdx', '# Own [#id]', 'id'],
  ['hugo', '# Own {#id}', 'id'],
  ['jekyll', '# Own words {#id}', 'id'],
  ['jekyll', '# Own words {: .class #id}', 'id'],
  ['jekyll', '# Own words {: .class}', 'own-words'],
  ['jekyll', '# A & b', 'a--b'],
  ['obsidian', '# A: *b*  c ^block', 'A b c'],
] as const)('in %s the anchor of %s is %s', (flavor, source, anchor) => {
  const page = pageOf(source, flavor);
  expect(page.headings.map((heading) => heading.anchor)).toEqual([anchor]);
  expect(page.anchors).toEqual([anchor]);
});

test.each([
  ['gfm', ['a', 'a-1', 'a-2']],
  ['mkdocs', ['a', 'a_1', 'a_2']],
] as const)('in %s equal headings are told apart', (flavor, anchors) => {
  expect(pageOf('# A\n# A\n## a', flavor).anchors).toEqual(anchors);
});

test('an id of its own leaves the text without the mark', () => {
  expect(pageOf('## Words {#id}', 'mkdocs').headings).toMatchObject([{ text: 'Words', depth: 2, anchor: 'id' }]);
});

test.each([
  ['headings above, outermost first', '# A\n## B\n[x](y)', ['A', 'B']],
  ['a heading that ends deeper ones', '# A\n### B\n## C\n[x](y)', ['A', 'C']],
  ['not the heading it stands in', '# A\n## [x](y)', ['A']],
  ['headings of HTML', '<h2 id="h">A <b>b</b></h2>\n\n[x](y)', ['A b']],
  ['a summary', '# A\n<details><summary>S</summary>\n\n[x](y)\n\n</details>', ['A', 'S']],
  ['a heading below a summary', '# A\n<details><summary>S</summary>\n\n## B\n\n[x](y)\n\n</details>', ['A', 'S', 'B']],
  ['nothing of details that have ended', '# A\n<details><summary>S</summary>\n\n## B\n\n</details>\n\n[x](y)', ['A']],
  ['nothing of a quote that has ended', '# A\n> ## B\n\n[x](y)', ['A']],
])('the section of a link is %s', (_, source, section) => {
  expect(pageOf(source).links.map((link) => link.section)).toEqual([section]);
});

test('ids and names of HTML are anchors too', () => {
  expect(
    pageOf('<a name="one"></a>\n\n<p id="two">x</p> and <span id=three>y</span> <b name="no">z</b>').anchors,
  ).toEqual(['one', 'two', 'three']);
});
