import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parsePages } from '../../src/markdown/parse-pages.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'genai-links-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function flavorsOf(texts: Readonly<Record<string, string>>, flavor: 'auto' | 'gfm' | 'mkdocs' = 'auto') {
  const pages = parsePages(
    Object.entries(texts).map(([file, source]) => ({ file, source })),
    { flavor, root },
  );
  return Object.fromEntries(pages.map((page) => [page.file, page.flavor]));
}

function site(path: string, configuration = 'site_name: x\n'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), configuration);
}

const BARE = 'see https://bare.example/ there';
const urlsOf = (file: string, flavor: 'auto' | 'mkdocs' = 'auto') =>
  parsePages([{ file, source: BARE }], { flavor, root }).flatMap(({ links }) => links.map(({ url }) => url));

test('what the settings say holds', () => {
  site('mkdocs.yml');
  expect(flavorsOf({ 'a.md': '!!! note "x"' }, 'gfm')).toEqual({ 'a.md': 'gfm' });
  expect(flavorsOf({ 'a.md': 'x' }, 'mkdocs')).toEqual({ 'a.md': 'mkdocs' });
});

test.each(['mkdocs.yml', 'mkdocs.yaml'])('%s at the root or above a page makes it MkDocs', (name) => {
  site(join('site', name));
  expect(flavorsOf({ 'site/docs/a.md': '', 'site/b.md': '', 'other/c.md': '', 'd.md': '' })).toEqual({
    'site/docs/a.md': 'mkdocs',
    'site/b.md': 'mkdocs',
    'other/c.md': 'gfm',
    'd.md': 'gfm',
  });
  site(name);
  expect(flavorsOf({ 'other/c.md': '', 'd.md': '' })).toEqual({ 'other/c.md': 'mkdocs', 'd.md': 'mkdocs' });
});

test('an admonition makes the pages below the same top folder MkDocs', () => {
  expect(flavorsOf({ 'docs/a/b.md': '!!! note\n\n    body', 'docs/c.md': '', 'notes/d.md': '', 'e.md': '' })).toEqual({
    'docs/a/b.md': 'mkdocs',
    'docs/c.md': 'mkdocs',
    'notes/d.md': 'gfm',
    'e.md': 'gfm',
  });
});

test.each([
  ['a title in quotes', '??? tip "x"', 'mkdocs'],
  ['a body', '???+ note\n    body', 'mkdocs'],
  ['neither', '!!! note\n\nbody', 'gfm'],
  ['exclamations', '!!! Read this, "please"', 'gfm'],
  ['an alert', '> [!NOTE]\n> x', 'gfm'],
  ['code that shows one', '```\n!!! note "x"\n    y\n```', 'gfm'],
])('with %s, a line %j is that of %s', (_, source, flavor) => {
  expect(flavorsOf({ 'a.md': source })).toEqual({ 'a.md': flavor });
});

test.each([
  ['as a name', 'markdown_extensions:\n  - pymdownx.magiclink\n', 1],
  ['with settings', 'markdown_extensions:\n  - pymdownx.magiclink:\n      user: x\n', 1],
  ['as a key', 'markdown_extensions:\n  pymdownx.magiclink:\n    user: x\n', 1],
  [
    'not at all',
    'markdown_extensions:\n  - admonition\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n',
    0,
  ],
  ['in a site without extensions', 'site_name: x\n', 0],
  ['perhaps in the site it inherits from', 'INHERIT: ../mkdocs.yml\n', 1],
  ['perhaps in a broken file', 'a: [\n', 1],
])('bare addresses are links where the site turns them on: %s', (_, configuration, count) => {
  site('mkdocs.yml', configuration);
  expect(urlsOf('docs/a.md')).toHaveLength(count);
  expect(urlsOf('docs/a.md', 'mkdocs')).toHaveLength(count);
});

test('without a site to ask, bare addresses are links', () => {
  expect(urlsOf('docs/a.md', 'mkdocs')).toEqual(['https://bare.example/']);
});
