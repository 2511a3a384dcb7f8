import { expect, test } from 'vitest';
import type { VerdictId } from '../../src/model/verdict.ts';
import { countKinds } from '../../src/registry/count-kinds.ts';
import { countStatistics } from '../../src/registry/count-statistics.ts';
import { resourceWith } from '../export/resource.ts';
import { taxonomy } from './registry-of.ts';

const resources = [
  resourceWith({
    id: 'a',
    kind: 'repo',
    url: 'https://github.com/o/a',
    tags: ['graph-rag', '__proto__'],
    date: '2023-05',
  }),
  resourceWith({ id: 'b', kind: 'paper', url: 'https://www.arxiv.org/abs/1', tags: ['rag', '2023'], date: '2017' }),
  resourceWith({ id: 'c', kind: 'tool', url: 'https://arxiv.org/abs/2', date: '2023-01-02' }),
  resourceWith({ id: 'd', kind: 'tool', url: 'mailto:a@example.com' }),
];

test('counts each sort, the most frequent first, years from the first on', () => {
  const name = (counts: readonly { readonly name: string; readonly count: number }[] = []) =>
    counts.map((each) => `${each.name} ${each.count}`);
  const verdicts = new Map<string, ReadonlySet<VerdictId>>([
    ['a', new Set(['dead', 'alive'])],
    ['b', new Set(['dead'])],
    ['c', new Set(['moved'])],
  ]);
  const counted = countStatistics(resources, { taxonomy, verdictsOf: ({ id }) => verdicts.get(id) ?? new Set() });
  expect(counted.total).toBe(4);
  expect(name(counted.byTag)).toEqual(['rag 2', 'retrieval 2', '2023 1', '__proto__ 1', 'graph-rag 1']);
  expect(name(counted.byKind)).toEqual(['tool 2', 'paper 1', 'repo 1']);
  expect(name(counted.byYear)).toEqual(['2017 1', '2023 2']);
  expect(name(counted.byHost)).toEqual(['arxiv.org 2', 'github.com 1']);
  expect(name(counted.byVerdict)).toEqual(['dead 2', 'alive 1', 'moved 1']);
});

test('counts no verdicts where nothing was checked', () => {
  expect(countStatistics([], { taxonomy })).toEqual({ total: 0, byTag: [], byKind: [], byYear: [], byHost: [] });
});

test('kinds that are as frequent stand in the order of their table', () => {
  const kinds = (['website', 'survey', 'paper', 'book', 'book'] as const).map((kind) => ({ kind }));
  expect(countKinds(kinds).map(({ name }) => name)).toEqual(['book', 'paper', 'survey', 'website']);
});
