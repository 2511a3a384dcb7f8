import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedResource, Source } from '../../src/model/registry.ts';
import { createQuery } from '../../src/registry/query.ts';
import { sortResources } from '../../src/registry/sort.ts';
import { relevanceOf } from '../../src/registry/sort-relevance.ts';
import { taxonomy } from './registry-of.ts';

const sources: readonly Source[] = [
  { file: 'mixed.md', tags: [], flavor: 'gfm' },
  { file: 'rag.md', tags: ['rag'], flavor: 'gfm' },
];

function listedOn(
  file: string,
  heading: string,
  title: string,
  tag: string,
  more: Partial<ListedResource> = {},
): ListedResource {
  const url = `https://${title.length}.example/`;
  const range = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  const place = { ...range, file, url, text: title, syntax: 'inline' as const, section: ['Things', heading] };
  return { id: title, url, title, kind: 'paper', tags: [tag], occurrences: [place], ...more };
}

const listed = [
  listedOn('mixed.md', 'Speech', 'Whisper and LLMs', 'llm'),
  listedOn('mixed.md', 'Speech', 'Hearing', 'speech', { url: 'https://language.example/' }),
  listedOn('mixed.md', 'LLMs', 'Language models', 'llm', { description: 'A survey' }),
  listedOn('mixed.md', 'Agents', 'Agents first', 'rag'),
  listedOn('mixed.md', 'Agents', 'Survey!', 'agents'),
  listedOn('rag.md', 'Finding', 'Dense retrieval', 'graph-rag', { description: 'Models that find' }),
  listedOn('rag.md', 'Finding', 'A survey of language models', 'rag'),
];

async function sorted(...texts: readonly string[]): Promise<readonly string[]> {
  const { tree, test: isFound } = await createQuery({}, texts, { taxonomy: () => taxonomy });
  const relevance = relevanceOf(tree, { sources, taxonomy });
  return sortResources(
    listed.filter((one) => isFound(one)),
    'relevance',
    relevance,
  ).map(({ title }) => title);
}

describe('what is most about the question comes first', () => {
  test.each<[query: string, titles: readonly string[]]>([
    // Pages with the tag, headings that give it, then hashtags.
    ['tag:llm', ['Language models', 'Whisper and LLMs']],
    ['tag:rag', ['Dense retrieval', 'A survey of language models', 'Agents first']],
    ['tag:retrieval', ['Dense retrieval', 'A survey of language models', 'Agents first']],
    ['tag:agents,rag', ['Dense retrieval', 'A survey of language models', 'Agents first', 'Survey!']],
    // The whole title, the title, the description, the address.
    ['survey', ['Survey!', 'A survey of language models', 'Language models']],
    ['language', ['Language models', 'A survey of language models', 'Hearing']],
    ['language models', ['Language models', 'A survey of language models']],
    ['"a survey" OR whisper', ['Whisper and LLMs', 'A survey of language models', 'Language models']],
    ['tag:llm survey', ['Language models']],
    // What is denied, and other fields, are no question.
    ['!tag:rag !whisper', ['Hearing', 'Language models', 'Survey!']],
    ['year:2020 OR !year:2020', listed.map(({ title }) => title)],
  ])('%s', async (query, titles) => {
    expect(await sorted(query)).toEqual(titles);
  });

  test('without a question, all stay in the curator’s order', async () => {
    const order = listed.map(({ title }) => title);
    expect(await sorted()).toEqual(order);
    expect(sortResources(listed, 'relevance').map(({ title }) => title)).toEqual(order);
  });

  test('what is as near stays in the curator’s order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 }), { maxLength: listed.length }), (far) => {
        const distance = (one: (typeof listed)[number]) => far[listed.indexOf(one)] ?? 0;
        const found = sortResources(listed, 'relevance', distance);
        for (const [at, one] of found.slice(1).entries()) {
          const before = found[at];
          if (before === undefined) throw new Error('a gap');
          const step = distance(one) - distance(before);
          expect(step > 0 || (step === 0 && listed.indexOf(before) < listed.indexOf(one))).toBe(true);
        }
      }),
    );
  });
});
