import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePages } from '../../src/markdown/parse-pages.ts';
import { kinds } from '../../src/model/kinds.ts';
import type { Page } from '../../src/model/page.ts';
import { parseRegistry } from '../../src/registry/load.ts';
import { identify } from '../../src/sites/identify.ts';

const root = resolve(import.meta.dirname, '../..');

/** Address, the title that the work itself bears, and its kind. */
const checked = readFileSync(join(import.meta.dirname, 'checked-titles.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const pages = parsePages(
  readdirSync(join(root, 'data'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ file: `data/${name}`, source: readFileSync(join(root, 'data', name), 'utf8') })),
  { flavor: 'gfm', root },
);

const entriesOf = (page: Page) =>
  page.links.map(({ url, text, after, section, target, line }) => ({
    url,
    text,
    description: after.replace(/^(?: \(\d{4}\))? — /, ''),
    section: section.join(' > '),
    target,
    line,
  }));
const entries = pages.flatMap(entriesOf);
const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe.each(pages.map((page) => ({ file: page.file, page })))('$file', ({ page }) => {
  // No tag where none is true of all entries: each then has one by its section.
  test('has a title, a list of tags and an introduction under its one top heading', () => {
    const { title, tags } = page.frontMatter?.data ?? {};
    expect(title).toBe(page.headings[0]?.text);
    expect(tags).toBeInstanceOf(Array);
    expect(String(tags)).toMatch(/^([a-z0-9-]+(,[a-z0-9-]+)*)?$/);
    expect(page.headings.filter(({ depth }) => depth === 1)).toHaveLength(1);
    expect(page.source).toMatch(/\n# .+\n\n[A-Z].{100,}\.\n\n## /);
  });

  test('is read whole, and each bullet is one link with a description', () => {
    expect(page.problems).toEqual([]);
    const bullets = page.source.split('\n').flatMap((line, index) => (line.startsWith('- ') ? [index + 1] : []));
    expect(page.links.map(({ line }) => line)).toEqual(bullets);
    for (const entry of entriesOf(page)) {
      expect(entry).toMatchObject({ target: 'resource', text: expect.stringMatching(/\S/) });
      expect(entry.description).toMatch(/^[^\s].{10,137}\.$/);
    }
  });

  test('has no section without entries', () => {
    const filled = new Set(page.links.map(({ section }) => section.at(-1)));
    expect(page.headings.slice(1).filter(({ text }) => !filled.has(text))).toEqual([]);
  });

  test('names no address twice in a section', () => {
    expect(repeated(entriesOf(page).map(({ section, url }) => `${section} ${url}`))).toEqual([]);
  });
});

describe('the pages together', () => {
  test('stand in the configuration, each once, in the order in which lists show them', () => {
    const { sources } = JSON.parse(readFileSync(join(root, 'genai-links.config.json'), 'utf8'));
    expect(sources.toSorted()).toEqual(pages.map(({ file }) => file));
  });

  test('give every work the title that was checked, and the checked list has no others', () => {
    const used = new Set(entries.map(({ url, text }) => `${url} ${text}`));
    expect(used).toEqual(new Set(checked.map(([address, title]) => `${address} ${title}`)));
  });

  test('name no work twice', () => {
    expect(repeated(entries.map(({ url }) => identify(url).id))).toEqual([]);
  });

  test('give every number of arXiv one title, and every title one number', () => {
    const numbered = entries.filter(({ url }) => identify(url).id.startsWith('arxiv:'));
    expect(numbered.length).toBeGreaterThan(300);
    expect(repeated(numbered.map(({ text }) => text.toLowerCase()))).toEqual([]);
  });

  test('hold enough, of many kinds and years', () => {
    const held = new Set(checked.map(([, , kind = '']) => kind));
    expect(pages.length).toBeGreaterThanOrEqual(15);
    expect(pages.length).toBeLessThanOrEqual(18);
    expect(entries.length).toBeGreaterThanOrEqual(600);
    expect(held.size).toBeGreaterThanOrEqual(12);
    expect([...held].filter((kind) => !Object.hasOwn(kinds, kind))).toEqual([]);
  });
});

describe('the registry that ships', async () => {
  const registry = await parseRegistry('registry.json', readFileSync(join(root, 'data', 'registry.json'), 'utf8'));
  const resources = registry?.resources ?? [];

  test('has every entry, of the kind that was checked', () => {
    const told = new Map(resources.map(({ id, kind }) => [id, kind]));
    expect(checked.map(([address = '']) => [address, told.get(identify(address).id)])).toEqual(
      checked.map(([address, , kind]) => [address, kind]),
    );
    expect(resources).toHaveLength(checked.length);
  });

  test('has a tag for every entry', () => {
    expect(resources.filter(({ tags }) => tags.length === 0).map(({ title }) => title)).toEqual([]);
  });

  test('reaches from 2014 to 2026', () => {
    const years = new Set(resources.flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 4)])));
    for (let year = 2014; year <= 2026; year += 1) expect(years).toContain(String(year));
  });
});
