import { describe, expect, test } from 'vitest';
import type { ListedResource } from '../../src/model/registry.ts';
import { createQuery, type Filters, matches, unknownTags } from '../../src/registry/query.ts';
import { taxonomy } from './registry-of.ts';

const nothing: Filters = { tag: [], kind: [], host: [], section: [], file: [] };

const place = (file: string, section: readonly string[]) => ({
  file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  url: 'x',
  text: 'x',
  syntax: 'inline' as const,
  section,
});

const resource: ListedResource = {
  id: 'arxiv:2303.18223',
  url: 'https://arxiv.org/abs/2303.18223',
  title: 'A Survey of ChatGPT and Large Language Models',
  description: 'Retrieval augmented; ｆｕｌｌ of leverage. 大语言模型综述',
  kind: 'survey',
  tags: ['graph-rag', 'llm'],
  occurrences: [place('docs/a/index.md', ['Resources', 'LLMs']), place('README.md', ['Papers'])],
};

const isFound = (filters: Partial<Filters>, words: readonly string[] = []) =>
  matches(resource, createQuery({ ...nothing, ...filters }, words, taxonomy));

test.each<[filters: Partial<Filters>, found: boolean]>([
  [{}, true],
  [{ tag: ['llm'] }, true],
  [{ tag: ['LLMs'] }, true],
  [{ tag: ['Large Language Models'] }, true],
  [{ tag: ['rag'] }, true],
  [{ tag: ['retrieval'] }, true],
  [{ tag: ['agents'] }, false],
  [{ tag: ['agents,llm'] }, true],
  [{ tag: ['agents, llm'] }, true],
  [{ tag: ['llm', 'rag'] }, true],
  [{ tag: ['llm', 'agents'] }, false],
  [{ tag: ['agents,llm', 'rag,safety'] }, true],
  [{ tag: ['agents,llm', 'safety'] }, false],
  [{ tag: ['nosuch'] }, false],
  [{ tag: ['gpt'] }, false],
  [{ kind: ['survey'] }, true],
  [{ kind: ['Survey'] }, true],
  [{ kind: ['paper'] }, false],
  [{ kind: ['paper,survey'] }, true],
  [{ kind: ['paper', 'survey'] }, true],
  [{ host: ['arxiv.org'] }, true],
  [{ host: ['ARXIV.org'] }, true],
  [{ host: ['www.arxiv.org'] }, true],
  [{ host: ['https://arxiv.org/abs'] }, true],
  [{ host: ['*.org'] }, true],
  [{ host: ['org'] }, true],
  [{ host: ['xiv.org'] }, false],
  [{ host: ['a.arxiv.org'] }, false],
  [{ host: ['x.org', 'arxiv.org'] }, true],
  [{ host: ['x.org,arxiv.org'] }, true],
  [{ section: ['llm'] }, true],
  [{ section: ['Resource'] }, true],
  [{ section: ['nosuch'] }, false],
  [{ section: ['nosuch,papers'] }, true],
  [{ file: ['docs/**'] }, true],
  [{ file: ['docs/*'] }, false],
  [{ file: ['README.md'] }, true],
  [{ file: ['./README.md'] }, true],
  [{ file: ['index.md'] }, false],
  [{ file: ['x.md,README.md'] }, true],
  [{ file: ['{x,README}.md'] }, true],
  [{ file: ['x.md', 'docs/**'] }, true],
  [{ file: ['README.md'], section: ['papers'] }, true],
  [{ file: ['README.md'], section: ['llms'] }, false],
  [{ tag: ['llm'], kind: ['survey'], host: ['arxiv.org'], file: ['docs/**'] }, true],
  [{ tag: ['llm'], kind: ['paper'] }, false],
])('%j finds it: %s', (filters, found) => {
  expect(isFound(filters)).toBe(found);
});

test.each<[words: readonly string[], found: boolean]>([
  [['survey'], true],
  [['SURVEY'], true],
  [['surv'], true],
  [['urvey'], false],
  [['survey', 'models'], true],
  [['survey models'], true],
  [['survey', 'nosuch'], false],
  [['"large language"'], true],
  [['"large  language"'], true],
  [['"language large"'], false],
  [['"large language'], true],
  [['augmented'], true],
  [['arxiv.org'], true],
  [['2303.18223'], true],
  [['gpt'], true],
  [['rage'], false],
  [['语言'], true],
  [['llm'], false],
  [['', '  '], true],
])('the words %j find it: %s', (words, found) => {
  expect(isFound({}, words)).toBe(found);
});

test('what has no description, address or place is asked all the same', () => {
  const { description: _description, ...bare } = { ...resource, url: 'not an address', occurrences: [] };
  const asked = (filters: Partial<Filters>, words: readonly string[] = []) =>
    matches(bare, createQuery({ ...nothing, ...filters }, words, taxonomy));
  expect(asked({}, ['survey'])).toBe(true);
  expect(asked({ host: ['arxiv.org'] })).toBe(false);
  expect(asked({ file: ['**'] })).toBe(false);
});

describe('an unknown kind', () => {
  const hintFor = (kind: string) => {
    try {
      createQuery({ ...nothing, kind: [kind] }, [], taxonomy);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test('is an error with the one that is meant', () => {
    expect(hintFor('papr')).toMatchObject({ message: '"papr" is no kind', hint: 'did you mean "paper"?' });
  });

  test('is an error with all there are, where none is near', () => {
    expect(hintFor('nosuch')).toMatchObject({ hint: expect.stringMatching(/^kinds: paper, survey/) });
  });
});

test('an unknown tag is told with the one that is meant, in use or in the taxonomy', () => {
  const asked = (...tag: string[]) => unknownTags({ tag }, [resource, { tags: ['my-own'] }], taxonomy);
  expect(asked('llm', 'LLMs,rag', 'my-own', 'diffusion')).toEqual([]);
  expect(asked('my-owm')).toEqual([{ tag: 'my-owm', hint: 'did you mean "my-own"?' }]);
  expect(asked('difusion,difusion')).toEqual([{ tag: 'difusion', hint: 'did you mean "diffusion"?' }]);
  expect(asked('zzzzzzzz')).toEqual([{ tag: 'zzzzzzzz', hint: undefined }]);
});
