import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citekeys } from '../../src/export/citekey.ts';
import { workOf } from '../../src/export/work.ts';
import type { ListedResource } from '../../src/model/registry.ts';
import { nastyTitle } from './nasty-title.ts';
import { resourceWith } from './resource.ts';

const keysOf = (resources: readonly Partial<ListedResource>[]) =>
  citekeys(resources.map((fields) => workOf(resourceWith(fields))));

test.each<[Partial<ListedResource>, string]>([
  [{ id: 'arxiv:2303.18223', url: 'https://arxiv.org/abs/2303.18223', title: 'A Survey of LLMs' }, 'arxiv2023survey'],
  [{ id: 'huggingface:a/b', title: 'The Bloom', date: '2022-07' }, 'huggingface2022bloom'],
  [{ url: 'https://platform.openai.com/docs', title: 'Introduction' }, 'openaiintroduction'],
  [{ url: 'https://lilianweng.github.io/posts/', title: 'What are Diffusion Models?' }, 'lilianwengdiffusion'],
  [{ url: 'https://www.cs.ox.ac.uk/x', title: 'Ønskede Ærø: Straße' }, 'oxonskede'],
  [{ url: 'https://example.com/', title: "Let's build GPT" }, 'examplelets'],
  [{ url: 'https://example.com/', title: '10 ways to prompt', date: '2024' }, 'example2024ways'],
  [{ url: 'https://example.com/', title: '42', date: '2024' }, 'example2024-42'],
  [{ url: 'https://example.com/', title: 'What is it?' }, 'examplewhat'],
  [{ id: 'youtube:kCc8FmEb1nY', title: '大语言模型', date: '2023' }, 'youtube2023kcc8fmeb1ny'],
])('%j has the key %s', (fields, key) => {
  expect(keysOf([fields])).toEqual([key]);
});

test.each([
  [{ family: 'van der Berg', given: 'Jan' }, 'vanderbergtitle'],
  [{ literal: 'Allen Institute for AI' }, 'alleninstituteforaititle'],
  [{ family: '李' }, 'exampletitle'],
])('the first author %j begins the key %s', (author, key) => {
  expect(citekeys([{ ...workOf(resourceWith({})), authors: [author, { family: 'Other' }] }])).toEqual([key]);
});

describe('keys that would be equal', () => {
  const same = [
    { id: 'url:c', title: 'Same thing', date: '2023-05' },
    { id: 'url:b', title: 'Same other thing', date: '2023-01' },
    { id: 'url:a', title: 'Same again', date: '2023-05' },
    { id: 'url:d', title: 'Sameb', date: '2023' },
  ];

  test('get letters by date, then by id, past those that are taken', () => {
    expect(keysOf(same)).toEqual(['example2023samed', 'example2023samea', 'example2023samec', 'example2023sameb']);
  });

  test('go on after z', () => {
    const keys = keysOf(Array.from({ length: 30 }, (_, index) => ({ id: `url:${String(index).padStart(3, '0')}` })));
    expect(keys.slice(24)).toEqual([
      'exampletitley',
      'exampletitlez',
      ...['aa', 'ab', 'ac', 'ad'].map((end) => `exampletitle${end}`),
    ]);
  });

  test('stay quick by the ten thousands', () => {
    expect(new Set(keysOf(Array.from({ length: 20_000 }, (_, index) => ({ id: `url:${index}` })))).size).toBe(20_000);
  });
});

test('keys are unique, of plain characters, and depend neither on the order nor on how Unicode is composed', () => {
  const resource = fc.record({
    title: nastyTitle,
    date: fc.constantFrom('2023', '2023-01', '2024'),
    url: fc.constantFrom('https://example.com/a', 'https://arxiv.org/abs/2303.18223', 'nonsense'),
  });
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 12 }), fc.nat(), (fields, seed) => {
      const resources = fields.map((all, index) => ({ ...all, id: `url:${index}` }));
      const keys = keysOf(resources);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z0-9_-]+$/);
      const turned = resources.map((_, index) => (index + seed) % resources.length);
      expect(keysOf(turned.map((index) => resources[index] ?? {}))).toEqual(turned.map((index) => keys[index]));
      expect(keysOf(resources.map((all) => ({ ...all, title: all.title.normalize('NFD') })))).toEqual(keys);
    }),
  );
});
