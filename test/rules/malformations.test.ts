import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findings, pageOf } from './pages.ts';

type Malform = (text: string, address: string) => string;
const withScheme =
  (scheme: string): Malform =>
  (text, address) =>
    `[${text}](${address.replace('https://', scheme)})`;

/** What people do to a link, by the rule that tells it. */
const malformations: Readonly<Record<string, readonly Malform[]>> = {
  'wrong-closing-bracket': [(text, address) => `[${text}](${address}]`, (text, address) => `[${text}](${address}}`],
  'unclosed-destination': [(text, address) => `[${text}](${address}`],
  'space-before-destination': [' ', '  ', '\t', '\u00A0', '\u3000', '\u200B'].map(
    (blank) => (text, address) => `[${text}]${blank}(${address})`,
  ),
  'missing-parenthesis': [
    (text, address) => `[${text}]${address}`,
    (text, address) => `[${text} (${address})`,
    (text, address) => `[${text}(${address})`,
    (text, address) => `[${text}].(${address})`,
    (text, address) => `[${text}]{${address}}`,
  ],
  'missing-opening-bracket': [(text, address) => `${text}](${address})`],
  'swapped-brackets': [(text, address) => `(${text})[${address}]`, (text, address) => `(${text})(${address})`],
  'unclosed-title': [
    (text, address) => `[${text}](${address} "A title)`,
    (text, address) => `[${text}](${address} “A title”)`,
    (text, address) => `[${text}](${address}"A title")`,
  ],
  'doubled-brackets': [(text, address) => `[${text}]((${address}))`, (text, address) => `[${text}]([${address}])`],
  'nested-link': [(text, address) => `[${text}]([${text}](${address})`],
  'full-width-brackets': ['[]（）', '[]（)', '[](）', '［］()', '［]()', '[］（）', '[】()'].map(
    ([open, close, left, right]) =>
      (text, address) =>
        `${open}${text}${close}${left}${address}${right}`,
  ),
  'text-in-destination': [
    (text, address) => `[${text}](see ${address})`,
    (text, address) => `[${text}](${address} the paper)`,
  ],
  'broken-destination': [withScheme('https: //'), withScheme('https:// ')],
  'scheme-typo': [
    'htps://',
    'ttps://',
    'hptts://',
    'htttps://',
    'https;//',
    'hhtps://',
    'tps://',
    's://',
    '://',
    'Wordhttps://',
  ].map(withScheme),
  'wrong-slashes': ['https//', 'https:/', 'https:', 'https:///', 'https/', 'https:\\\\'].map(withScheme),
  'doubled-scheme': ['https:https://', 'http://https://', 'https://https://'].map(withScheme),
  'missing-scheme': [withScheme('')],
  'stray-punctuation': [',', '.', '"', '`', '»', '**', '。'].map(
    (sign) => (text, address) => `[${text}](${address}${sign})`,
  ),
  'invisible-character': ['\u00A0', '\u200B', '\u200D', '\u202F', '\uFEFF', '%C2%A0'].map(
    (sign) => (text, address) => `[${text}](${address}${sign})`,
  ),
};

const contexts: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['Some words about ', ' and further words.'],
  ['- ', ' – a paper'],
  ['| a | b |\n| - | - |\n| ', ' | words |'],
  ['> As ', ' says.'],
  ['## On ', ''],
  ['It is **', '** here.'],
  ['It was shown in ', ', and [more](https://more.example/a).'],
  ['1. [more](https://more.example/a) ', ''],
  ['请阅读', '，然后继续。'],
];

const word = fc.constantFrom('Attention', 'Transformers', 'deep', 'Статья', '論文', '목록', 'مقال', 'is');
const text = fc.array(word, { minLength: 2, maxLength: 5 }).map((words) => `Paper ${words.join(' ')}`);
const address = fc
  .tuple(
    fc.constantFrom('example.org', 'arxiv.org', 'www.example.co.uk'),
    fc.stringMatching(/^[a-z0-9]{1,8}(?:\/[a-z0-9_-]{0,6}[a-z0-9])?$/),
  )
  .map(([host, path]) => `https://${host}/${path}`);

describe.each(Object.entries(malformations))('%s', (rule, variants) => {
  test('is told in its place, with the address meant', () => {
    fc.assert(
      fc.property(
        text,
        address,
        fc.constantFrom(...variants),
        fc.constantFrom(...contexts),
        (words, url, malform, around) => {
          const [before, after] = around;
          const found = findings(before + malform(words, url) + after).filter(({ severity }) => severity === 'error');
          expect(found.map((finding) => [finding.rule, finding.meant])).toEqual([[rule, url]]);
          const line = before.split('\n').length;
          const column = before.length - before.lastIndexOf('\n');
          expect([found[0]?.line, found[0]?.column]).toEqual([
            line,
            column + (rule === 'missing-opening-bracket' ? words.length : 0),
          ]);
        },
      ),
    );
  });
});

const token = fc.constantFrom(
  '[',
  ']',
  '(',
  ')',
  '[x]',
  '[1]',
  '](',
  '] (',
  '`',
  ' ',
  ' ',
  'word',
  'a',
  '0',
  '.',
  ',',
  ':',
  '!',
  '|',
  '#1',
  '*',
  '［',
  '（',
  '）',
  '"',
);

test('without an address there is no malformed link but an empty one or an undefined one', () => {
  fc.assert(
    fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
      const found = findings(tokens.join('')).filter(({ severity }) => severity === 'error');
      expect(found.filter(({ rule }) => !/^(?:empty-destination|undefined-reference)$/.test(rule))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('well-formed links are left alone wherever they stand', () => {
  fc.assert(
    fc.property(text, address, fc.constantFrom(...contexts), (words, url, [before, after]) => {
      const source = `${before}[${words}](${url})${after}`;
      expect(findings(source)).toEqual([]);
      expect(pageOf(source).links.map((link) => link.url)).toContain(url);
    }),
  );
});
