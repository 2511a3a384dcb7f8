import { describe, expect, test } from 'vitest';
import { countTags } from '../../src/registry/count-tags.ts';
import { explain } from '../../src/registry/explain.ts';
import { listResources } from '../../src/registry/listing.ts';
import { registryOf, resourceIn, taxonomy } from './registry-of.ts';

const link = '[Thing](https://a.example)';

test.each<[from: string, file: string, markdown: string, tags: readonly string[]]>([
  ['headings, all of them', 'a.md', `# Agents\n\n## RAG\n\n- ${link}`, ['agents', 'rag']],
  ['a stop word in between', 'a.md', `# Agents\n\n## Resources\n\n- ${link}`, ['agents']],
  ['no heading of another branch', 'a.md', `# Agents\n\n## RAG\n\n## Safety\n\n- ${link}`, ['agents', 'safety']],
  ['folders', 'docs/Agents/vector_databases/page.md', `- ${link}`, ['agents', 'vector-search']],
  ['no file name', 'docs/agents.md', `- ${link}`, []],
  ['front matter, a list', 'a.md', `---\ntags: [LLMs, Own Subject]\n---\n- ${link}`, ['llm', 'own-subject']],
  [
    'front matter, a text',
    'a.md',
    `---\ncategories: Agents, RAG; cooking\n---\n- ${link}`,
    ['agents', 'cooking', 'rag'],
  ],
  ['front matter, keywords and category', 'a.md', `---\nkeywords: [a1]\ncategory: b2\n---\n- ${link}`, ['a1', 'b2']],
  ['no other key', 'a.md', `---\nauthors: [ada]\ntag: x\n---\n- ${link}`, []],
  ['nothing that is no text', 'a.md', `---\ntags: [1, {a: b}, null]\ncategories: 3\n---\n- ${link}`, []],
  ['columns', 'a.md', `| Name | Keywords |\n|-|-|\n| ${link} | LLMs, soup |`, ['llm', 'soup']],
  ['no other column', 'a.md', `| Name | Auth |\n|-|-|\n| ${link} | LLMs |`, []],
  ['hashtags', 'a.md', `- ${link} text #LLMs, #my_own and (#soup)`, ['llm', 'my-own', 'soup']],
  ['no colour, number, anchor or C#', 'a.md', `- ${link} #fff #a1b2c3 #12 C#x https://b.example/#part &#35;`, []],
  ['no hashtag of another entry', 'a.md', `- ${link}\n- other #soup`, []],
  [
    'all places together, sorted',
    'b.md',
    `## RAG\n\n- ${link}\n\n## Agents\n\n- ${link} #zoo`,
    ['agents', 'rag', 'zoo'],
  ],
])('tags come from %s', (_from, file, markdown, tags) => {
  expect(resourceIn(markdown, 'a.example/', file).tags).toEqual(tags);
});

test('a summary is a section', () => {
  const source = `<details>\n<summary>Agents</summary>\n\n- ${link}\n\n</details>\n`;
  expect(registryOf({ 'a.md': source }, 'gfm').resources[0]?.tags).toEqual(['agents']);
});

describe('counts', () => {
  test('hold what a tag finds, those below it included, the most frequent first', () => {
    const counts = countTags(
      [{ tags: ['rag', 'zoo'] }, { tags: ['graph-rag'] }, { tags: ['retrieval', 'rag'] }],
      taxonomy,
    );
    expect(counts).toEqual([
      { name: 'rag', count: 3, parent: 'retrieval' },
      { name: 'retrieval', count: 3 },
      { name: 'graph-rag', count: 1, parent: 'rag' },
      { name: 'zoo', count: 1 },
    ]);
  });

  test('of nothing are none', () => {
    expect(countTags([], taxonomy)).toEqual([]);
  });
});

test('each tag, the id and the kind are explained by what the registry holds', () => {
  const registry = registryOf({
    'docs/agents/a.md':
      '---\ntags: [soup]\n---\n# RAG\n\n- [A Survey of X](https://arxiv.org/abs/2303.18223) #zoo\n- [B](https://b.example/x)',
  });
  const [paper, page] = listResources(registry);
  expect(paper && explain(paper, registry, { taxonomy })).toEqual({
    id: 'the number or name that arXiv gives it',
    title: 'the link, docs/agents/a.md:6',
    kind: 'a paper whose title says that it surveys a field',
    date: 'the number in its address',
    tags: {
      agents: [{ from: 'folder', text: 'agents', file: 'docs/agents/a.md', line: 6 }],
      rag: [{ from: 'heading', text: 'RAG', file: 'docs/agents/a.md', line: 6 }],
      soup: [{ from: 'front matter', text: 'soup', file: 'docs/agents/a.md', line: 6 }],
      zoo: [{ from: 'entry', text: 'a column or a hashtag', file: 'docs/agents/a.md', line: 6 }],
    },
  });
  expect(page && explain(page, registry, { taxonomy }).id).toMatch(/^no site knows it/);
  expect(paper && explain({ ...paper, kind: 'book' }, registry, { taxonomy }).kind).toBe('as the registry says');
});
