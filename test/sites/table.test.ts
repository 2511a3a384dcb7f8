import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identify } from '../../src/sites/identify.ts';
import type { Site } from '../../src/sites/site.ts';
import { sites } from '../../src/sites/table.ts';

const table: readonly Site[] = sites;
const examples = table.flatMap((site) =>
  Object.entries(site.examples).map(([address, match]) => ({ site: site.id, address, match })),
);

test.each(examples)('$site knows $address', ({ site, address, match }) => {
  const { canonical, ...known } = match;
  expect(identify(address)).toEqual({ ...known, url: canonical, site });
  expect(identify(canonical)).toEqual({ ...known, url: canonical, site });
});

test('every site has an example, an id of its own, and a file', () => {
  expect(table.filter(({ examples: own }) => Object.keys(own).length === 0)).toEqual([]);
  expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
  const parts = new Set([
    'site',
    'table',
    'identify',
    'canonical-url',
    'dedupe-key',
    'hostname',
    'parse-url',
    'tracking-parameters',
    'doi-publishers',
    'by-host',
    'doi-resolver',
    'host-aliases',
    'isbn-number',
    'isbn-places',
    'amazon-address',
  ]);
  const files = readdirSync(join(import.meta.dirname, '../../src/sites')).map((file) => file.replace(/\.ts$/, ''));
  expect(files.filter((file) => !parts.has(file))).toHaveLength(table.length);
});
