import { expect, test } from 'vitest';
import { nearest } from '../../src/model/did-you-mean.ts';

const known = ['table', 'json', 'survey', 'sources', 'aliases', 'llm', 'rag'];

test.each([
  ['surv', 'survey'],
  ['alias', 'aliases'],
  ['soruces', 'sources'],
  ['JSON', 'json'],
  ['lllm', 'llm'],
  ['llms', 'llm'],
  ['rga', 'rag'],
  ['arg', 'rag'],
  ['gar', undefined],
  ['tabel', 'table'],
  ['xml', undefined],
  ['', undefined],
  ['bibliography', undefined],
])('"%s" is near %s', (name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});
