import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explain } from '../../src/registry/explain.ts';
import { listResources } from '../../src/registry/listing.ts';
import { identify } from '../../src/sites/identify.ts';
import { registryOf, taxonomy } from './registry-of.ts';

/** So many of a hundred are told right. */
const FLOOR = 0.95;

interface Labelled {
  readonly page: string;
  readonly section: string;
  readonly text: string;
  readonly said: string;
  readonly address: string;
  readonly kind: string;
}

const rows: readonly Labelled[] = readFileSync(join(import.meta.dirname, 'labelled-kinds.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [page = '', section = '', text = '', said = '', address = '', kind = ''] = line.split('\t');
    return { page, section, text, said, address, kind };
  });

/** The pages as lists are written: a heading where the section changes, then an item for each link. */
function pagesOf(labelled: readonly Labelled[]): Record<string, string> {
  const pages: Record<string, string> = {};
  let last = '';
  for (const { page, section, text, said, address } of labelled) {
    const headings = section.split(' > ').map((heading, depth) => `${'#'.repeat(depth + 1)} ${heading}\n\n`);
    const start = `${page} ${section}` === last ? '' : `\n${headings.join('')}`;
    last = `${page} ${section}`;
    pages[page] = `${pages[page] ?? ''}${start}- [${text}](<${address}>)${said === '' ? '' : ` - ${said}`}\n`;
  }
  return pages;
}

test('of the kinds that people gave the links of lists, 95 of 100 are told right', () => {
  const { resources } = registryOf(pagesOf(rows), 'gfm');
  const kinds = new Map(resources.map(({ id, kind }) => [id, kind as string]));
  const wrong = rows.filter(({ address, kind }) => kinds.get(identify(address).id) !== kind);
  expect(rows.length).toBeGreaterThan(500);
  expect(1 - wrong.length / rows.length, wrong.map(({ address }) => address).join('\n')).toBeGreaterThanOrEqual(FLOOR);
});

test('what the registry keeps is enough to say why each kind was told', () => {
  const registry = registryOf(pagesOf(rows), 'gfm');
  for (const resource of listResources(registry).filter((_, at) => at % 10 === 0)) {
    expect(explain(resource, registry, { taxonomy }).kind, resource.url).not.toBe('as the registry says');
  }
});
