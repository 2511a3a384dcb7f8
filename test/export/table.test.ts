import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exporter } from '../../src/export/exporter.ts';
import { type ExportFormat, exporters, formatsFor } from '../../src/export/table.ts';
import { kindIds } from '../../src/model/kinds.ts';
import type { ListedResource } from '../../src/model/registry.ts';
import { plainStyle } from '../../src/model/style.ts';
import { nastyTitle } from './nasty-title.ts';
import { resourceWith } from './resource.ts';
import { sample } from './sample.ts';

const golden = join(import.meta.dirname, '../golden/export');
const rows = Object.entries(exporters) as readonly [ExportFormat, Exporter][];

test('the sample holds every kind', () => {
  expect(new Set(sample.map(({ kind }) => kind))).toEqual(new Set(kindIds));
});

test('each command has the formats that the contract names, its default first', () => {
  expect(formatsFor('list')[0]).toBe('table');
  expect(formatsFor('list')).toEqual(expect.arrayContaining(['json', 'markdown', 'urls']));
  expect(formatsFor('export')[0]).toBe('bibtex');
  expect(formatsFor('export')).toEqual(expect.arrayContaining(['csl-json', 'json', 'markdown']));
});

const loaded = await Promise.all(rows.map(async ([format, exporter]) => [format, await exporter.load()] as const));

describe.each(loaded)('%s', (format, write) => {
  const render = (resources: Iterable<ListedResource>) => [...write(resources, plainStyle)];

  test('writes the sample as the golden file holds it', async () => {
    await expect(render(sample).join('')).toMatchFileSnapshot(join(golden, format));
  });

  test('writes nothing, or an empty list, for no resource', () => {
    expect(render([]).join('')).toBe(exporters[format].extension.endsWith('.json') ? '[]\n' : '');
  });

  test('ends with a line end and streams: many pieces, none of them the whole', () => {
    const text = render(sample);
    expect(text.join('').endsWith('\n')).toBe(true);
    expect(text.length).toBeGreaterThanOrEqual(sample.length);
  });

  test('lets no control character through, whatever the title', () => {
    fc.assert(
      fc.property(nastyTitle, nastyTitle, (title, description) => {
        const text = render([resourceWith({ title, description, tags: [title] })]).join('');
        expect(text.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
        expect(text).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

test('every golden file belongs to an exporter, and the other way round', () => {
  expect(readdirSync(golden).sort()).toEqual(Object.keys(exporters).sort());
});
