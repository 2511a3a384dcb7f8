import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, slug, slugOfAny } from '../../src/registry/slug.ts';

test.each([
  ['LLMs', 'llms'],
  ['Large Language Models', 'large-language-models'],
  ['  Retrieval-Augmented  Generation (RAG) ', 'retrieval-augmented-generation-rag'],
  ['C++', 'cpp'],
  ['C#', 'csharp'],
  ['#rag', 'rag'],
  ['What’s new', 'whats-new'],
  ['Réseaux de neurones', 'réseaux-de-neurones'],
  ['机器学习', '机器学习'],
  ['हिन्दी', 'हिन्दी'],
  ['ＬＬＭ', 'llm'],
  ['--', ''],
])('%s becomes %s', (text, tag) => {
  expect(slug(text)).toBe(tag);
  expect(slug(tag)).toBe(tag);
});

test.each([
  ['LLMs', 'llm'],
  ['Vector Databases', 'vector-database'],
  ['Libraries', 'library'],
  ['Analysis', 'analysis'],
  ['Ethics', 'ethic'],
  ['Class', 'class'],
  ['Corpus', 'corpus'],
  ['Series', 'sery'],
  ['GPTs', 'gpt'],
  ['AS', 'as'],
])('%s folds to %s', (text, key) => {
  expect(folded(text)).toBe(key);
});

test('plain words have a short way to the same', () => {
  const plain = fc.stringMatching(/^[A-Za-z0-9]{1,4}([ -]{1,2}[A-Za-z0-9]{1,4}){0,3}$/);
  fc.assert(
    fc.property(fc.oneof(plain, fc.string()), (text) => {
      expect(slug(text)).toBe(slugOfAny(text));
    }),
  );
});
