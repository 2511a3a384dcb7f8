import { expect, test } from 'vitest';
import { flavorIds } from '../../src/model/page.ts';
import { pageOf } from './describe-page.ts';
import { misplaced } from './misplaced.ts';

const KEPT = '[kept](https://kept.example/)';
const MANY = 2000;

/** Each is read in a moment, and nothing in it breaks the reading of the rest. */
const PAGES: Readonly<Record<string, string>> = {
  quotes: '>'.repeat(MANY),
  'list marks': '- '.repeat(MANY),
  'nested items': Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  'nested footnotes': Array.from({ length: 200 }, (_, depth) => `${'    '.repeat(depth)}[^${depth}]: x`).join('\n'),
  'opening brackets': '['.repeat(2 * MANY),
  'opening images': '!['.repeat(2 * MANY),
  'closing brackets': ']'.repeat(2 * MANY),
  'open destinations': '[a]('.repeat(MANY),
  'open angle brackets': '<'.repeat(2 * MANY),
  'open comments': 'x <!-- '.repeat(MANY),
  'open character data': 'x <![CDATA['.repeat(MANY),
  'open instructions': 'x <? '.repeat(MANY),
  backticks: Array.from({ length: 250 }, (_, index) => `${'`'.repeat((index % 100) + 1)}a`).join(''),
  stars: '*a **b '.repeat(MANY / 2),
  'stars and lines': '*_'.repeat(MANY / 2),
  'nested emphasis': `${'*_'.repeat(MANY / 4)}a${'_*'.repeat(MANY / 4)}`,
  'nested images': `${'!['.repeat(300)}a${'](b)'.repeat(300)}`,
  'open templates': '[a]({{ '.repeat(MANY),
  'open attribute lists': '](x){: '.repeat(MANY),
  'open shortcodes': '{{< x "'.repeat(MANY),
  'shortcodes of many names': Array.from({ length: MANY }, (_, index) => `{{< a${index} href="/x" >}}`).join(''),
  'open code in shortcodes': '{{< code >}}\n'.repeat(MANY),
  'open tags of Liquid': '{% raw '.repeat(MANY),
  'open expressions': '{ a'.repeat(MANY),
  'open remarks': '{/* '.repeat(MANY),
  'open words of templates': '{`${'.repeat(MANY),
  'open modules': 'export const {\n\n'.repeat(MANY / 4),
  'open components': '<A b={'.repeat(MANY),
  'components that nothing closes': '<A>'.repeat(MANY / 2),
  'closing components': '</A>'.repeat(MANY / 2),
  'tags in many lines': `<A${' \n'.repeat(MANY)}<`,
  'open wiki links': '[[a|'.repeat(MANY / 2),
  'marks of remarks': '%% '.repeat(MANY + 1),
  'admonitions in colons': ':::a\n'.repeat(200),
  'open elements': '<div>\n'.repeat(1000),
  'open admonitions': Array.from({ length: 200 }, (_, depth) => `${'    '.repeat(depth)}!!! note "x"`).join('\n'),
  tildes: Array.from({ length: 100 }, (_, index) => '~'.repeat(200 - index)).join('\n'),
  'a long line': 'word '.repeat(MANY * 2),
};

test.each(Object.entries(PAGES).flatMap(([name, source]) => flavorIds.map((flavor) => ({ name, source, flavor }))))(
  '$name ($flavor) is borne',
  ({ source, flavor }) => {
    const page = pageOf(`${KEPT}\n\n${source}`, flavor);
    expect(page.links[0]?.url).toBe('https://kept.example/');
    expect(misplaced(page)).toEqual([]);
  },
);

test.each([
  ['quotes', '>'.repeat(10_000)],
  ['list marks', '- '.repeat(10_000)],
  ['quotes over lines', `${'>'.repeat(100)} a\n${'>'.repeat(100)} [b](https://lost.example/)`],
])('%s nested too deeply are said, and what stands outside is read', (_, nested) => {
  const page = pageOf(`${KEPT}\n\n${nested}\n\nbehind ${KEPT}`);
  expect(page.links.map(({ url, line }) => [url, line])).toEqual([
    ['https://kept.example/', 1],
    ['https://kept.example/', page.source.split('\n').length],
  ]);
  expect(page.problems).toEqual([
    expect.objectContaining({ problem: 'nested-too-deep', line: 3, endLine: 2 + nested.split('\n').length }),
  ]);
});

const DEEP = '>'.repeat(120);

test.each([
  ['```', DEEP],
  ['~~~~ text', `${DEEP}\n${'- '.repeat(60)}x`],
  ['> ```', `> ${DEEP}`],
  ['- ```', `  ${DEEP}`],
])('in a fence that %j opens, nothing is nested', (opening, code) => {
  const closing = opening.replace(/^-/, ' ').replace(/ text$/, '');
  // Behind the mark of a list, python-markdown sees no fence.
  for (const flavor of opening.startsWith('-') ? (['gfm'] as const) : (['gfm', 'mkdocs'] as const)) {
    const page = pageOf(`${opening}\n${code}\n${closing}\n\n${KEPT}`, flavor);
    expect(page.problems).toEqual([]);
    expect(page.links.map(({ url, target }) => [url, target])).toEqual([['https://kept.example/', 'resource']]);
    expect(misplaced(page)).toEqual([]);
  }
});

test.each(['<pre>\n```\n</pre>\n\n', '<!--\n~~~\n-->\n\n', '> ```\n\n'])(
  'what only looks like a fence, %j, hides no nesting from the guard',
  (opening) => {
    expect(pageOf(`${opening}${'>'.repeat(2000)} a\n\n${KEPT}`).links).toHaveLength(1);
  },
);

test('forty levels are no danger', () => {
  const page = pageOf(`${'> '.repeat(40)}[deep](https://deep.example/)`);
  expect(page.links.map(({ url }) => url)).toEqual(['https://deep.example/']);
  expect(page.problems).toEqual([]);
});

test('thousands of links in a table, a list and a paragraph are all read', () => {
  const cells = Array.from(
    { length: 250 },
    (_, row) => `| [a](https://a.example/${row}) | [b](https://b.example/${row}) |`,
  );
  const table = ['| a | b |', '| - | - |', ...cells].join('\n');
  const list = Array.from({ length: 250 }, (_, item) => `- [c](https://c.example/${item})`).join('\n');
  const paragraph = Array.from({ length: 250 }, (_, word) => `[d](https://d.example/${word})`).join(' ');
  expect(pageOf(`${table}\n\n${list}\n\n${paragraph}`).links).toHaveLength(1000);
});

test('eight hundred definitions are all found', () => {
  const count = 800;
  const definitions = Array.from({ length: count }, (_, index) => `[l${index}]: https://d.example/${index}`).join('\n');
  const references = Array.from({ length: count }, (_, index) => `- [l${index}]`).join('\n');
  const page = pageOf(`${references}\n\n${definitions}`);
  expect(page.links.filter(({ syntax }) => syntax === 'reference')).toHaveLength(count);
});

test('keys and labels such as __proto__ are only text', () => {
  const page = pageOf(
    '---\n__proto__: { polluted: true }\nconstructor: x\n---\n[__proto__] [constructor]\n\n[__proto__]: https://p.example/',
  );
  expect(page.links.map(({ url, syntax }) => [url, syntax])).toEqual([
    ['https://p.example/', 'reference'],
    ['https://p.example/', 'definition'],
  ]);
  expect(Object.keys(page.frontMatter?.data ?? {})).toEqual(['__proto__', 'constructor']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a bare address with NUL in it stands where it stands', () => {
  const source = 'a www.a.example/\0b [c www.\0d.example/\0 and (https://e.example/\0f)';
  for (const flavor of ['gfm', 'mkdocs'] as const) {
    const { links } = pageOf(source, flavor);
    expect(links).not.toEqual([]);
    for (const { written, url, destination } of links) {
      expect(source.slice(...destination)).toBe(written);
      expect(url.replace('http://www', 'www')).toBe(written.replaceAll('\0', '\uFFFD'));
    }
  }
});
