import { expect, test } from 'vitest';
import { misplaced } from '../misplaced.ts';
import { pageOf, shownBy } from './shown-by.ts';

/** Raw HTML, and Markdown in it: the links that python-markdown shows. */
test.each([
  [
    'an element with blank lines',
    '<div>\n\n[w](https://a.b/1)\n\n<a href="https://a.b/2">x</a>\n\n</div>\n\n[w](https://a.b/3)',
    ['2', '3'],
  ],
  ['what follows one on its line', '<div>[w](https://a.b/1)</div> [w](https://a.b/2)', ['2']],
  [
    'one that nothing closes',
    '[w](https://a.b/1)\n\n<div>\n\n[w](https://a.b/2)\n\n<img src="https://a.b/3">',
    ['1', '3'],
  ],
  ['an end without a start', '</div>\n[w](https://a.b/1)', ['1']],
  ['elements in each other', '<div><p>\n\n[w](https://a.b/1)\n</p>\n\n</div>\n[w](https://a.b/2)', ['2']],
  ['an admonition inside', '<table>\n!!! note\n\n    [w](https://a.b/1)\n</table>\n[w](https://a.b/2)', ['2']],
  [
    'the attribute',
    '<div markdown>\n[w](https://a.b/1)\n\n<div>[w](https://a.b/2)</div>\n\n</div>\n[w](https://a.b/3)',
    ['1', '3'],
  ],
  [
    'the attribute with a value',
    '<div markdown="1">[w](https://a.b/1)</div>\n\n<section markdown="block">\n- [w](https://a.b/2)\n</section>\n\n<p markdown="span">[w](https://a.b/3)</p>',
    ['1', '2', '3'],
  ],
  [
    'elements with the attribute in each other',
    '<div class="grid" markdown>\n<div markdown>\n[w](https://a.b/1)\n</div>\n<div>[w](https://a.b/2)</div>\n</div>',
    ['1'],
  ],
  ['the attribute that turns it off', '<div markdown="0">\n[w](https://a.b/1)\n</div>', []],
  ['an address in angle brackets below its label', '[w]\n\n[w]:\n    <https://a.b/1>', ['1']],
  ['a rule', '<hr> [w](https://a.b/1)', ['1']],
  ['an image at the start of a line', '<img src="https://a.b/1">\n[w](https://a.b/2)', ['1', '2']],
  ['a comment', '<!-- [w](https://a.b/1)\n\n[w](https://a.b/2) --> [w](https://a.b/3)', ['3']],
  ['a comment further in', '- x\n\n    <!-- [w](https://a.b/1) --> [w](https://a.b/2)', ['2']],
  ['a comment before what a term means', 'T\n\n:   <!-- x --> [w](https://a.b/1)\n    [w](https://a.b/2)', ['1', '2']],
  ['a comment that nothing closes', '<!-- [w](https://a.b/1)\n\n[w](https://a.b/2)', ['1', '2']],
  ['an element further in', '!!! note\n\n    <div>\n    [w](https://a.b/1)\n    </div>', ['1']],
  ['a script', '<script>\nif (a < b) "<div>";\n\n[w](https://a.b/1)\n</script>\n\n[w](https://a.b/2)', ['2']],
  [
    'a canvas, which starts nothing in CommonMark',
    'text\n<canvas>\n\n[w](https://a.b/1)\n</canvas>\n\n[w](https://a.b/2)',
    ['2'],
  ],
])('%s', (_, source, links) => {
  for (const written of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
    expect(shownBy(written)).toEqual(links);
    expect(misplaced(pageOf(written))).toEqual([]);
  }
});
