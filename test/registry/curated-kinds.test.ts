import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identify } from '../../src/sites/identify.ts';
import { registryOf } from './registry-of.ts';

const data = join(import.meta.dirname, '../../data');
const pages = readdirSync(data).filter((name) => name.endsWith('.md'));
const { resources } = registryOf(
  Object.fromEntries(pages.map((name) => [`data/${name}`, readFileSync(join(data, name), 'utf8')])),
  'gfm',
);

/** Address, title and kind, each looked up by a person. */
const checked = readFileSync(join(import.meta.dirname, '../data/checked-titles.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [address: string, title: string, kind: string]);

test('of the kinds that a person gave, 92 of 100 are told from address, title and place', () => {
  const kinds = new Map(resources.map(({ id, kind }) => [id, kind as string]));
  const wrong = checked.filter(([address, , kind]) => kinds.get(identify(address).id) !== kind);
  expect(wrong.length, wrong.map(([address]) => address).join(' ')).toBeLessThanOrEqual(checked.length * 0.08);
});
