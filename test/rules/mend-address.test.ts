import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mend,
  withoutDoubledScheme,
  withoutInvisible,
  withSchemeSpelt,
  withTwoSlashes,
} from '../../src/rules/mend-address.ts';
import { withoutStrayPunctuation } from '../../src/rules/sentence-punctuation.ts';

test.each([
  ['https://x.org/a\u200B', 'https://x.org/a'],
  ['\uFEFFhttps://x.org/', 'https://x.org/'],
  ['https://x.org/\u00A0a', 'https://x.org/a'],
  ['https://x.org/a%E2%80%8B', 'https://x.org/a'],
  ['https://x.org/a%C2%A0', 'https://x.org/a'],
  ['https://x.org/a%EF%BB%BF', 'https://x.org/a'],
  ['https://x.org/\u202Aa\u202C', 'https://x.org/a'],
  ['https://x.org/می\u200Cشود', 'https://x.org/می\u200Cشود'],
  ['https://x.org/a\u200D', 'https://x.org/a'],
  ['https:\u200C//x.org/a\u200Db', 'https://x.org/ab'],
  ['\u3000https://x.org/a\u202F', 'https://x.org/a'],
  ['%EF%BB%BFhttps://x.org/a', 'https://x.org/a'],
  [`https://x.org/a${'%C2%A0'.repeat(20_000)}b`, `https://x.org/a${'%C2%A0'.repeat(20_000)}b`],
  [`https://x.org/a${'%C2%A0'.repeat(20_000)}`, 'https://x.org/a'],
  ['https://x.org/a%20', 'https://x.org/a%20'],
  ['https://x.org/ല്\u200D', 'https://x.org/ല്\u200D'],
  ['https://x.org/ত্\u200C', 'https://x.org/ত্\u200C'],
  ['https://x.org/ه\u200D', 'https://x.org/ه\u200D'],
  ['https://x.org/論文\u200D', 'https://x.org/論文'],
  ['https://x.org/%E0%B4%B2%E0%B5%8D%E2%80%8D', 'https://x.org/%E0%B4%B2%E0%B5%8D%E2%80%8D'],
  ['https://x.org/%E8%AB%96%E2%80%8B', 'https://x.org/%E8%AB%96'],
])('without what is invisible, %j is %j', (address, mended) => {
  expect(withoutInvisible(address)).toBe(mended);
});

test.each([
  ['https://x.org/a,', 'https://x.org/a'],
  ['https://x.org/a.', 'https://x.org/a'],
  ['https://x.org/a...', 'https://x.org/a'],
  ['"https://x.org/a"', 'https://x.org/a'],
  ['“https://x.org/a”', 'https://x.org/a'],
  ['`docs/a.md`', 'docs/a.md'],
  ["'a.md'", 'a.md'],
  ['[https://x.org/a', 'https://x.org/a'],
  ['(https://x.org/a)', 'https://x.org/a'],
  [':www.x.org', 'www.x.org'],
  ['https://x.org/a)', 'https://x.org/a'],
  ['https://x.org/a]', 'https://x.org/a'],
  ['https://x.org/a}', 'https://x.org/a'],
  ['https://x.org/a）', 'https://x.org/a'],
  ['https://x.org/a。', 'https://x.org/a'],
  ['https://x.org/a>', 'https://x.org/a'],
  ['https://x.org/(a)', 'https://x.org/(a)'],
  ['https://x.org/?a=[b]', 'https://x.org/?a=[b]'],
  ['https://x.org/{a}', 'https://x.org/{a}'],
  ['https://x.org/a（b）', 'https://x.org/a（b）'],
  ['https://x.org/wiki/Apple_Inc.', 'https://x.org/wiki/Apple_Inc.'],
  ['https://x.org/wiki/George_W.', 'https://x.org/wiki/George_W.'],
  ['https://x.org/GLM-7B.', 'https://x.org/GLM-7B'],
  ['https://x.org/zinc.', 'https://x.org/zinc'],
  ['https://x.org/a#:~:text=so%20it%20ends.', 'https://x.org/a#:~:text=so%20it%20ends.'],
  ['../..', '../..'],
  ['#../a.md', '../a.md'],
  ['#/a', '#/a'],
  ['../https://x.org/a', 'https://x.org/a'],
  ['#https://x.org/a', 'https://x.org/a'],
  ['%20https://x.org/a', 'https://x.org/a'],
  ['**https://x.org/a**', 'https://x.org/a'],
  ['https://x.org/function*', 'https://x.org/function*'],
  ['https://x.org/**', 'https://x.org/**'],
  ['https://x.org/a/()', 'https://x.org/a/'],
  ['https://x.org/f()', 'https://x.org/f()'],
  ['https://x.org/"a', 'https://x.org/a'],
  ['https://x.org/a"A"', 'https://x.org/a'],
  ['https://x.org/?q=is%3A"a+b"', 'https://x.org/?q=is%3A"a+b"'],
  ['a.html#impl-For<K,+V>', 'a.html#impl-For<K,+V>'],
  ['https://x.org/new?title=Add+...', 'https://x.org/new?title=Add+...'],
  ['https://x.org/《a》', 'https://x.org/《a》'],
  ['https://x.org/צה"ל', 'https://x.org/צה"ל'],
  ['https://x.org/צה"ל"', 'https://x.org/צה"ל'],
  ['"https://x.org/צה"ל"', 'https://x.org/צה"ל'],
  ['https://x.org/%D7%94"%D7%9C', 'https://x.org/%D7%94"%D7%9C'],
  ["https://x.org/פרופ'", "https://x.org/פרופ'"],
  ["'https://x.org/פרופ'", 'https://x.org/פרופ'],
  ['https://x.org/論文"', 'https://x.org/論文'],
  ['https://x.org/„X“', 'https://x.org/„X“'],
  ['https://x.org/“X”', 'https://x.org/“X”'],
  ['https://x.org/”X”', 'https://x.org/”X”'],
  ['https://x.org/‘it’s’', 'https://x.org/‘it’s’'],
  ['https://x.org/»X«', 'https://x.org/»X«'],
  ['https://x.org/X“', 'https://x.org/X'],
  ['„https://x.org/X“', 'https://x.org/X'],
  ['https://x.org/X»', 'https://x.org/X'],
  ["https://x.org/?by='x'", "https://x.org/?by='x'"],
  ["https://x.org/don't'", "https://x.org/don't"],
  ['https://x.org/a.k.a.', 'https://x.org/a.k.a.'],
  ['https://x.org/Prof.', 'https://x.org/Prof.'],
  ['https://x.org/и_т._д.', 'https://x.org/и_т._д.'],
  ['https://...', 'https://...'],
  ['https://x.org/...', 'https://x.org/...'],
  ['https://,', 'https://,'],
  ['https://x.org/a;', 'https://x.org/a;'],
  ['https://x.org/a?', 'https://x.org/a?'],
])('without punctuation of the text, %j is %j', (address, mended) => {
  expect(withoutStrayPunctuation(address)).toBe(mended);
});

test.each([
  ['https:https://x.org', 'https://x.org'],
  ['http://https://x.org', 'https://x.org'],
  ['https://http://https://x.org', 'https://x.org'],
  ['https://https//x.org', 'https//x.org'],
  ['httphttps://x.org', 'https://x.org'],
  ['HTTP://HTTPS://x.org', 'HTTPS://x.org'],
  ['https://x.org/https://y.org', 'https://x.org/https://y.org'],
  ['https://https.example.org', 'https://https.example.org'],
  ['https://http/x', 'https://http/x'],
])('with one scheme, %j is %j', (address, mended) => {
  expect(withoutDoubledScheme(address)).toBe(mended);
});

test.each([
  ['htps://x.org', 'https://x.org'],
  ['ttps://x.org', 'https://x.org'],
  ['hptts://x.org', 'https://x.org'],
  ['httsp://x.org', 'https://x.org'],
  ['htp://x.org', 'http://x.org'],
  ['ttp://x.org', 'http://x.org'],
  ['http;//x.org', 'http://x.org'],
  ['https;//x.org', 'https://x.org'],
  ['htps//x.org', 'https://x.org'],
  ['htps:/x.org', 'https://x.org'],
  ['hhttps://x.org', 'https://x.org'],
  ['Wordhttps://x.org', 'https://x.org'],
  ['論文https://x.org', 'https://x.org'],
  ['https://x.org', 'https://x.org'],
  ['http//x.org', 'http//x.org'],
  ['ftp://x.org', 'ftp://x.org'],
  ['smtp://x.org', 'smtp://x.org'],
  ['ssh://x.org', 'ssh://x.org'],
  ['hxxps://x.org', 'hxxps://x.org'],
  ['hppts://x.org', 'https://x.org'],
  ['tps://x.org', 'https://x.org'],
  ['s://x.org/a', 'https://x.org/a'],
  ['://x.org/a', 'https://x.org/a'],
  ['s://bucket/a', 's://bucket/a'],
  ['https.//x.org', 'https://x.org'],
  ['https：//x.org', 'https://x.org'],
  ['this.//x.org', 'this.//x.org'],
  ['//x.org/a', '//x.org/a'],
  ['steam://x.org', 'steam://x.org'],
  ['git+https://x.org', 'git+https://x.org'],
  ['view-source:https://x.org', 'view-source:https://x.org'],
  ['docs//a.md', 'docs//a.md'],
  ['htps/a.md', 'htps/a.md'],
])('with its scheme spelt right, %j is %j', (address, mended) => {
  expect(withSchemeSpelt(address)).toBe(mended);
});

test.each([
  ['http//x.org', 'http://x.org'],
  ['https:/x.org', 'https://x.org'],
  ['http:x.org/a', 'http://x.org/a'],
  ['https:///x.org', 'https://x.org'],
  ['https//:x.org', 'https://x.org'],
  ['http:\\\\x.org', 'http://x.org'],
  ['https:/localhost/a', 'https://localhost/a'],
  ['https://x.org', 'https://x.org'],
  ['https/x.org', 'https://x.org'],
  ['https/index.md', 'https/index.md'],
  ['https:／／x.org', 'https://x.org'],
  ['https:://x.org', 'https://x.org'],
  ['http:8080', 'http:8080'],
  ['https:', 'https:'],
  ['ftp:/x.org', 'ftp://x.org'],
  ['ftp/x.org', 'ftp/x.org'],
])('with two slashes, %j is %j', (address, mended) => {
  expect(withTwoSlashes(address)).toBe(mended);
});

test.each([
  ['"htps:/www.x.org/a,"', 'https://www.x.org/a'],
  ['https:https//x.org.', 'https://x.org'],
  ['www.x.org', 'https://www.x.org'],
  ['README.md', 'README.md'],
  ['', ''],
])('whatever is wrong with it, %j means %j', (address, mended) => {
  expect(mend(address)).toBe(mended);
});

test('what is mended stays as it is', () => {
  const piece = fc.constantFrom(
    'http',
    'https',
    'htps',
    ':',
    '/',
    '//',
    '"',
    ',',
    '.',
    'x.org',
    'www.',
    '(',
    ')',
    '\u200B',
    'a',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const mended = mend(pieces.join(''));
      expect(mend(mended)).toBe(mended);
    }),
    { numRuns: 2000 },
  );
});
