import { expect, test } from 'vitest';
import { describePage, fixtures, pageOf } from './describe-page.ts';
import { misplaced } from './misplaced.ts';

test.each(fixtures)('$name is read as its golden file says', async ({ source, flavor, golden }) => {
  await expect(describePage(pageOf(source, flavor))).toMatchFileSnapshot(golden);
});

const VARIANTS = {
  'as it is': (source: string) => source,
  'with a byte order mark': (source: string) => `\uFEFF${source}`,
  'with CRLF': (source: string) => source.replaceAll('\n', '\r\n'),
  'with lone CR': (source: string) => source.replaceAll('\n', '\r'),
  'with a mark and CRLF': (source: string) => `\uFEFF${source.replaceAll('\n', '\r\n')}`,
  'behind front matter': (source: string) => `---\ntitle: T\n---\n${source}`,
  'with characters beyond the first plane': (source: string) => `😀 𝒳\n\n${source.replaceAll('[', '[😀')}`,
};

test.each(
  fixtures.flatMap((fixture) => Object.entries(VARIANTS).map(([variant, change]) => ({ ...fixture, variant, change }))),
)('every position of $name $variant is exact', ({ source, flavor, change }) => {
  expect(misplaced(pageOf(change(source), flavor))).toEqual([]);
});

test.each(
  fixtures.flatMap((fixture) =>
    Object.entries(VARIANTS)
      .slice(1, 5)
      .map(([variant, change]) => ({ ...fixture, variant, change })),
  ),
)('$name $variant has the same links at the same lines', ({ source, flavor, change }) => {
  const places = (text: string) =>
    pageOf(text, flavor).links.map(({ url, syntax, line, endLine, text: words }) => ({
      url,
      syntax,
      line,
      endLine,
      words,
    }));
  expect(places(change(source))).toEqual(places(source));
});

test('no state crosses from one page to the next', () => {
  expect(pageOf('[a]: https://a.example/').definitions).toHaveLength(1);
  expect(pageOf('[a]').links).toEqual([]);
});

test('a page without links, an empty page and one of blanks are pages', () => {
  for (const source of ['', '\uFEFF', '\n\n', 'words', '---\n---\n']) {
    expect(pageOf(source), JSON.stringify(source)).toMatchObject({ source, links: [], problems: [] });
  }
});

test('the title is that of the front matter, else the first heading', () => {
  expect(pageOf('---\ntitle: Front\n---\n# Heading').title).toBe('Front');
  expect(pageOf('text\n\n## Heading *one*').title).toBe('Heading one');
  expect(pageOf('text').title).toBeUndefined();
});
