import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/model/page.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { isSound, subjectOf } from '../../src/rules/subject.ts';
import { rules } from '../../src/rules/table.ts';
import { pageOf } from './pages.ts';

const sound = [
  'https://arxiv.org/abs/1706.03762',
  'http://www.example.com/',
  'https://github.com/a/b#readme',
  'https://example.co.uk/a_b-c.html?x=1&y=2+3',
  'https://example.com',
];
const doubtful = [
  'https:/example.com/x',
  'https://example.com/x.',
  'https://example.com/x)',
  'https://example.com//x',
  'https://example.com/https',
  'https://example.com/www.example.org',
  'https://user@example.com/',
  'https://example..com/',
  'https://-a.example.com/',
  'https://example.com:99999/',
  'https://192.168.1/',
  'https://exam ple.com/',
  'https://xn--a.com/',
  'example.com/x',
  'x.md',
  '',
];

const usual = [
  'a',
  'B9',
  '-',
  '_',
  '.',
  '/',
  '?',
  '#',
  '=',
  '&',
  '~',
  '+',
  'www',
  'www.',
  'http',
  'com',
  'o.o',
  'xn--',
];
const unusual = [
  '//',
  'https',
  'https://',
  'http:/',
  '%20',
  ':',
  '@',
  ';',
  ',',
  "'",
  '"',
  '(',
  ')',
  ']',
  '\u200b',
  'é',
];

/** Addresses, some with a fault. */
const addresses = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('https://', 'HTTP://') },
      fc.constantFrom('https:/', 'htps://', ''),
    ),
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('a.example.com', 'www.b-c.org') },
      fc.constantFrom('', 'www.', 'a'),
    ),
    fc.array(fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...usual) }, fc.constantFrom(...unusual)), {
      maxLength: 12,
    }),
  )
  .map(([scheme, host, rest]) => scheme + host + rest.join(''));

describe('an address without a fault in its spelling', () => {
  test.each(sound)('%s is sound', (url) => expect(isSound({ url, written: url })).toBe(true));
  test.each(doubtful)('%s may hold one', (url) => expect(isSound({ url, written: url })).toBe(false));
  test('written otherwise than it reads may hold one', () =>
    expect(isSound({ url: 'https://example.com/a', written: 'https://example.com/&#97;' })).toBe(false));

  test('has none, whatever looks at it', () => {
    const seen = { count: 0 };
    fc.assert(
      fc.property(addresses, (address) => {
        const page = pageOf(`- [text](${address}) and more\n`);
        const [link] = page.links;
        if (link?.url !== address || page.links.length > 1 || !isSound(link)) return;
        seen.count += 1;
        expect(faultsOf(page)).toEqual([]);
      }),
      { numRuns: 5000 },
    );
    expect(seen.count).toBeGreaterThan(500);
  });
});

/** The rules that find something when they look at every address. */
function faultsOf(page: Page): readonly string[] {
  const subject = subjectOf(page, { fileExists: () => false });
  const everything = { ...subject, doubtful: subject.addresses };
  const known: readonly Rule[] = rules;
  return known
    .filter((rule) => [...rule.check(everything)].length > [...rule.check({ ...subject, doubtful: [] })].length)
    .map(({ name }) => name);
}
