import { describe, expect, test } from 'vitest';
import type { ListedResource } from '../../src/model/registry.ts';
import { createQuery, type Filters, matches } from '../../src/registry/query.ts';
import { fieldNames } from '../../src/registry/query-fields.ts';
import { hasWord } from '../../src/registry/query-words.ts';
import { parseVerdictState } from '../../src/registry/verdict-state.ts';
import { taxonomy } from './registry-of.ts';

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
  date: '2023-03',
  occurrences: [place('docs/a/index.md', ['Resources', 'LLMs']), place('README.md', ['Papers'])],
};

const known = { taxonomy: () => taxonomy };

const isFound = async (filters: Partial<Filters>, words: readonly string[] = []) =>
  matches(resource, await createQuery(filters, words, known));

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
  [{ file: ['docs'] }, true],
  [{ file: ['docs/'] }, true],
  [{ file: ['doc'] }, false],
  [{ file: ['.'] }, true],
  [{ file: ['./'] }, true],
  [{ file: ['docs\\a\\index.md'] }, true],
  [{ year: ['2023'] }, true],
  [{ year: ['>=2023'] }, true],
  [{ year: ['>2023'] }, false],
  [{ year: ['<=2023'] }, true],
  [{ year: ['<2023'] }, false],
  [{ year: ['2020..2022'] }, false],
  [{ year: ['2020..2023'] }, true],
  [{ year: ['..2022', '2023..'] }, true],
  [{ year: ['2024,2023'] }, true],
  [{ file: ['x.md,README.md'] }, true],
  [{ file: ['{x,README}.md'] }, true],
  [{ file: ['x.md', 'docs/**'] }, true],
  [{ file: ['README.md'], section: ['papers'] }, true],
  [{ file: ['README.md'], section: ['llms'] }, false],
  [{ tag: ['llm'], kind: ['survey'], host: ['arxiv.org'], file: ['docs/**'] }, true],
  [{ tag: ['llm'], kind: ['paper'] }, false],
])('%j finds it: %s', async (filters, found) => {
  expect(await isFound(filters)).toBe(found);
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
  [['augmented'], true],
  [['arxiv.org'], true],
  [['2303.18223'], true],
  [['gpt'], true],
  [['rage'], false],
  [['语言'], true],
  [['https'], false],
  [['arxiv:2303.18223'], true],
  [['http://www.arxiv.org/pdf/2303.18223v2.pdf'], true],
  [['arxiv.org/pdf/2303.18223v2'], true],
  [['https://arxiv.org/pdf/2303.18224'], false],
  [['!https://doi.org/10.48550/arXiv.2303.18223'], false],
  [['llm'], false],
  [['', '  '], true],
])('the words %j find it: %s', async (words, found) => {
  expect(await isFound({}, words)).toBe(found);
});

test.each<[title: string, words: readonly string[], found: boolean]>([
  ['Caf\u00e9 na\u00efve', ['cafe\u0301', 'nai\u0308ve'], true],
  ['Cafe\u0301 nai\u0308ve', ['caf\u00e9', '"caf\u00e9 na\u00efve"'], true],
  ['Café', ['cafes'], false],
  ['Schütze', ['schutze'], false],
  ['Let’s build GPT', ["let's", '"let\'s build"', 'let’s', 'letʼs'], true],
  ["Let's build GPT", ['let’s'], true],
  ['On “scaling” – a pre\u2011print', ['"on \\"scaling\\" - a pre-print"', 'pre-print'], true],
  ['İstanbul', ['istanbul', 'İSTANBUL', 'i\u0307stanbul'], true],
  ['Istanbul', ['İstanbul'], true],
  ['ΟΔΟΣ ΑΒ', ['οδός'], false],
  ['ΟΔΟΣ ΑΒ', ['οδος', 'οδοσ'], true],
  ['ｆｕｌｌ　ｗｉｄｔｈ', ['"full width"', 'ＦＵＬＬ'], true],
  ['大模型：综述', ['"大模型:综述"', '"大模型：综述"', '综述'], true],
  ['Re\u00adtrieval\u00a0now', ['"retrieval now"'], true],
  ['xé', ['é'], false],
])('%j is found by other spellings: %j, %s', async (title, words, found) => {
  const { test: isHeld } = await createQuery({}, words, known);
  expect(isHeld({ ...resource, title })).toBe(found);
});

test.each<[filters: Partial<Filters>, words: readonly string[]]>([
  [{ section: ['cafe\u0301'] }, []],
  [{ section: ['let’s'] }, []],
  [{ file: ['docs/cafe\u0301*'] }, []],
  [{ kind: ['survey，paper'] }, []],
  [{}, ['kind：survey']],
  [{}, ['（kind：video ＯＲ kind：survey，paper）']],
  [{}, ['！kind：video －kind:book']],
  [{}, ["section：“let's”"]],
  [{}, ['file:"docs/caf*（1）.md"']],
])('%j and %j mean the same in every form', async (filters, words) => {
  const section = ["Let's meet", 'Caf\u00e9'];
  const asked = { ...resource, occurrences: [place('docs/caf\u00e9（1）.md', section)] };
  expect(matches(asked, await createQuery(filters, words, known))).toBe(true);
});

describe('a flag without a value is refused', () => {
  const good = { tag: 'a', kind: 'paper', host: 'a.org', section: 'a', file: 'a', year: '2023', verdict: 'dead' };
  test.each(fieldNames)('%s', async (field) => {
    for (const text of ['', ' ', ',', `${good[field]},`, `,${good[field]}`, '""', '，']) {
      const said = createQuery({ [field]: [text] }, [], { ...known, verdicts: () => parseVerdictState('') });
      await expect(said).rejects.toThrow(`a value is expected behind "--${field}"`);
    }
  });
});

test.each<[filters: Partial<Filters>, hint: string]>([
  [{ tag: ['!rag'] }, '"!tag:rag"'],
  [{ tag: ['rag,!survey'] }, '"!tag:survey"'],
  [{ kind: ['!video'] }, '"!kind:video"'],
  [{ tag: ['rag|survey'] }, '"tag:rag,survey"'],
])('%j is refused, and %s meant', async (filters, hint) => {
  const refused = await createQuery(filters, [], known).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'QUERY_INVALID', hint: expect.stringContaining(hint) });
});

test('what has no description, address or place is asked all the same', async () => {
  const { description: _description, ...bare } = { ...resource, url: 'not an address', occurrences: [] };
  const asked = async (filters: Partial<Filters>, words: readonly string[] = []) =>
    matches(bare, await createQuery(filters, words, known));
  expect(await asked({}, ['survey'])).toBe(true);
  expect(await asked({ host: ['arxiv.org'] })).toBe(false);
  expect(await asked({ file: ['**'] })).toBe(false);
});

test('a text that small letters make longer is looked into all the same', () => {
  expect(hasWord('İİİ Models', 'models')).toBe(true);
  expect(hasWord('İİİ xModels', 'odels')).toBe(false);
});
