import { describe, expect, test } from 'vitest';
import { findResources } from '../../src/registry/find-resource.ts';
import { listResources } from '../../src/registry/listing.ts';
import { type SortKey, sortResources } from '../../src/registry/sort.ts';
import { registryOf } from './registry-of.ts';

const registry = registryOf({
  'z.md': '- [Beta 10](https://b.example/x) (2020)\n- [alpha](https://arxiv.org/abs/1706.03762)',
  'a.md': '- [Beta 9](https://a.example/)\n- [Gamma](https://b.example/x/) (2021)\n- [Delta](https://github.com/o/r)',
});
const listed = listResources(registry);

test('resources come in the curator’s order, each with its links in that order', () => {
  expect(listed.map(({ id }) => id)).toEqual(['url:b.example/x', 'arxiv:1706.03762', 'url:a.example', 'github:o/r']);
  expect(listed[0]?.occurrences.map(({ file, line }) => `${file}:${line}`)).toEqual(['z.md:1', 'a.md:2']);
  expect(listed[0]?.occurrences[0]).not.toHaveProperty('resource');
});

test('what no link leads to comes last, and a link to nothing is passed over', () => {
  const [first] = registry.links;
  const strange = {
    ...registry,
    sources: [],
    links:
      first === undefined
        ? []
        : [
            { ...first, resource: 'nosuch' },
            { ...first, resource: 'github:o/r' },
          ],
  };
  expect(listResources(strange).map(({ id, occurrences }) => [id, occurrences.length])).toEqual([
    ['github:o/r', 1],
    ['arxiv:1706.03762', 0],
    ['url:a.example', 0],
    ['url:b.example/x', 0],
  ]);
});

test.each<[key: SortKey, titles: readonly string[]]>([
  ['title', ['alpha', 'Beta 9', 'Beta 10', 'Delta']],
  ['date', ['Beta 10', 'alpha', 'Beta 9', 'Delta']],
  ['kind', ['alpha', 'Delta', 'Beta 9', 'Beta 10']],
  ['host', ['Beta 9', 'alpha', 'Beta 10', 'Delta']],
])('sorted by %s', (key, titles) => {
  expect(sortResources(listed, key).map(({ title }) => title)).toEqual(titles);
});

describe('a name finds', () => {
  const { resources } = registryOf({
    'a.md': [
      'https://arxiv.org/abs/2303.18223',
      'https://github.com/RUCAIBox/LLMSurvey',
      'https://github.com/o/llmsurvey',
      'https://a.example/Some/page',
    ]
      .map((address) => `- <${address}>`)
      .join('\n'),
  });
  const found = (name: string) => findResources({ resources }, name).map(({ id }) => id);

  test.each([
    ['arxiv:2303.18223', 'arxiv:2303.18223'],
    ['ARXIV:2303.18223', 'arxiv:2303.18223'],
    ['2303.18223', 'arxiv:2303.18223'],
    ['https://arxiv.org/pdf/2303.18223v2.pdf', 'arxiv:2303.18223'],
    ['arxiv.org/abs/2303.18223', 'arxiv:2303.18223'],
    ['https://doi.org/10.48550/arXiv.2303.18223', 'arxiv:2303.18223'],
    ['rucaibox/llmsurvey', 'github:rucaibox/llmsurvey'],
    ['github.com/RUCAIBOX/LLMSurvey.git', 'github:rucaibox/llmsurvey'],
    ['http://www.a.example/Some/page/?utm_source=x', 'url:a.example/Some/page'],
    [' some/page ', 'url:a.example/Some/page'],
  ])('%s', (name, id) => {
    expect(found(name)).toEqual([id]);
  });

  test('several where the ending is not unique, and nothing for two letters of a word or where nothing is', () => {
    expect(found('llmsurvey')).toEqual(['github:o/llmsurvey', 'github:rucaibox/llmsurvey']);
    expect(found('survey')).toEqual(['github:o/llmsurvey', 'github:rucaibox/llmsurvey']);
    expect(found('o/llmsurvey')).toEqual(['github:o/llmsurvey']);
    expect(found('ey')).toEqual([]);
    expect(found('urv')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('nosuch')).toEqual([]);
  });
});
