import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../../src/check/page-facts.ts';

test('tells what a page holds', () => {
  const html = `<title>A &amp; B
    page</title><h1>One <b>two</b></h1><h1>Three</h1><h2>Below</h2><p id="p" name=q>Text</p><script>no text</script>`;
  expect(readPage(html, true)).toEqual({
    title: 'A & B page',
    headings: ['One two', 'Three'],
    textLength: 'One two Three Below Text'.replaceAll(' ', '').length,
    anchors: new Set(['p', 'q']),
    hasPassword: false,
    needsScript: true,
  });
});

test.each([
  '<h1><constructor></constructor><__proto__></__proto__></h1>',
  '<title><title></title>',
  '</h1></title>',
  '<h1>',
  '<svg><title>x',
  '<input type>',
])('bears %s', (html) => {
  expect(() => readPage(html, true)).not.toThrow();
});

test('bears whatever comes', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('<h1>', '</h1>', '<title>', '</title>', '<!--', '<![CDATA[', '<meta ', '"', '>'),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.boolean(), (pieces, wantsAnchors) => {
      const facts = readPage(pieces.join(''), wantsAnchors);
      expect(facts.textLength).toBeGreaterThanOrEqual(0);
      if (!wantsAnchors) expect(facts.anchors.size).toBe(0);
    }),
  );
});
