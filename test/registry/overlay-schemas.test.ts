import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parseMetadata } from '../../src/registry/metadata.ts';
import { parseOverrides } from '../../src/registry/overrides.ts';
import { parseTaxonomy } from '../../src/registry/read-taxonomy.ts';
import { emptyTaxonomy } from '../../src/registry/taxonomy.ts';

const data = join(import.meta.dirname, '../../data');
const on = '2026-11-24';
const said = (fields: object) => ({ 'arxiv:1706.03762': fields });
const known = (fields: object) => ({ resources: { 'arxiv:1706.03762': fields } });
const fact = (value: unknown) => ({ value, source: 'arxiv', on });

/** For each file: who reads it, what both its reader and its schema take, and what both refuse. */
const files: Readonly<Record<string, { read: (text: string) => unknown; good: unknown[]; bad: unknown[] }>> = {
  overrides: {
    read: (text) => parseOverrides('o.json', text),
    good: [
      {},
      { $schema: 'x' },
      said({}),
      said({ title: 'T', kind: 'survey', tags: ['a', 'B c'], description: '', date: '2017', citekey: 'a-b_1' }),
      said({ sameAs: 'https://a.example/', exclude: false }),
      { constructor: {}, 'https://a.example/x': { date: '2017-06-12' } },
    ],
    bad: [
      [],
      null,
      'text',
      { $schema: 1 },
      said([]),
      { 'arxiv:1': null },
      { 'arxiv:1': 'paper' },
      said({ titel: 'T' }),
      said({ constructor: 'T' }),
      said({ toString: 'T' }),
      said({ title: ' ' }),
      said({ title: 1 }),
      said({ kind: 'Paper' }),
      said({ tags: 'llm' }),
      said({ tags: [1] }),
      said({ tags: {} }),
      said({ date: '2017-6' }),
      said({ date: '2017-06-12\n' }),
      said({ date: 2017 }),
      said({ citekey: 'A' }),
      said({ citekey: '' }),
      said({ sameAs: '' }),
      said({ exclude: 'yes' }),
      said({ description: null }),
    ],
  },
  metadata: {
    read: (text) => parseMetadata('m.json', text),
    good: [
      {},
      { $schema: 'x', resources: {} },
      known({}),
      known({ url: 'https://a.example/', citekey: 'k', aliases: ['url:a.example'] }),
      known({ title: fact('T'), authors: fact([]), date: fact('2017-06'), venue: fact('V'), publisher: fact('P') }),
      known({ authors: fact([{ family: 'L' }, { family: 'L', given: 'A' }, { literal: 'G' }]) }),
      known({
        doi: fact('10.48550/arXiv.1706.03762'),
        kind: fact('paper'),
        description: fact('D'),
        language: fact('pt-BR'),
      }),
      { resources: { constructor: {} } },
    ],
    bad: [
      [],
      null,
      { resource: {} },
      { constructor: {} },
      { resources: [] },
      { resources: { 'a:1': [] } },
      { resources: { 'a:1': null } },
      known({ titel: fact('T') }),
      known({ title: 'T' }),
      known({ title: { value: 'T' } }),
      known({ title: { value: 'T', source: 'x', on, at: 1 } }),
      known({ title: { value: 'T', source: '', on } }),
      known({ title: { value: 'T', source: 'x', on: '2026-11' } }),
      known({ title: fact('') }),
      known({ authors: fact('L') }),
      known({ authors: fact([{ given: 'A' }]) }),
      known({ authors: fact([{ family: 'L', literal: 'G' }]) }),
      known({ date: fact('June 2017') }),
      known({ doi: fact('doi:10.1000/1') }),
      known({ kind: fact('preprint') }),
      known({ language: fact('English') }),
      known({ url: 'a.example' }),
      known({ citekey: 'a b' }),
      known({ aliases: [''] }),
      known({ aliases: 'x' }),
    ],
  },
  taxonomy: {
    read: (text) => parseTaxonomy('t.json', text, emptyTaxonomy),
    good: [
      {},
      { $schema: 'x', extends: false, tags: {}, stopWords: [] },
      { tags: { soup: {}, 'pea-soup': { aliases: ['Pea Soups', '豌豆汤'], parent: 'soup', exact: true }, 汤: {} } },
      { stopWords: ['Our favourites', '1'] },
    ],
    bad: [
      [],
      null,
      { tag: {} },
      { toString: {} },
      { extends: 'no' },
      { tags: [] },
      { tags: { soup: [] } },
      { tags: { soup: null } },
      { tags: { Soup: {} } },
      { tags: { 'pea soup': {} } },
      { tags: { 'soup-': {} } },
      { tags: { '': {} } },
      { tags: { soup: { alias: [] } } },
      { tags: { soup: { aliases: 'Soup' } } },
      { tags: { soup: { aliases: ['!'] } } },
      { tags: { soup: { parent: 1 } } },
      { tags: { soup: { parent: 'A dish' } } },
      { tags: { soup: { exact: 1 } } },
      { stopWords: 'a' },
      { stopWords: [''] },
    ],
  },
};

const cases = Object.entries(files).flatMap(([name, { read, good, bad }]) =>
  [...good.map((value) => [value, true] as const), ...bad.map((value) => [value, false] as const)].map(
    ([value, isGood]) => ({ name, read, text: JSON.stringify(value), isGood }),
  ),
);

test.each(cases)('$name.json: the schema and the reader say $isGood to $text', ({ name, read, text, isGood }) => {
  const schema = JSON.parse(readFileSync(join(data, `${name}.schema.json`), 'utf8'));
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  expect(ajv.validate(schema, JSON.parse(text))).toBe(isGood);
  if (isGood) read(text);
  else expect(() => read(text)).toThrow(/^[omt]\.json: /);
});
