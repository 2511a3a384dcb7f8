import { expect, test } from 'vitest';
import { pageOf } from '../describe-page.ts';
import { misplaced } from '../misplaced.ts';

const BODY = '# Body\n\n[read](https://body.example/)\n';
const readBody = expect.arrayContaining([expect.objectContaining({ url: 'https://body.example/', syntax: 'inline' })]);

test.each([
  ['strings, numbers and lists', 'title: A\ncount: 3\ntags: [a, b]', { title: 'A', count: 3, tags: ['a', 'b'] }],
  [
    'dates as written',
    'date: 2023-01-02\nupdated: 2023-01-02 10:00:00 +0100',
    { date: '2023-01-02', updated: '2023-01-02 10:00:00 +0100' },
  ],
  ['nothing', '', {}],
  ['comments only', '# nothing here', {}],
  ['a key twice', 'a: 1\na: 2', { a: 2 }],
  ['tags that name code', 'a: !!js/function "x"\nb: !ENV y', { a: 'x', b: 'y' }],
  ['a line that only looks like a fence', 'a: |\n  ---x\n  b', { a: '---x\nb\n' }],
])('YAML with %s', (_, yaml, data) => {
  const page = pageOf(`---\n${yaml}\n---\n${BODY}`);
  expect(page.frontMatter).toMatchObject({ format: 'yaml', start: 0 });
  expect(page.frontMatter?.data).toEqual(data);
  expect(page.links).toEqual(readBody);
  expect(page.problems).toEqual([]);
});

test('YAML that its own end mark ends', () => {
  const page = pageOf(`---\ntags: [llm]\n...\n${BODY}`);
  expect(page.frontMatter?.data).toEqual({ tags: ['llm'] });
  expect(page.links).toEqual(readBody);
});

test('TOML between plus signs', () => {
  const page = pageOf(
    `+++\ntitle = "A"\ndate = 2023-01-02\nhome = "https://toml.example/"\n[more]\nat = [1979-05-27T07:32:00Z]\n+++\n${BODY}`,
  );
  expect(page.frontMatter?.format).toBe('toml');
  expect(page.frontMatter?.data).toEqual({
    title: 'A',
    date: '2023-01-02',
    home: 'https://toml.example/',
    more: { at: ['1979-05-27T07:32:00.000Z'] },
  });
  expect(page.links).toMatchObject([
    { url: 'https://toml.example/', syntax: 'frontmatter' },
    { url: 'https://body.example/' },
  ]);
  expect(misplaced(page)).toEqual([]);
});

test.each([
  ['LF', '\n', ''],
  ['CRLF', '\r\n', ''],
  ['lone CR', '\r', ''],
  ['a byte order mark', '\r\n', '\uFEFF'],
])('addresses in the data are links, exactly placed, with %s', (_, lineEnd, mark) => {
  const yaml = [
    '---',
    'source: https://one.example/a',
    'more:',
    '  - "https://two.example/b"',
    '  - not https://three.example/',
    '---',
    '',
    'text',
  ];
  const page = pageOf(mark + yaml.join(lineEnd));
  expect(page.links.map(({ url, syntax, target, line }) => [url, syntax, target, line])).toEqual([
    ['https://one.example/a', 'frontmatter', 'resource', 2],
    ['https://two.example/b', 'frontmatter', 'resource', 4],
  ]);
  expect(misplaced(page)).toEqual([]);
});

test.each([
  ['unclosed brackets', 'a: [1, 2'],
  ['a tab for indentation', 'a:\n\tb: 1'],
  [
    'aliases that multiply',
    [
      'a: &a [x, x, x, x, x, x, x, x]',
      ...'bcdefg'.split('').map(
        (key, index) =>
          `${key}: &${key} [${Array(8)
            .fill(`*${'abcdef'.charAt(index)}`)
            .join(', ')}]`,
      ),
    ].join('\n'),
  ],
  ['nesting without end', `a: ${'['.repeat(20_000)}`],
])('broken YAML with %s is a problem, and the body is read all the same', (_, yaml) => {
  const page = pageOf(`---\n${yaml}\n---\n${BODY}`);
  expect(page.frontMatter).toBeUndefined();
  expect(page.links).toEqual(readBody);
  expect(page.problems).toEqual([
    expect.objectContaining({ problem: 'broken-front-matter', line: 1, endLine: 2 + yaml.split('\n').length }),
  ]);
});

test('the same broken front matter is a problem of each page that has it', () => {
  const source = `---\na: [\n---\n${BODY}`;
  expect([pageOf(source), pageOf(source)].map(({ problems }) => problems.length)).toEqual([1, 1]);
});

test('broken TOML is a problem', () => {
  expect(pageOf(`+++\na = \n+++\n${BODY}`)).toMatchObject({ problems: [{ problem: 'broken-front-matter' }] });
});

test.each([
  ['a language behind the fence', '---js\n{ title: (globalThis.leaked = true) }\n---\n'],
  ['a coffee', '---coffee\nx\n---\n'],
  ['a blank behind the fence', '--- \na: 1\n---\n'],
  ['no end', '---\na: 1\n'],
  ['a list', '---\n- a\n- b\n---\n'],
  ['plain words', '---\nwords\n---\n'],
  ['a blank line before it', '\n---\na: 1\n---\n'],
  ['four dashes', '----\na: 1\n----\n'],
])('what has %s is no front matter, and nothing in it runs', (_, head) => {
  const page = pageOf(`${head}${BODY}`);
  expect(page.frontMatter).toBeUndefined();
  expect(page.links).toEqual(readBody);
  expect(Object.hasOwn(globalThis, 'leaked')).toBe(false);
});
