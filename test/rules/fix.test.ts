import { describe, expect, test } from 'vitest';
import type { FlavorId } from '../../src/model/page.ts';
import { fix } from '../../src/rules/fix.ts';
import type { Reading } from '../../src/rules/prove-changes.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/table.ts';
import { fixedText, fixPage, readingOf } from './fix-page.ts';
import { shownLinks, spelt } from './shown-links.ts';

/** Where a malformed link may stand. */
const contexts: Readonly<Record<string, (example: string) => string>> = {
  paragraph: (example) => example,
  item: (example) => `- Read this:\n  - ${example}\n  - and [more](https://more.example/)`,
  cell: (example) => `| a | b |\n| - | - |\n| ${example} | [more](https://more.example/) |`,
  heading: (example) => `# Top\n\n## On ${example}\n`,
  quote: (example) => `> Some words.\n>\n> ${example}\n> Some words.`,
  emphasis: (example) => `**${example} and** other [more](https://more.example/)`,
  admonition: (example) => `> [!NOTE]\n> ${example}\n`,
  twice: (example) => `${example}\n\n${example}`,
};

const safe: readonly Rule[] = rules.filter((rule: Rule) => rule.fix === 'safe');
const inLine = (example: string) => !/[\r\n`|]/.test(example);

describe.each(safe)('$name', ({ name, bad }) => {
  const levels = { [name]: 'on' } as const;

  test.each(bad.map((example) => [example]))('what is sure becomes a link wherever it stands: %s', async (example) => {
    const placed = inLine(example) ? Object.values(contexts).map((place) => place(example)) : [example];
    const source = placed.join('\n\n---\n\n');
    for (const text of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
      const before = readingOf(text, 'gfm', levels);
      const { reading, count } = await fixPage(text, 'gfm', levels);
      const sure = before.findings.filter(({ isFixable }) => isFixable);
      expect(count).toBe(sure.length);
      expect(errorsIn(reading)).toBe(errorsIn(before) - sure.filter(({ severity }) => severity === 'error').length);
      expect(reading.findings.filter(({ isFixable }) => isFixable)).toEqual([]);
      const own = reading.page.links.map(({ url }) => url);
      const shown = shownLinks(reading.page.source);
      for (const meant of sure.flatMap((finding) => finding.meant ?? [])) {
        expect(own.filter((url) => url === meant).length).toBeGreaterThanOrEqual(sure.length);
        expect(shown.filter((url) => url === spelt(meant)).length).toBeGreaterThanOrEqual(sure.length);
      }
    }
  });
});

function errorsIn({ findings }: Reading): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

test.each<[string, string, string, FlavorId?]>([
  [
    'a picture inside a link',
    '[![one](htps://x.org/y.png)](https://z.org/a]',
    '[![one](https://x.org/y.png)](https://z.org/a)',
  ],
  [
    'the bar of a cell',
    '| a | b |\n|-|-|\n| [text](https://x.org/a\\|b | c |',
    '| a | b |\n|-|-|\n| [text](https://x.org/a\\|b) | c |',
  ],
  ['two lines of a quote', '> [text]\n> (https://x.org/a)\n', '> [text](https://x.org/a)\n'],
  ['a definition and its reference', '[a]: htps://x.org/b\n\n[text][a]', '[a]: https://x.org/b\n\n[text][a]'],
  ['HTML', '<a href="htps://x.org/?a=1&amp;b=2">t</a>', '<a href="https://x.org/?a=1&amp;b=2">t</a>'],
  ['an autolink', '<htps://x.org/a>', '<https://x.org/a>'],
  ['a title in a quote of its own', "[text] (https://x.org 'a title')", "[text](https://x.org 'a title')"],
  [
    'an admonition of MkDocs',
    '!!! note "[text](https://x.org/a]"\n\n    [other](https://x.org/b]\n',
    '!!! note "[text](https://x.org/a)"\n\n    [other](https://x.org/b)\n',
    'mkdocs',
  ],
  [
    'one of Docusaurus',
    ':::tip\n\n[text](https://x.org/a]\n\n:::\n',
    ':::tip\n\n[text](https://x.org/a)\n\n:::\n',
    'docusaurus',
  ],
  [
    'a component',
    '<Tabs>\n\n[text](https://x.org/a] {1 + 1}\n\n</Tabs>\n',
    '<Tabs>\n\n[text](https://x.org/a) {1 + 1}\n\n</Tabs>\n',
    'mdx',
  ],
  [
    'beside a shortcode',
    '{{< note >}}[text](https://x.org/a] {{< /note >}}\n',
    '{{< note >}}[text](https://x.org/a) {{< /note >}}\n',
    'hugo',
  ],
  ['before an attribute list', '[text](https://x.org/a]{: .b}\n', '[text](https://x.org/a){: .b}\n', 'jekyll'],
  [
    'beside a wiki link',
    '[[a]] [text](https://x.org/a] [[b|c]]\n',
    '[[a]] [text](https://x.org/a) [[b|c]]\n',
    'obsidian',
  ],
])('%s', async (_name, source, wanted, flavor) => {
  expect(await fixedText(source, flavor)).toBe(wanted);
  expect(await fixedText(wanted, flavor)).toBe(wanted);
});

test.each([
  ['words would be lost', '[text](https://x.org/a a word) [text]([other](https://x.org/b) seehttps://x.org/c'],
  ['it is not sure what was meant', '[text](https://x.org/pa\nper) [a few words] https://x.org/a'],
  ['another fault would stand there', '[text](htps://me:secret@x.org/a)'],
  ['only people know', '[text](TODO) [text]() [text][none] <!-- genai-links-kind: papr -->'],
  ['a template goes on', '[text](https://x.org/a]{{< /note >}}'],
  ['it is code', '`[text](htps://x.org/a]`\n\n```\n[text](htps://x.org/a]\n```\n'],
])('nothing is changed where %s', async (_reason, source) => {
  expect(await fixedText(source)).toBe(source);
});

test('what remains and what was mended is told', async () => {
  const source = '[one](https://x.org/a] [two](TODO)\n\n[three] (https://x.org/c)\n';
  const { reading, edits, count } = await fixPage(source);
  expect(count).toBe(2);
  expect(reading.findings).toMatchObject([{ rule: 'text-in-destination', line: 1, column: 24, raw: '[two](TODO)' }]);
  expect(edits).toEqual([
    { start: 0, end: 22, text: '[one](https://x.org/a)' },
    { start: 36, end: 61, text: '[three](https://x.org/c)' },
  ]);
});

test('a change that costs a link elsewhere is not made, and the others are', async () => {
  const source = '[one](https://x.org/a] [two](https://x.org/b)\n\n[three](https://x.org/c]\n';
  const { reading, count } = await fix(readingOf(source), (text) => {
    const again = readingOf(text);
    const isHarmed = text.includes('x.org/a)');
    const links = again.page.links.filter(({ url }) => !isHarmed || url !== 'https://x.org/b');
    return { ...again, page: { ...again.page, links } };
  });
  expect(reading.page.source).toBe('[one](https://x.org/a] [two](https://x.org/b)\n\n[three](https://x.org/c)\n');
  expect(count).toBe(1);
});

test('a change that makes no link is not made', async () => {
  const source = '[one](https://x.org/a]\n\n[three](https://x.org/c]\n';
  const { reading } = await fix(readingOf(source), (text) => {
    const again = readingOf(text);
    return {
      ...again,
      page: {
        ...again.page,
        links: again.page.links.filter(({ url, syntax }) => syntax !== 'inline' || url !== 'https://x.org/a'),
      },
    };
  });
  expect(reading.page.source).toBe('[one](https://x.org/a]\n\n[three](https://x.org/c)\n');
});

test('reading that never agrees comes to an end', async () => {
  const { reading, count } = await fix(readingOf('[one](https://x.org/a]'), (text) => ({
    ...readingOf(text),
    findings: readingOf('[one](https://x.org/a]').findings,
  }));
  expect([reading.page.source, count]).toEqual(['[one](https://x.org/a]', 0]);
});

const paper = '[Paper](https://x.org/a)';
test.each<[what: string, source: string, fixed: string, flavor?: FlavorId]>([
  ['another link', '[Paper](https://x.org/a]/[Code](https://x.org/b)', `${paper}/[Code](https://x.org/b)`],
  ['one behind a comma', '[Paper](https://x.org/a],[Code](https://x.org/b)', `${paper},[Code](https://x.org/b)`],
  ['one in a bracket', '[Paper](https://x.org/a][[Code](https://x.org/b)', `${paper}[[Code](https://x.org/b)`],
  ['a footnote', '[Paper](https://x.org/a][^1]\n\n[^1]: Note', `${paper}[^1]\n\n[^1]: Note`],
  ['a year', '[Paper](https://x.org/a][2017]', `${paper}[2017]`],
  ['attributes', '[Paper](https://x.org/a}{ .button }', `${paper}{ .button }`, 'mkdocs'],
  ['others', '[Paper](https://x.org/a}{:target="_blank"}', `${paper}{:target="_blank"}`, 'jekyll'],
  ['others behind a bare address', '[Paper]https://x.org/a{:target="_blank"}', `${paper}{:target="_blank"}`, 'jekyll'],
  ['the end of a highlight', '==[Paper](https://x.org/a== and', `==${paper}== and`, 'obsidian'],
  ['a code span', '[Paper](https://x.org/a`x`', `${paper}\`x\``],
  ['an emoji', '[Paper](https://x.org/a:smile:', `${paper}:smile:`],
  ['a hard break', '[Paper](https://x.org/a\\\nnext', `${paper}\\\nnext`],
  ['the bracket around', '([Paper](https://x.org/a]) and', `(${paper}) and`],
  ['a closed bracket', '(see [Paper](https://x.org/a])) and', `(see ${paper}) and`],
  ['a title', '[Paper](https://x.org/a "A title"', '[Paper](https://x.org/a "A title")'],
  ['a shown text', '- [Paper]:(https://x.org/a)', `- ${paper}`],
  ['a definition that is used', '[Paper]:(https://x.org/a)\n\n[Paper] b', '[Paper]:https://x.org/a\n\n[Paper] b'],
  ['an image', '!［Paper］(https://x.org/a.png)', '![Paper](https://x.org/a.png)'],
  ...['**', '__', '_', '*', '~~', '***'].flatMap((sign): [string, string, string][] => [
    [`${sign} before the bracket`, `${sign}[Paper](https://x.org/a${sign}) b`, `${sign}${paper}${sign} b`],
    [`${sign} without a bracket`, `${sign}[Paper](https://x.org/a${sign} b`, `${sign}${paper}${sign} b`],
    [`${sign} behind another`, `${sign}[Paper](https://x.org/a]${sign} b`, `${sign}${paper}${sign} b`],
  ]),
])('%s stays what it is', async (_what, source, expected, flavor) => {
  expect(await fixedText(source, flavor)).toBe(expected);
});

test.each([
  ['the text may stand on either side', '(Paper)[https://x.org/a](2017)'],
  ['one text has two addresses', '[Paper] (https://x.org/a)](https://x.org/b)'],
  ['the definition may be one', '- [Paper]: (https://x.org/a)'],
  ['what is quoted may be no title', '[Paper](https://x.org/a "quoted" words'],
  ['the address may go on', '[Paper](https://x.org/a]/b'],
  ['a sentence may end before the link', 'Wow!［Paper］(https://x.org/a)'],
  ['the end of an emphasis would be lost', '**[![a](htps://x.org/y.png)](htps://x.org/a**)'],
])('people are asked where %s', async (_why, source) => {
  expect(readingOf(source).findings).not.toEqual([]);
  expect(await fixedText(source)).toBe(source);
});
