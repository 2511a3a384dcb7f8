import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cslItem, cslJson } from '../../src/export/csl-json.ts';
import { oneLine } from '../../src/export/one-line.ts';
import { withKeys } from '../../src/export/record.ts';
import { workOf } from '../../src/export/work.ts';
import type { ListedResource } from '../../src/model/registry.ts';
import { needsTool } from '../helpers/tools.ts';
import { nastyTitle } from './nasty-title.ts';
import { resourceWith } from './resource.ts';
import { sample } from './sample.ts';
import { inFolder, runTool } from './tex.ts';

const read = (resources: readonly ListedResource[]): readonly Record<string, unknown>[] =>
  JSON.parse([...cslJson(resources)].join(''));

const itemOf = (fields: Partial<ListedResource>) => read([resourceWith(fields)])[0];

test('an arXiv paper has its number, its month as a number, and no day of access', () => {
  expect(
    itemOf({ id: 'arxiv:2303.18223', url: 'https://arxiv.org/abs/2303.18223', kind: 'survey', tags: ['llm', 'nlp'] }),
  ).toEqual({
    id: 'arxiv2023title',
    type: 'article',
    title: 'Title',
    issued: { 'date-parts': [[2023, 3]] },
    number: 'arXiv:2303.18223',
    genre: 'preprint',
    publisher: 'arXiv',
    DOI: '10.48550/arXiv.2303.18223',
    URL: 'https://arxiv.org/abs/2303.18223',
    keyword: 'llm, nlp',
  });
});

test.each([
  ['<i>x</i> and <b>', '<\u200bi>x<\u200b/i> and <b>'],
  ['a < b > c, <i> alone', 'a < b > c, <i> alone'],
  ['<span class="nocase">X</span> <em>y</em>', '<\u200bspan class="nocase">X<\u200b/span> <em>y</em>'],
  ['x<sub>1</SUB>', 'x<\u200bsub>1<\u200b/SUB>'],
])('of %j only complete pairs of markup are defused', (title, expected) => {
  expect(itemOf({ title })?.title).toBe(expected);
});

test('authors are those of the record', () => {
  const authors = [{ family: 'Vaswani', given: 'Ashish' }, { literal: 'Google' }];
  const [record] = withKeys([{ ...workOf(resourceWith({})), authors }]);
  expect(cslItem(record as NonNullable<typeof record>)).toMatchObject({ id: 'vaswanititle', author: authors });
});

test('every field is of the type that the schema of CSL asks for', () => {
  const texts = ['id', 'type', 'title', 'publisher', 'URL', 'DOI', 'number', 'genre', 'keyword'];
  for (const item of read(sample)) {
    for (const [name, value] of Object.entries(item)) {
      if (name === 'issued')
        expect((value as { 'date-parts': number[][] })['date-parts'].flat().every(Number.isInteger)).toBe(true);
      else expect(texts.includes(name) && typeof value === 'string', name).toBe(true);
    }
  }
});

needsTool('pandoc')('pandoc reads every title as text', () => {
  const titles = fc.sample(nastyTitle, { numRuns: 400, seed: 1 }).filter((title) => oneLine(title) !== '');
  const resources = titles.map((title, index) => resourceWith({ title, id: `url:example.com/${index}` }));
  const json = [...cslJson(resources)].join('');
  const { output, status } = inFolder({ 'refs.json': json }, (folder) =>
    runTool(folder, 'pandoc', '-f', 'csljson', '-t', 'csljson', 'refs.json'),
  );
  expect(status).toBe(0);
  const given = new Map(read(resources).map(({ id, title }) => [id, title]));
  for (const { id, title } of JSON.parse(output) as { id: string; title: string }[])
    expect(plain(title)).toBe(plain(String(given.get(id))));
});

/** Without what pandoc makes of quotation marks and of blanks before signs. */
function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .normalize('NFC');
}
