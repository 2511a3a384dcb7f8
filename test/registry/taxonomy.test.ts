import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTaxonomy } from '../../src/registry/read-taxonomy.ts';
import { shippedTaxonomy } from '../../src/registry/shipped-taxonomy.ts';
import { emptyTaxonomy, tagNamed, withDescendants } from '../../src/registry/taxonomy.ts';
import { expectRefused } from './refused.ts';
import { taxonomy } from './registry-of.ts';

const parse = (value: unknown, base = emptyTaxonomy) => parseTaxonomy('taxonomy.json', JSON.stringify(value), base);

const base = parse({
  tags: { llm: { aliases: ['Large Language Models'] }, gpt: { parent: 'llm' }, chatgpt: { parent: 'gpt' } },
  stopWords: ['Resources'],
});

test('a tag is known by its aliases, in the singular and the plural', () => {
  expect(['LLM', 'LLMs', 'large language model', 'Large-Language Models'].map((text) => tagNamed(base, text))).toEqual(
    Array(4).fill('llm'),
  );
  expect(tagNamed(base, 'Something Else')).toBe('something-else');
});

test('a tag is found with all below it', () => {
  expect([...withDescendants(base, 'llm')].sort()).toEqual(['chatgpt', 'gpt', 'llm']);
  expect([...withDescendants(base, 'chatgpt')]).toEqual(['chatgpt']);
  expect([...withDescendants(base, 'unknown')]).toEqual(['unknown']);
});

describe('laid over another', () => {
  test('adds, and wins where both say something', () => {
    const own = parse({ tags: { soup: { aliases: ['LLM'] }, resources: {}, gpt: { aliases: ['G'] } } }, base);
    expect(tagNamed(own, 'LLM')).toBe('soup');
    expect(tagNamed(own, 'Large Language Models')).toBe('llm');
    expect(own.stopWords.has('resource')).toBe(false);
    expect(own.parents.get('gpt')).toBe('llm');
    expect(tagNamed(own, 'G')).toBe('gpt');
  });

  test('makes a stop word of what was a tag', () => {
    const own = parse({ stopWords: ['Large Language Models'] }, base);
    expect(own.stopWords.has('large-language-model')).toBe(true);
    expect(own.stopWords.has('resource')).toBe(true);
    expect(own.names.has('large-language-model')).toBe(false);
    expect(own.names.get('llm')).toBe('llm');
  });

  test('replaces it with "extends": false', () => {
    const own = parse({ extends: false, tags: { soup: {} } }, base);
    expect([...own.parents.keys()]).toEqual(['soup']);
    expect(own.stopWords.size).toBe(0);
    expect([...parse({ extends: true, tags: { soup: {} } }, base).parents.keys()]).toContain('llm');
  });

  test('leaves the one below as it was', () => {
    const before = [...base.names];
    parse({ stopWords: ['LLM'], tags: { soup: {} } }, base);
    expect([...base.names]).toEqual(before);
  });
});

test.each<[value: unknown, message: RegExp, hint: RegExp | undefined]>([
  [{ tag: {} }, /unknown key "tag"/, /did you mean "tags"/],
  [{ tags: { llm: { aliasses: [] } } }, /unknown key "aliasses"/, /did you mean "aliases"/],
  [{ zzz: 1 }, /unknown key "zzz"/, /known keys: .*stopWords/],
  [{ tags: { llm: { aliases: 'LLM' } } }, /tags\.llm\.aliases: /, undefined],
  [{ stopWords: ['a', 1] }, /stopWords\[1\]: /, undefined],
  [[], /the whole: /, undefined],
  [{ tags: { LLM: {} } }, /tag "LLM"/, /write it "llm"/],
  [{ tags: { '': {} } }, /tag ""/, /write it "as-a-word"/],
  [{ tags: { a: { aliases: ['X'] }, b: { aliases: ['x'] } } }, /"x" is both "a" and "b"/, /keep one/],
  [
    { tags: { rag: { parent: 'retrieva' }, retrieval: {} } },
    /parent "retrieva" of "rag" is no tag/,
    /did you mean "retrieval"/,
  ],
  [{ tags: { rag: { parent: 'zzzzzz' } } }, /parent "zzzzzz"/, /give "zzzzzz" an entry/],
  [{ tags: { a: { parent: 'b' }, b: { parent: 'a' } } }, /"a" is its own ancestor/, /circle/],
  [{ tags: { a: { parent: 'a' } } }, /"a" is its own ancestor/, /circle/],
])('%j is refused', (value, message, hint) => {
  expectRefused(() => parse(value), { file: /^taxonomy\.json/, message, hint });
});

test('what is no JSON is refused', () => {
  expect(() => parseTaxonomy('t.json', '{', emptyTaxonomy)).toThrow(/^t\.json:1:2 is not valid JSON/);
});

test('the one that ships has no tag that it stops, and knows what its pages are about', () => {
  const stopped = [...taxonomy.parents.keys()].filter((tag) => taxonomy.stopWords.has(tag));
  expect(stopped).toEqual([]);
  for (const tag of [
    'llm',
    'agents',
    'rag',
    'prompting',
    'reasoning',
    'diffusion',
    'evaluation',
    'safety',
    'alignment',
  ]) {
    expect(taxonomy.parents.has(tag), tag).toBe(true);
  }
});

test('letters with accents may be written apart or as one', () => {
  const parse = (tags: unknown) => parseTaxonomy('t.json', JSON.stringify({ tags }), emptyTaxonomy);
  const { parents } = parse({ 'e\u0301tude': {}, b: { parent: 'e\u0301tude' }, c: { parent: '\u00e9tude' } });
  expect([...parents]).toEqual([
    ['\u00e9tude', undefined],
    ['b', '\u00e9tude'],
    ['c', '\u00e9tude'],
  ]);
  expect(() => parse({ 'e\u0301tude': {}, '\u00e9tude': {} })).toThrow(/twice, in two spellings/);
});

test('what is no tag is told in words', () => {
  expect(() => parseTaxonomy('t.json', '{"tags": {"a": {"parent": "A b"}}}', emptyTaxonomy)).toThrow(
    /^t\.json: tags\.a\.parent: "A b" is no tag: it is written in small letters, with hyphens between words$/,
  );
});

test('the taxonomy that ships stands the strict reading of any other', () => {
  const path = join(import.meta.dirname, '../../data/taxonomy.json');
  expect(shippedTaxonomy()).toEqual(parseTaxonomy(path, readFileSync(path, 'utf8'), emptyTaxonomy));
});
