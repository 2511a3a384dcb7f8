import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseFlavors } from '../../src/markdown/choose-flavor.ts';
import { parsePages } from '../../src/markdown/parse-pages.ts';
import type { FlavorId } from '../../src/model/page.ts';
import { misplaced } from './misplaced.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'genai-links-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function flavorsOf(texts: Readonly<Record<string, string>>, flavor: FlavorId | 'auto' = 'auto') {
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
const urlsOf = (file: string, flavor: FlavorId | 'auto' = 'auto', source = BARE) =>
  parsePages([{ file, source }], { flavor, root }).flatMap(({ links }) => links.map(({ url }) => url));

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

/** The flavour of a page, and why. */
function choiceOf(file: string, source = '', flavor: FlavorId | 'auto' = 'auto'): string {
  const chosen = chooseFlavors([{ file, source }], { flavor, root })(file);
  return `${chosen.flavor.id}: ${chosen.reason}`;
}

test.each([
  [['mkdocs.yml'], 'mkdocs: mkdocs.yml'],
  [['docusaurus.config.js'], 'docusaurus: docusaurus.config.js'],
  [['docusaurus.config.ts'], 'docusaurus: docusaurus.config.ts'],
  [['hugo.toml'], 'hugo: hugo.toml'],
  [['hugo.yaml'], 'hugo: hugo.yaml'],
  [['config.toml', 'archetypes/default.md'], 'hugo: config.toml'],
  [['config.yaml', 'content/_index.md'], 'hugo: config.yaml'],
  [['config/_default/hugo.toml'], 'hugo: config/_default'],
  [['config.toml'], 'gfm: nothing shows another'],
  [['config/app.toml'], 'gfm: nothing shows another'],
  [['_config.yml'], 'jekyll: _config.yml'],
  [['.obsidian/app.json'], 'obsidian: .obsidian'],
  [['astro.config.mjs'], 'gfm: nothing shows another'],
  [['package.json'], 'gfm: nothing shows another'],
  [['mkdocs.yml', '_config.yml', 'docusaurus.config.js'], 'mkdocs: mkdocs.yml'],
])('with %j a page below is read as %s', (files, choice) => {
  for (const file of files) site(file);
  expect(choiceOf('docs/page.md')).toBe(choice);
});

test.each([
  ['docs.json', 'mdx: docs.json'],
  ['mint.json', 'mdx: mint.json'],
  ['next.config.mjs', 'mdx: next.config.mjs'],
  ['theme.config.tsx', 'mdx: theme.config.tsx'],
  ['astro.config.mjs', 'mdx: astro.config.mjs'],
  ['docusaurus.config.js', 'docusaurus: docusaurus.config.js'],
])('with %s an .mdx page is read as %s', (file, choice) => {
  site(file);
  expect(choiceOf('docs/page.mdx')).toBe(choice);
});

test('the nearest project holds', () => {
  site('mkdocs.yml');
  site('website/docusaurus.config.js');
  expect(choiceOf('website/docs/a.md')).toBe('docusaurus: docusaurus.config.js');
  expect(choiceOf('docs/a.md')).toBe('mkdocs: mkdocs.yml');
});

test.each(['docusaurus.config.js', 'hugo.toml', '_config.yml'])(
  'a page for the forge beside %s is no part of the site',
  (file) => {
    site(file);
    expect(choiceOf('README.md')).toBe('gfm: nothing shows another');
    expect(choiceOf('page.md')).toMatch(file);
    expect(choiceOf('docs/README.md')).toMatch(file);
  },
);

test.each([
  ['page.mdx', 'words', 'mdx: the ending .mdx'],
  ['page.mdx', ':::note\n\nx\n\n:::', 'docusaurus: an admonition in an .mdx page'],
  ['page.md', "import Tabs from '@theme/Tabs';\n\n<Tabs/>", 'docusaurus: an import from its theme'],
  ['page.md', "import { Card } from 'nextra/components'\n\n<Card/>", 'mdx: a component that it imports'],
  ['page.md', "import x from 'y' is what you write", 'gfm: nothing shows another'],
  ['page.md', "```jsx\nimport { Card } from 'cards'\n\n<Card/>\n```", 'gfm: nothing shows another'],
  ['page.md', "```jsx\nimport Tabs from '@theme/Tabs';\n```", 'gfm: nothing shows another'],
  ['page.mdx', '```\n:::note\n```', 'mdx: the ending .mdx'],
  ['page.md', '{{< figure src="x" >}}', 'hugo: a shortcode'],
  ['page.md', '{{% note %}}x{{% /note %}}', 'hugo: a shortcode'],
  ['page.md', '`{{< figure >}}` and\n\n```\n{{< x >}}\n```', 'gfm: nothing shows another'],
  ['page.md', '{% include a.html %}', 'jekyll: a Liquid tag'],
  ['page.md', '{%- if a -%}', 'jekyll: a Liquid tag'],
  ['page.md', '`{% raw %}` and 5{% of', 'gfm: nothing shows another'],
  ['page.md', '100{%} and {{ x }}', 'gfm: nothing shows another'],
  ['page.md', '!!! note "x"\n    {% include a %}', 'mkdocs: an admonition'],
  ['page.md', '![[picture.png]]', 'obsidian: wiki links'],
  ['page.md', 'see [[Note|words]]', 'obsidian: wiki links'],
  ['page.md', '[[One]], [[Two]] and [[Three]]', 'obsidian: wiki links'],
  ['page.md', '[[1]](https://a.example/) ![[x.png]]', 'gfm: nothing shows another'],
  ['page.md', '[[Paper](https://a.example/)] [[Code](https://b.example/)] [[x|y]]', 'gfm: nothing shows another'],
  ['page.md', '[[one]], [[two]], [[three]]\n\n[one]: /1\n[two]: /2\n[three]: /3', 'gfm: nothing shows another'],
  ['page.md', 'if [[ -f x ]] || [[ -d y ]] && [[ -z z ]]', 'gfm: nothing shows another'],
  ['page.md', '```\n[[a|b]]\n```', 'gfm: nothing shows another'],
  ['page.md', 'words', 'gfm: nothing shows another'],
])('%s that holds %j is read as %s', (file, source, choice) => {
  expect(choiceOf(file, source)).toBe(choice);
});

test('an admonition elsewhere is named', () => {
  const texts = [
    { file: 'docs/a.md', source: 'x' },
    { file: 'docs/b.md', source: '!!! note "x"' },
  ];
  expect(chooseFlavors(texts, { flavor: 'auto', root })('docs/a.md').reason).toBe('an admonition in docs/b.md');
});

test('what the settings say is the reason', () => {
  site('hugo.toml');
  expect(choiceOf('docs/a.md', '!!! note "x"', 'obsidian')).toBe('obsidian: --flavor');
});

test.each([
  ['kramdown', 'title: x\n', '---\nlayout: a\n---\n', 0],
  ['kramdown by name', 'markdown: kramdown\n', '---\n---\n', 0],
  ['another', 'markdown: CommonMark\n', '---\n---\n', 1],
  ['nothing, where a page has no front matter,', 'title: x\n', '', 1],
])('Jekyll leaves bare addresses to be words: with %s', (_, configuration, head, count) => {
  site('_config.yml', configuration);
  expect(urlsOf('_posts/a.md', 'auto', `${head}${BARE}`)).toHaveLength(count);
});

test.each([
  ['kramdown', '---\n---\n', 'https://two.example/'],
  ['nothing, where a page has no front matter,', '', 'https://one.example/'],
])('of two definitions the one holds that Jekyll takes: with %s', (_, head, url) => {
  site('_config.yml', 'title: x\n');
  const source = `${head}[a]\n\n[a]: https://one.example/\n\n[a]: https://two.example/\n`;
  expect(urlsOf('_posts/a.md', 'auto', source)[0]).toBe(url);
});

test.each([
  ['no Markdown in a block of HTML', '<div>\n\n[a](/no)\n\n</div>\n\n[b](/b)', ['/b']],
  ['links behind a blank line and an indent', '<p>\n\n      <a href="/a">a</a>\n</p>\n[b](/b)', ['/a', '/b']],
  ['Markdown where it is asked for', '<div markdown="1">\n[a](/a)\n</div>\n[b](/b)', ['/a', '/b']],
  ['no tag in a fence', '```html\n<div>\n```\n[a](/a)\n\n~~~\n</div>\n~~~\n[b](/b)', ['/a', '/b']],
  ['a tag of a word that starts a line', '<img src="/a">\n[b](/b)', ['/a', '/b']],
  [
    'templates in blocks of HTML',
    '<ul>\n{% for a in b %}\n\n    <a href="{{ a }}">x</a>\n{% endfor %}\n</ul>',
    ['{{ a }}'],
  ],
])('kramdown reads %s', (_, body, urls) => {
  site('_config.yml', 'title: x\n');
  for (const source of [`---\n---\n${body}`, `\uFEFF---\r\n---\r\n${body.replaceAll('\n', '\r\n')}`]) {
    expect(urlsOf('_posts/a.md', 'auto', source)).toEqual(urls);
    expect(parsePages([{ file: '_posts/a.md', source }], { flavor: 'auto', root }).flatMap(misplaced)).toEqual([]);
  }
});
