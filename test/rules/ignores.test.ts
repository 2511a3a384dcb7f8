import { describe, expect, test } from 'vitest';
import type { IgnoreItem } from '../../src/model/ignore.ts';
import type { FlavorId } from '../../src/model/page.ts';
import { type IgnoreSettings, siftFindings } from '../../src/rules/ignores.ts';
import { lint } from '../../src/rules/run.ts';
import { pageOf } from './pages.ts';

const today = '2026-06-15';
const bad = '[a](https://example.com/a]';
const at = { file: 'genai-links.config.json', line: 1, column: 1, endLine: 1, endColumn: 1 };

function sift(source: string, settings: Partial<IgnoreSettings> & { readonly flavor?: FlavorId } = {}) {
  const page = pageOf(source, settings.flavor);
  const { levels = {} } = settings;
  const { findings, aboutItems, ignored } = siftFindings([page], lint([page], { levels }), { today, ...settings });
  return { findings: [...findings, ...aboutItems], ignored };
}

/** Rule and line of what is left to tell. */
const told = (...parameters: Parameters<typeof sift>) =>
  sift(...parameters).findings.map(({ rule, line }) => `${rule} ${line}`);

describe('comments', () => {
  test.each<[name: string, source: string, left: readonly string[], flavor?: FlavorId]>([
    ['none', bad, ['wrong-closing-bracket 1']],
    ['next line', `<!-- genai-links-ignore-next-line wrong-closing-bracket: why -->\n${bad}`, []],
    ['only the next', `<!-- genai-links-ignore-next-line -->\n${bad}\n\n${bad}`, ['wrong-closing-bracket 4']],
    ['blank lines between', `<!-- genai-links-ignore-next-line -->\n\n\n${bad}`, []],
    ['the same line', `${bad} <!-- genai-links-ignore-line wrong-closing-bracket: why -->`, []],
    ['before it on the line', `<!-- genai-links-ignore-line --> ${bad}`, [], 'mkdocs'],
    ['no colon', `${bad} <!-- genai-links-ignore-line wrong-closing-bracket -->`, []],
    [
      'several rules',
      `${bad} [](https://example.org/) <!-- genai-links-ignore-line empty-text, wrong-closing-bracket: x -->`,
      [],
    ],
    [
      'one of two',
      `${bad} [](https://example.org/) <!-- genai-links-ignore-line empty-text: x -->`,
      ['wrong-closing-bracket 1'],
    ],
    [
      'start and end',
      `<!-- genai-links-ignore-start -->\n\n${bad}\n\n${bad}\n\n<!-- genai-links-ignore-end -->\n\n${bad}`,
      ['wrong-closing-bracket 9'],
    ],
    [
      'no end',
      `${bad}\n\n<!-- genai-links-ignore-start: x -->\n\n${bad}`,
      ['wrong-closing-bracket 1', 'unclosed-ignore 3'],
    ],
    ['no start', `[a](https://example.com/a)\n\n<!-- genai-links-ignore-end -->`, ['unclosed-ignore 3']],
    ['MDX', `{/* genai-links-ignore-next-line wrong-closing-bracket: why */}\n${bad}`, [], 'mdx'],
    ['Docusaurus', `${bad} {/* genai-links-ignore-line */}`, [], 'docusaurus'],
    ['in a list', `- a\n  <!-- genai-links-ignore-next-line -->\n  - ${bad}\n- ${bad}`, ['wrong-closing-bracket 4']],
    ['in a quote', `> <!-- genai-links-ignore-next-line -->\n>\n> ${bad}`, []],
    ['above a list', `<!-- genai-links-ignore-next-line -->\n- ${bad}`, []],
    [
      'in a table',
      `| a | b |\n|-|-|\n| x | ${bad} <!-- genai-links-ignore-line --> |\n| x | ${bad} |`,
      ['wrong-closing-bracket 4'],
    ],
    ['behind a table row', `| a |\n|-|\n| ${bad} | <!-- genai-links-ignore-line -->`, []],
    [
      'two above each other',
      `<!-- genai-links-ignore-next-line empty-text: x -->\n<!-- genai-links-ignore-next-line wrong-closing-bracket: y -->\n[](https://example.org/) ${bad}`,
      [],
    ],
    ['a fence', `\`\`\`\n<!-- genai-links-ignore-start -->\n\`\`\`\n\n${bad}`, ['wrong-closing-bracket 5']],
    ['a code span', `\`<!-- genai-links-ignore-line -->\` ${bad}`, ['wrong-closing-bracket 1']],
    ['until today', `${bad} <!-- genai-links-ignore-line until 2026-06-15: x -->`, []],
    [
      'until yesterday',
      `${bad} <!-- genai-links-ignore-line until 2026-06-14: x -->`,
      ['wrong-closing-bracket 1', 'expired-ignore 1'],
    ],
    ['a rule and a day', `${bad} <!-- genai-links-ignore-line wrong-closing-bracket until 2027-01-01: x -->`, []],
    ['windows', `<!-- genai-links-ignore-next-line -->\r\n${bad}\r\n`, []],
    ['a byte order mark', `\uFEFF<!-- genai-links-ignore-next-line -->\n${bad}`, []],
    ['over two lines', `<!-- genai-links-ignore-next-line\n     wrong-closing-bracket: why -->\n${bad}`, []],
    [
      'another rule',
      `${bad} <!-- genai-links-ignore-line empty-text: x -->`,
      ['wrong-closing-bracket 1', 'unused-ignore 1'],
    ],
    ['nothing', '<!-- genai-links-ignore-next-line: x -->\n[a](https://example.com/)', ['unused-ignore 1']],
    ['at the end', '<!-- genai-links-ignore-next-line: x -->', ['unused-ignore 1']],
    ['a verdict', '[a](https://example.com/) <!-- genai-links-ignore-line dead: kept for history -->', []],
    ['the verdict of every error', `${bad} <!-- genai-links-ignore-line malformed: an example -->`, []],
    [
      'the verdict of every error, of a warning',
      '[](https://example.org/) <!-- genai-links-ignore-line malformed: x -->',
      ['empty-text 1', 'unused-ignore 1'],
    ],
    [
      'the verdict of every error, of nothing',
      '[a](https://example.org/) <!-- genai-links-ignore-line malformed: x -->',
      ['unused-ignore 1'],
    ],
    [
      'no rule',
      `${bad} <!-- genai-links-ignore-line wrong-bracket: x -->`,
      ['wrong-closing-bracket 1', 'unknown-ignore 1'],
    ],
    [
      'no day',
      `${bad} <!-- genai-links-ignore-line until 2026-02-30: x -->`,
      ['wrong-closing-bracket 1', 'unknown-ignore 1'],
    ],
    ['until when', `${bad} <!-- genai-links-ignore-line until: x -->`, ['wrong-closing-bracket 1', 'unknown-ignore 1']],
    ['no form', `${bad} <!-- genai-links-ignore: x -->`, ['wrong-closing-bracket 1', 'unknown-ignore 1']],
  ])('%s', (_, source, left, flavor = 'gfm') => {
    expect(told(source, { flavor })).toEqual(left);
  });

  test('an end closes what names the same, else the last', () => {
    const start = (rule: string) => `<!-- genai-links-ignore-start ${rule}: x -->\n\n`;
    const page = `${start('empty-text')}${start('wrong-closing-bracket')}${bad}\n\n`;
    const rest = `${bad} [](https://example.org/)\n\n`;
    const last = '<!-- genai-links-ignore-end -->\n\n';
    expect(told(`${page}${last}${rest}${last}`)).toEqual(['wrong-closing-bracket 9']);
    const named = '<!-- genai-links-ignore-end empty-text -->\n\n';
    expect(told(`${page}[](https://example.org/)\n\n${named}${rest}${last}`)).toEqual(['empty-text 11']);
  });

  test.each([
    ['genai-links-ignore-nextline: x', '<!-- genai-links-ignore-next-line: x -->'],
    [
      'genai-links-ignore-line lin, empty-txt: empty-txt',
      '<!-- genai-links-ignore-line lin, empty-text: empty-txt -->',
    ],
  ])('says what was meant by %s', (written, meant) => {
    const [finding] = sift(`[a](https://example.com/) <!-- ${written.replace('lin, ', 'dead, ')} -->`).findings;
    expect(finding?.suggestion).toBe(meant.replace('lin, ', 'dead, '));
    expect(finding?.message).toContain('did you mean');
  });

  test('says where a reason belongs', () => {
    const [finding] = sift('[a](https://example.com/) <!-- genai-links-ignore-line -- kept for history -->').findings;
    expect(finding?.message).toBe('no rule is called "--"; a reason follows a colon');
  });

  test('a rule that is off makes no ignore unused', () => {
    const source = '[a](https://example.com/) <!-- genai-links-ignore-line empty-text: x -->';
    expect(told(source)).toEqual(['unused-ignore 1']);
    expect(told(source, { levels: { 'empty-text': 'off' } })).toEqual([]);
    expect(told(source.replace(' empty-text', ''), { levels: { 'empty-text': 'off' } })).toEqual([]);
    expect(told(source, { levels: { 'unused-ignore': 'off' } })).toEqual([]);
    expect(sift(source, { levels: { 'unused-ignore': 'error' } }).findings[0]?.severity).toBe('error');
  });

  test('what is ignored is kept apart, in order', () => {
    const { ignored } = sift(`${bad}\n\n<!-- genai-links-ignore-next-line -->\n${bad}`);
    expect(ignored.map(({ line }) => line)).toEqual([4]);
  });
});

describe('items of the configuration', () => {
  const items = (item: Partial<IgnoreItem>) => [{ reason: 'why', at, ...item }];
  const source = `${bad}\n\n[](https://docs.example.org/b)\n\n[c](https://example.net/c)\n`;
  const all = ['wrong-closing-bracket 1', 'empty-text 3'];

  test.each<[item: Partial<IgnoreItem>, left: readonly string[]]>([
    [{ url: 'https://example.com/a' }, ['empty-text 3']],
    [{ url: 'https://*.example.org/*' }, ['wrong-closing-bracket 1']],
    [{ url: '*a*' }, []],
    [{ url: 'https://example.com' }, [...all, 'unused-ignore 1']],
    [{ url: 'https://example.net/*' }, all],
    [{ host: 'example.org' }, ['wrong-closing-bracket 1']],
    [{ host: 'ample.org' }, [...all, 'unused-ignore 1']],
    [{ rule: 'empty-text' }, ['wrong-closing-bracket 1']],
    [{ rule: 'empty-text', host: 'example.com' }, [...all, 'unused-ignore 1']],
    [{ file: '*.md' }, []],
    [{ file: './page.md', rule: 'empty-text' }, ['wrong-closing-bracket 1']],
    [{ file: 'docs/**' }, [...all, 'unused-ignore 1']],
    [{ file: 'page.md', rule: 'duplicate' }, [...all, 'unused-ignore 1']],
    [{ rule: 'near-duplicate' }, all],
    [{ rule: 'malformed' }, ['empty-text 3']],
    [{ rule: 'malformed', host: 'example.org' }, [...all, 'unused-ignore 1']],
    [{ rule: 'dead', url: 'https://gone.example/' }, all],
    [{ file: 'page.md', until: '2026-06-14' }, [...all, 'expired-ignore 1']],
    [{ file: 'page.md', until: '2026-06-15' }, []],
  ])('%j', (item, left) => {
    expect(told(source, { items: items(item), isWhole: true })).toEqual(left);
  });

  test('are not judged by a part of the pages, unless they name it', () => {
    expect(told(source, { items: items({ file: 'docs/**' }) })).toEqual(all);
    expect(told(source, { items: items({ file: 'page.md', rule: 'duplicate' }) })).toEqual([...all, 'unused-ignore 1']);
  });

  test('are told where they are written, with their reason', () => {
    const [finding] = sift('', { items: items({ host: 'a.example' }), isWhole: true }).findings;
    expect(finding).toMatchObject({ ...at, severity: 'warning', message: expect.stringContaining('why') });
  });
});

test.each([
  ['lines', `${bad} <!-- genai-links-ignore-line -->\n`],
  ['stacks', '<!-- genai-links-ignore-next-line -->\n'],
  ['starts', '<!-- genai-links-ignore-start empty-text -->'],
  ['ends', '<!-- genai-links-ignore-start empty-text --><!-- genai-links-ignore-end dead -->'],
])('bears many %s', (_, piece) => {
  const source = piece.repeat(20_000);
  const page = { ...pageOf(''), source };
  expect(siftFindings([page], [], { today }).findings.length).toBeGreaterThanOrEqual(20_000);
});
