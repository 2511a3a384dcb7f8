import { describe, expect, test } from 'vitest';
import { tagOfLabel, tagsOfHeading } from '../../src/registry/read-tags.ts';
import { isPerson } from '../../src/registry/topic.ts';
import { taxonomy } from './registry-of.ts';

test.each<[heading: string, tags: readonly string[]]>([
  ['LLMs', ['llm']],
  ['LLMSurvey', ['llm']],
  ['机器学习教程', ['machine-learning']],
  ['GPT 1.0', ['gpt']],
  ['Apprentissage profond', ['deep-learning']],
  ['Sports & Statistics', ['sports', 'statistics']],
  ['Statistics for Robots', ['robotics', 'statistics']],
  ['Large Language Models', ['llm']],
  ['Large Language Models (LLMs)', ['llm']],
  ['🤖 LLMs:', ['llm']],
  ['3. LLMs', ['llm']],
  ['1.2.3 Memory', ['memory']],
  ['Part 2: Agents', ['agents']],
  ['Awesome LLM', ['llm']],
  ['Retrieval-Augmented Generation (RAG)', ['rag']],
  ['RAG （检索增强生成）', ['rag']],
  ['大语言模型', ['llm']],
  ['LLM Leaderboard', ['benchmark']],
  ['LLM Tutorials and Courses', ['llm']],
  ['Language Models and Diffusion', ['llm', 'diffusion']],
  ['Characteristics of LLMs', ['llm']],
  ['Agent-based fine-tuning', ['fine-tuning', 'agents']],
  ['awesome-datascience', ['data-science']],
  ['Deep Learning - Computer Vision', ['computer-vision', 'deep-learning']],
  ['Monitoring / Databases', ['databases', 'observability']],
  ['Coding', ['programming']],
  ['Linked Lists', ['linked-lists']],
])('%s is about what the taxonomy knows', (heading, tags) => {
  expect([...tagsOfHeading(heading, taxonomy)].sort()).toEqual([...tags].sort());
});

test.each([
  ['Quantum Computing', 'quantum-computing'],
  ['Climate Change', 'climate-change'],
  ['Game Theory', 'game-theory'],
  ['Soups', 'soups'],
  ['Web Development', 'web-development'],
  ['Knots & Tools', 'knots'],
  ['C++', 'cpp'],
  ['Cuisine régionale', 'cuisine-régionale'],
  ['Linear Forms', 'linear-forms'],
  ['Template Engines', 'template-engines'],
  ['量子计算', '量子计算'],
  ['Rust (the language)', 'rust'],
  ['iOS', 'ios'],
  ['Soup recipes and tools', 'soup-recipes'],
  ['Testing Frameworks', 'testing'],
  ['Monitoring tools', 'observability'],
  ['2 - Operating Kernels', 'operating-kernels'],
  ['Trees - Intro', 'trees'],
  ['C programs', 'c-programs'],
])('%s is a topic', (heading, tag) => {
  expect(tagsOfHeading(heading, taxonomy)).toEqual([tag]);
});

test.each([
  '0 - Language Agnostic',
  'B companies',
  'Becoming a chemist',
  'Migrating from v1',
  'Staying informed',
  'その他の話題',
  'Misceláneos',
  'Resources',
  'Going deeper',
  'Miscellaneous',
  'Others',
  'Contents',
  'Bahasa Indonesia',
  'Português (Brasil)',
  'Русский',
  'Table des matières',
  'Inhaltsverzeichnis',
  '目录',
  '其他资源',
  'はじめに',
  'Livres',
  'Книги и курсы',
  '视频教程',
  '工具',
  'NeurIPS 2023',
  'A',
  'A–C',
  'Strategically',
  'Comparing and optimising soups',
  "Editor's picks",
  'Back to top',
  'Introduction',
  'Table of Contents',
  'Overview',
  'Other',
  'More lists',
  'Useful Resources',
  'Other Papers',
  'Tools and Libraries',
  'Further reading',
  '📚 Books',
  '2023',
  'Week 3',
  'March 2024',
  'Chapter IV',
  'v1.2',
  'How do I start?',
  'What we learned',
  'The end',
  'Notes on my kitchen',
  'Open source libraries',
  'Things we built',
  'State of the union address',
  'Eine sehr lange Überschrift mit vielen Wörtern',
  'See: this',
  '!!!',
  '',
  'A',
])('%s is no tag', (heading) => {
  expect(tagsOfHeading(heading, taxonomy)).toEqual([]);
});

test.each([
  'Ada Lovelace',
  'Andrej Karpathy',
  'Yann LeCun',
  'Fei-Fei Li',
  'Tim Berners-Lee',
  "Conan O'Brien",
  'Geoffrey E. Hinton',
  'J. Schmidhuber',
  'Ludwig van Beethoven',
  'Dr. Strange',
  'José García',
  'Zyx Qwertov',
])('%s is a person', (name) => {
  expect(isPerson(name)).toBe(true);
  expect(tagsOfHeading(name, taxonomy)).toEqual([]);
});

test.each([
  'Speech',
  'Speech Synthesis',
  'Open Source',
  'machine translation',
  'GPU Clusters',
  'Large Scale Data Engineering Work',
])('%s is none', (text) => {
  expect(isPerson(text)).toBe(false);
});

describe('labels that curators write', () => {
  test.each([
    ['LLM', 'llm'],
    ['large language models', 'llm'],
    ['My Own Thing', 'my-own-thing'],
    ['Ada Lovelace', 'ada-lovelace'],
    ['2023 in numbers', '2023-in-numbers'],
  ])('%s is %s', (label, tag) => {
    expect(tagOfLabel(label, taxonomy)).toBe(tag);
  });

  test.each(['', '  ', '2023', 'Resources', '—', 'x'.repeat(41)])('%j is none', (label) => {
    expect(tagOfLabel(label, taxonomy)).toBeUndefined();
  });

  test('may be as long as forty letters', () => {
    expect(tagOfLabel('x'.repeat(40), taxonomy)).toBe('x'.repeat(40));
  });
});
