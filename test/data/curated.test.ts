import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePages } from '../../src/markdown/parse-pages.ts';
import { kinds } from '../../src/model/kinds.ts';
import type { Page } from '../../src/model/page.ts';

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
    description: after.replace(/^ — /, ''),
    section: section.join(' > '),
    target,
    line,
  }));
const entries = pages.flatMap(entriesOf);
const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe.each(pages.map((page) => ({ file: page.file, page })))('$file', ({ page }) => {
  test('has a title, tags and an introduction under its one top heading', () => {
    const { title, tags } = page.frontMatter?.data ?? {};
    expect(title).toBe(page.headings[0]?.text);
    expect(String(tags ?? '')).toMatch(/^[a-z0-9-]+(,[a-z0-9-]+)*$/);
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
  test('give every work the title that was checked, and the checked list has no others', () => {
    const used = new Set(entries.map(({ url, text }) => `${url} ${text}`));
    expect(used).toEqual(new Set(checked.map(([address, title]) => `${address} ${title}`)));
  });

  test('hold enough, of many kinds', () => {
    const held = new Set(checked.map(([, , kind = '']) => kind));
    expect(entries.length).toBeGreaterThanOrEqual(80);
    expect(held.size).toBeGreaterThanOrEqual(8);
    expect([...held].filter((kind) => !Object.hasOwn(kinds, kind))).toEqual([]);
  });
});
