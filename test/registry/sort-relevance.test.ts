import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedResource, Registry, Source } from '../../src/model/registry.ts';
import { listResources } from '../../src/registry/listing.ts';
import { createQuery } from '../../src/registry/query.ts';
import { sortResources } from '../../src/registry/sort.ts';
import { relevanceOf } from '../../src/registry/sort-relevance.ts';
import { taxonomy } from './registry-of.ts';

const curated = JSON.parse(readFileSync('data/registry.json', 'utf8')) as Registry;

const sources: readonly Source[] = [
  { file: 'mixed.md', tags: [], flavor: 'gfm' },
  { file: 'rag.md', tags: ['rag'], flavor: 'gfm' },
  { file: 'voices.md', title: 'Speech', tags: [], flavor: 'gfm' },
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
  listedOn('mixed.md', 'Start here', 'Whisper and LLMs', 'llm'),
  listedOn('mixed.md', 'Speech', 'Hearing', 'speech', { url: 'https://language.example/' }),
  listedOn('mixed.md', 'LLMs', 'Language models', 'llm', { description: 'A survey' }),
  listedOn('mixed.md', 'Agents', 'Agents first', 'rag'),
  listedOn('mixed.md', 'Agents', 'Survey!', 'agents'),
  listedOn('rag.md', 'Finding', 'Dense retrieval', 'graph-rag', { description: 'Models that find' }),
  listedOn('rag.md', 'Finding', 'A survey of language models', 'rag'),
  listedOn('voices.md', 'Start here', 'Listening', 'speech'),
  listedOn('voices.md', 'Music', 'Notes', 'music'),
  ...['One', 'Two', 'Three'].map((title) => listedOn('songs.md', 'Music', title, 'music')),
];

const links = listed.flatMap(({ id, occurrences }) => occurrences.map((place) => ({ ...place, resource: id })));

async function sorted(...texts: readonly string[]): Promise<readonly string[]> {
  const { tree, test: isFound } = await createQuery({}, texts, { taxonomy: () => taxonomy });
  const relevance = relevanceOf(tree, { sources, resources: listed, links, taxonomy });
  return sortResources(
    listed.filter((one) => isFound(one)),
    'relevance',
    relevance,
  ).map(({ title }) => title);
}

describe('what is most about the question comes first', () => {
  test.each<[query: string, titles: readonly string[]]>([
    // Pages with the tag, or called so; then those that have most of it; what gave the tag is all the same.
    ['tag:llm', ['Whisper and LLMs', 'Language models']],
    ['tag:speech', ['Listening', 'Hearing']],
    ['tag:music', ['One', 'Two', 'Three', 'Notes']],
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
    ['!tag:rag !whisper !tag:music', ['Hearing', 'Language models', 'Survey!', 'Listening']],
    ['year:2020 OR !year:2020', listed.map(({ title }) => title)],
  ])('%s', async (query, titles) => {
    expect(await sorted(query)).toEqual(titles);
  });

  test.each([
    ['transformers', 'Attention Is All You Need'],
    ['diffusion', 'Denoising Diffusion Probabilistic Models'],
    ['biology', 'Highly accurate protein structure prediction with AlphaFold'],
    ['speech', 'WaveNet: A Generative Model for Raw Audio'],
    ['benchmark', 'Holistic Evaluation of Language Models'],
    ['chatbots', 'ChatGPT'],
  ])('the curated registry on %s begins with %s, or nearly so', async (tag, title) => {
    const { tree, test: isFound } = await createQuery({ tag: [tag] }, [], { taxonomy: () => taxonomy });
    const found = sortResources(
      listResources(curated).filter((one) => isFound(one)),
      'relevance',
      relevanceOf(tree, { ...curated, taxonomy }),
    );
    expect(found.slice(0, 3).map((one) => one.title)).toContain(title);
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
