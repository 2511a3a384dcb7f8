import { expect } from 'vitest';
import { test as base, type TestProject } from '../helpers/project.ts';

const test = base.extend<{ built: TestProject }>({
  built: async ({ project }, use) => {
    const entries = Array.from({ length: 10 }, (_, index) => `- [Entry ${index}](https://e${index}.example)`);
    project.write(
      'a.md',
      `# RAG\n\n${entries.join('\n')}\n\n# GraphRAG\n\n- [Paper](https://arxiv.org/abs/2404.16130)\n`,
    );
    await project.run(['build', '--quiet']);
    await use(project);
  },
});

test('counts the tags, the most frequent first', async ({ built }) => {
  expect(await built.run(['tags'])).toEqual({
    code: 0,
    stdout: '11  rag  in retrieval\n11  retrieval\n 1  graph-rag  in rag\n',
    stderr: '',
  });
});

test('writes JSON', async ({ built }) => {
  expect(JSON.parse((await built.run(['tags', '--format', 'json'])).stdout)).toEqual([
    { name: 'rag', count: 11, parent: 'retrieval' },
    { name: 'retrieval', count: 11 },
    { name: 'graph-rag', count: 1, parent: 'rag' },
  ]);
});

test('counts what list lists', async ({ built }) => {
  const { stdout } = await built.run(['list', '--tag', 'retrieval', '--format', 'json']);
  expect(JSON.parse(stdout)).toHaveLength(11);
});

test('takes the filters and words of list', async ({ built }) => {
  expect((await built.run(['tags', '--kind', 'paper'])).stdout).toBe(
    '1  graph-rag  in rag\n1  rag  in retrieval\n1  retrieval\n',
  );
  expect((await built.run(['tags', 'entry'])).stdout).toBe('10  rag  in retrieval\n10  retrieval\n');
});

test('where nothing matches, it says so and ends well', async ({ built }) => {
  expect(await built.run(['tags', 'nosuch', '--format', 'json'])).toEqual({
    code: 0,
    stdout: '[]\n',
    stderr: 'no resource matches\n',
  });
  expect((await built.run(['tags', 'nosuch'])).stdout).toBe('');
});

test('-o writes to a file, but never over a source', async ({ built }) => {
  expect((await built.run(['tags', '-o', 'tags.txt'])).code).toBe(0);
  expect(built.read('tags.txt')).toMatch(/^11 {2}rag/);
  expect((await built.run(['tags', '-o', 'a.md'])).code).toBe(2);
});
