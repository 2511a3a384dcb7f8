import { expect, test } from 'vitest';
import { folded, slug } from '../../src/registry/slug.ts';

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
