import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resourceColumns } from '../../src/export/columns.ts';
import type { Exporter } from '../../src/export/exporter.ts';
import { type ExportFormat, exporters, formatsFor } from '../../src/export/table.ts';
import { kindIds } from '../../src/model/kinds.ts';
import type { ListedLink, ListedResource } from '../../src/model/registry.ts';
import { plainStyle } from '../../src/model/style.ts';
import { nastyTitle } from './nasty-title.ts';
import { resourceWith } from './resource.ts';
import { linkSample, sample } from './sample.ts';

const golden = join(import.meta.dirname, '../golden/export');
const goldenLinks = join(import.meta.dirname, '../golden/export-links');
const rows = Object.entries(exporters) as readonly [ExportFormat, Exporter][];

test('the sample holds every kind', () => {
  expect(new Set(sample.map(({ kind }) => kind))).toEqual(new Set(kindIds));
});

test('each command has the formats that the contract names, its default first', () => {
  expect(formatsFor('list')[0]).toBe('table');
  expect(formatsFor('list')).toEqual(['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown', 'urls']);
  expect(formatsFor('export')[0]).toBe('bibtex');
  expect(formatsFor('export')).toEqual(expect.arrayContaining(['csl-json', 'csv', 'json', 'markdown']));
});

const loaded = await Promise.all(rows.map(async ([format, exporter]) => [format, await exporter.load()] as const));

/** What a format writes before any item. */
const headers: Partial<Record<ExportFormat, readonly { readonly name: string }[]>> = {
  csv: resourceColumns,
  tsv: resourceColumns,
};

describe.each(loaded)('%s', (format, write) => {
  const render = (resources: Iterable<ListedResource>) => [...write(resources, plainStyle)];

  test('writes the sample as the golden file holds it', async () => {
    await expect(render(sample).join('')).toMatchFileSnapshot(join(golden, format));
  });

  test('writes nothing, an empty list or the names of the columns for no resource', () => {
    const names = headers[format]?.map(({ name }) => name);
    const text = render([]).join('');
    if (names !== undefined) expect(text.trim().split(/[,\t]/)).toEqual(names);
    else expect(text).toBe(exporters[format].extension.endsWith('.json') ? '[]\n' : '');
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
        expectHarmless(format, text);
      }),
    );
  });
});

test('every golden file belongs to an exporter, and the other way round', () => {
  expect(readdirSync(golden).sort()).toEqual(Object.keys(exporters).sort());
  expect(readdirSync(goldenLinks).sort()).toEqual([...formatsFor('list')].sort());
});

const loadedLinks = await Promise.all(
  formatsFor('list').map(async (format) => [format, await (exporters[format] as Exporter).loadLinks?.()] as const),
);

describe.each(loadedLinks)('%s of links', (format, write) => {
  const render = (links: Iterable<ListedLink>) => [...(write?.(links, plainStyle) ?? [])];

  test('writes the sample as the golden file holds it', async () => {
    await expect(render(linkSample).join('')).toMatchFileSnapshot(join(goldenLinks, format));
  });

  test('streams, and ends with a line end', () => {
    const text = render(linkSample);
    expect(text.join('').endsWith('\n')).toBe(true);
    expect(text.length).toBeGreaterThanOrEqual(linkSample.length);
  });

  test('lets no control character through, whatever the text', () => {
    const [first] = linkSample;
    if (first === undefined) throw new Error('the sample is empty');
    fc.assert(
      fc.property(nastyTitle, nastyTitle, (text, url) => {
        const link = { ...first.link, text, url, file: text, section: [text] };
        expectHarmless(format, render([{ ...first, link }]).join(''));
      }),
    );
  });
});

function expectHarmless(format: ExportFormat, text: string): void {
  expect(text.replace(format === 'csv' ? /\r\n/g : /[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
  expect(text).not.toMatch(/\p{Cs}/u);
}
