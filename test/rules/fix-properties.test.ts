import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited } from '../../src/model/edit.ts';
import type { SyntaxId } from '../../src/model/link.ts';
import type { FlavorId } from '../../src/model/page.ts';
import { offsetAt, sourceLines } from '../../src/model/source-lines.ts';
import { fix } from '../../src/rules/fix.ts';
import { fixPage, readingOf } from './fix-page.ts';
import { shownLinks, spelt } from './shown-links.ts';

const RUNS = 150;
const root = resolve(import.meta.dirname, '../..');

interface Sample {
  readonly flavor: FlavorId;
  readonly lines: readonly string[];
}

/** Pages of all flavours, the curated ones and those that mark malformed links among them. */
const samples: readonly Sample[] = [
  ...pagesIn('data', 'gfm'),
  ...pagesIn('test/fixtures/rules', 'gfm'),
  ...(['gfm', 'mkdocs', 'docusaurus', 'mdx', 'hugo', 'jekyll', 'obsidian'] as const).flatMap((flavor) =>
    pagesIn(`test/fixtures/markdown/${flavor}`, flavor),
  ),
];

function pagesIn(folder: string, flavor: FlavorId): readonly Sample[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8').replace(/«([^«»]*)»\{[a-z-]+\}/g, '$1'))
    .map((source) => ({ flavor, lines: source.split('\n') }));
}

/** Signs that make links, and what is put in their place by mistake. */
const SIGNS = ['[', ']', '(', ')', '://', '"', '<', '>', 'https', '](', '](h', ')', '|', '`', '\n'];
const MISTAKES = [
  '',
  ' ',
  '\n',
  ']',
  ')',
  '(',
  '[',
  '}',
  '"',
  '.',
  ',',
  '（',
  '）',
  '\u200B',
  '\u00A0',
  'htps',
  '](',
  ']]',
  'see ',
];

interface Mutation {
  readonly sign: string;
  readonly which: number;
  readonly mistake: string;
}

function mutated(text: string, { sign, which, mistake }: Mutation): string {
  const places = [...text.matchAll(new RegExp(sign.replace(/[()[\]|]/g, '\\$&'), 'g'))];
  const place = places[which % Math.max(1, places.length)];
  return place === undefined ? text : text.slice(0, place.index) + mistake + text.slice(place.index + sign.length);
}

const mutation = fc.record({
  sign: fc.constantFrom(...SIGNS),
  which: fc.nat(200),
  mistake: fc.constantFrom(...MISTAKES),
});

/** A part of a page with a few mistakes in it. */
const damaged = fc
  .record({
    sample: fc.constantFrom(...samples),
    from: fc.nat(400),
    length: fc.integer({ min: 1, max: 25 }),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 12 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
  })
  .map(({ sample: { flavor, lines }, from, length, mutations, lineEnd, mark }) => {
    const start = from % lines.length;
    const text = mutations.reduce(mutated, lines.slice(start, start + length).join('\n'));
    return { flavor, source: mark + text.replaceAll('\n', lineEnd) };
  });

/** Links that all renderers take alike; unused definitions are not shown, and bare addresses end in many ways. */
const ALIKE = new Set<SyntaxId>(['inline', 'image', 'autolink', 'reference']);

/** Schemes are mended, and words glued to them with it. */
const wordsIn = (text: string) =>
  new Set(
    text
      .replace(/%[0-9a-f]{2}/gi, ' ')
      .toLowerCase()
      .match(/(?<!\p{L})\p{L}{4,}/gu),
  );

test('fixing twice is fixing once', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async ({ flavor, source }) => {
      const once = await fixPage(source, flavor);
      const twice = await fixPage(once.reading.page.source, flavor);
      expect(twice.reading.page.source).toBe(once.reading.page.source);
      expect(twice.count).toBe(0);
    }),
    { numRuns: RUNS },
  );
});

test('only the text of findings changes, no link and no word is lost, and what was meant is shown', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async ({ flavor, source }) => {
      const before = readingOf(source, flavor);
      const raws = new Set<string>();
      const { reading, edits, count } = await fix(before, (text) => {
        const again = readingOf(text, flavor);
        for (const { raw } of again.findings) raws.add(raw);
        return again;
      });
      const after = reading.page.source;
      expect(edited(source, edits)).toBe(after);
      expect(count > 0).toBe(edits.length > 0);
      const lines = sourceLines(source);
      const spans = before.findings.map(({ line, column, endLine, endColumn, raw }) => {
        const [start, end] = [offsetAt(lines, line, column), offsetAt(lines, endLine, endColumn)];
        expect(source.slice(start, end)).toBe(raw);
        return { start, end };
      });
      for (const { start, end } of edits) {
        // What is mended may bring to light what it hid.
        const isFound = spans.some((span) => span.start <= start && end <= span.end);
        expect(isFound || raws.has(source.slice(start, end))).toBe(true);
      }
      const kept = wordsIn(after);
      const lost = [...wordsIn(source)].filter((word) => !kept.has(word) && !/https?$|^[a-z]?[htps]{3,8}$/.test(word));
      expect(lost).toEqual([]);
      expect(reading.page.links.length).toBeGreaterThanOrEqual(before.page.links.length - count);
      if (flavor !== 'gfm') return;
      const shown = shownLinks(after);
      const own = new Set(reading.page.links.filter(({ syntax }) => ALIKE.has(syntax)).map(({ url }) => url));
      const meant = before.findings.flatMap((finding) => (finding.isFixable ? (finding.meant ?? []) : []));
      for (const address of meant) if (own.has(address)) expect(shown).toContain(spelt(address));
    }),
    { numRuns: RUNS },
  );
});
