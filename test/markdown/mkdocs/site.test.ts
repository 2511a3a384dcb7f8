import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extensionsOf } from '../../../src/markdown/mkdocs/site.ts';
import { parsePages } from '../../../src/markdown/parse-pages.ts';
import { misplaced } from '../misplaced.ts';

let above = '';
let root = '';
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'genai-links-'));
  root = join(above, 'project');
  mkdirSync(root);
});
afterEach(() => rmSync(above, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function linksOf(source: string, file = 'docs/a.md') {
  return parsePages([{ file, source }], { flavor: 'auto', root }).flatMap((page) => {
    expect(misplaced(page).filter((fault) => !fault.startsWith('url of'))).toEqual([]);
    return page.links.map(({ url }) => url);
  });
}

const names = (configuration: string) => [...(extensionsOf(configuration, () => undefined)?.keys() ?? [])];

test.each([
  ['a list', 'markdown_extensions:\n  - abbr\n  - toc:\n      permalink: true\n', ['abbr', 'toc']],
  ['a mapping', 'markdown_extensions:\n  abbr: {}\n  toc:\n    permalink: true\n', ['abbr', 'toc']],
  ['whole names', 'markdown_extensions: [markdown.extensions.abbr]\n', ['abbr']],
  [
    'tags of Python and the environment',
    'site_url: !ENV [URL, x]\nmarkdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n      f: !!python/object/apply:a.b\n        kwds: {c: d}\n',
    ['pymdownx.emoji'],
  ],
  ['nothing', 'site_name: x\n', []],
])('the extensions of %s', (_, configuration, expected) => {
  expect(names(configuration)).toEqual(expected);
});

test('a bundle is its parts', () => {
  expect(names('markdown_extensions: [extra]\n')).toContain('md_in_html');
});

test.each([
  ['no YAML', 'a: [\n'],
  ['no mapping', '- a\n'],
  ['a base that cannot be read', 'INHERIT: base.yml\n'],
])('of %s nobody knows the extensions', (_, configuration) => {
  expect(extensionsOf(configuration, () => undefined)).toBeUndefined();
});

const BARE = 'https://bare.example/';

test('a site inherits; its own list holds over the one inherited', () => {
  write('base.yml', 'markdown_extensions: [pymdownx.magiclink]\n');
  write('site/mkdocs.yml', 'INHERIT: ../base.yml\n');
  write('other/mkdocs.yml', 'INHERIT: ../base.yml\nmarkdown_extensions: [abbr]\n');
  expect(linksOf(`see ${BARE}`, 'site/docs/a.md')).toEqual([BARE]);
  expect(linksOf(`see ${BARE}`, 'other/docs/a.md')).toEqual([]);
});

test('a base outside of the project is not read, through a symlink neither', () => {
  writeFileSync(join(above, 'base.yml'), 'markdown_extensions: [abbr]\n');
  symlinkSync(join(above, 'base.yml'), join(root, 'linked.yml'));
  for (const path of ['../base.yml', 'linked.yml']) {
    write('mkdocs.yml', `INHERIT: ${path}\n`);
    expect(linksOf(`see ${BARE}`)).toEqual([BARE]);
  }
});

test('bases in a circle come to an end', () => {
  write('mkdocs.yml', 'INHERIT: mkdocs.yml\nmarkdown_extensions: [pymdownx.magiclink]\n');
  expect(linksOf(`see ${BARE}`)).toEqual([BARE]);
});

const LINK = '[a](https://a.example/)';

test.each([
  ['admonition', `!!! note\n\n    ${LINK}`],
  ['pymdownx.details', `??? note\n\n    ${LINK}`],
  ['pymdownx.tabbed', `=== "a"\n\n    ${LINK}`],
  ['md_in_html', `<div markdown>\n${LINK}\n</div>`],
  ['def_list', `a\n:   b\n\n        ${LINK}`],
])('what needs %s is read only where it is on', (extension, source) => {
  write('mkdocs.yml', `markdown_extensions: [${extension}]\n`);
  const isOn = linksOf(source).length;
  write('mkdocs.yml', 'markdown_extensions: [toc]\n');
  expect([isOn, linksOf(source).length]).toEqual(extension === 'def_list' ? [0, 0] : [1, 0]);
});

test.each([
  ['pymdownx.snippets', `--8<--\n${LINK}\n--8<--`],
  ['abbr', `*[HTML]: ${LINK}`],
  ['pymdownx.arithmatex', `$${LINK}$`],
  ['pymdownx.critic', `{>>${LINK}<<}`],
  ['pymdownx.superfences', `> \`\`\`\n>\n> ${LINK}\n>\n> \`\`\``],
])('what %s hides is hidden only where it is on', (extension, source) => {
  write('mkdocs.yml', `markdown_extensions: [${extension}]\n`);
  const isOn = linksOf(source).length;
  write('mkdocs.yml', 'markdown_extensions: [toc]\n');
  expect([isOn, linksOf(source).length]).toEqual([0, 1]);
});

const SHORTHANDS = `markdown_extensions:
  - admonition
  - pymdownx.magiclink:
      repo_url_shorthand: true
      user: own
      repo: proj
`;

test('shorthands are links where the site turns them on, but not in links, code and escapes', () => {
  const source = 'see #1, **@me** and [#2](x) `#3` \\@me &amp; \\* #4 https://a.example/#5';
  write('mkdocs.yml', SHORTHANDS);
  expect(linksOf(source)).toEqual([
    'https://github.com/own/proj/issues/1',
    'https://github.com/me',
    'x',
    'https://github.com/own/proj/issues/4',
    'https://a.example/#5',
  ]);
  write('mkdocs.yml', 'markdown_extensions: [pymdownx.magiclink]\n');
  expect(linksOf(source)).toEqual(['x', 'https://a.example/#5']);
});

test('a shorthand stands where it is written', () => {
  write('mkdocs.yml', SHORTHANDS);
  const source = '\uFEFF!!! note "a\\_b #1"\r\n\r\n    - c &amp; d #2\r\n';
  const [page] = parsePages([{ file: 'docs/a.md', source }], { flavor: 'auto', root });
  expect(page?.links.map(({ written, line, text }) => [written, line, text])).toEqual([
    ['#1', 1, '#1'],
    ['#2', 3, '#2'],
  ]);
});

test('a site may read headers of fences that others do not', () => {
  const source = `\`\`\`py some words\n${LINK}\n\n${LINK}\n\`\`\``;
  write('mkdocs.yml', 'markdown_extensions: [pymdownx.superfences]\n');
  const strict = linksOf(source).length;
  write('mkdocs.yml', 'markdown_extensions:\n  - pymdownx.superfences:\n      relaxed_headers: true\n');
  expect([strict, linksOf(source).length]).toEqual([2, 0]);
});
