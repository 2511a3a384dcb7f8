import { expect } from 'vitest';
import { test as base, type TestProject } from '../helpers/project.ts';

const page = `# RAG

- [Alpha](https://a.example/) (2023)
- [Beta](https://arxiv.org/abs/2303.18223)

# 2023

- [Gamma](https://github.com/o/r)
- [Delta](https://github.com/o/s)
`;

const test = base.extend<{ built: TestProject }>({
  built: async ({ project }, use) => {
    project.write('a.md', page);
    await project.run(['build', '--quiet']);
    await use(project);
  },
});

test('kinds are counted, the most frequent first', async ({ built }) => {
  expect(await built.run(['kinds'])).toEqual({ code: 0, stdout: '2  repo\n1  paper\n1  tool\n', stderr: '' });
  expect(JSON.parse((await built.run(['kinds', '--format', 'json', '--tag', 'rag'])).stdout)).toEqual([
    { name: 'paper', count: 1 },
    { name: 'tool', count: 1 },
  ]);
});

test('statistics in a pipe are lines with tabs', async ({ built }) => {
  expect(await built.run(['stats'])).toEqual({
    code: 0,
    stdout: [
      'total\tresources\t4',
      'tag\trag\t2',
      'tag\tretrieval\t2',
      'kind\trepo\t2',
      'kind\tpaper\t1',
      'kind\ttool\t1',
      'year\t2023\t2',
      'host\tgithub.com\t2',
      'host\ta.example\t1',
      'host\tarxiv.org\t1',
      '',
    ].join('\n'),
    stderr: '',
  });
});

test('and have bars on a terminal', async ({ built }) => {
  const { stdout } = await built.run(['stats', '--no-color', '--kind', 'repo,paper'], { columns: 40 });
  expect(stdout).toMatchInlineSnapshot(`
    "3 resources

    tags
      rag         1 ████████████████████████
      retrieval   1 ████████████████████████

    kinds
      repo        2 ████████████████████████
      paper       1 ████████████

    years
      2023        1 ████████████████████████
      2 without a date

    hosts
      github.com  2 ████████████████████████
      arxiv.org   1 ████████████
    "
  `);
  const ascii = await built.run(['stats', '--no-color'], { columns: 40, env: { LANG: 'C' } });
  expect(ascii.stdout).toMatch(/github\.com\s+2 #{10,}\n/);
  expect((await built.run(['stats', '--color'], { columns: 40 })).stdout).toContain('\u001b[36m█');
});

test('JSON has a count under each name', async ({ built }) => {
  const { stdout } = await built.run(['stats', '--format', 'json']);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    total: 4,
    byTag: { rag: 2, retrieval: 2 },
    byKind: { repo: 2, paper: 1, tool: 1 },
    byYear: { 2023: 2 },
    byHost: { 'github.com': 2, 'a.example': 1, 'arxiv.org': 1 },
  });
  expect(stdout.indexOf('github.com')).toBeLessThan(stdout.indexOf('a.example'));
});

test('verdicts are counted where something was checked', async ({ built }) => {
  built.write(
    '.genai-links/state.jsonl',
    '{"url":"https://a.example/","verdict":"dead"}\n{"url":"https://github.com/o/r","verdict":"alive"}\n',
  );
  expect(JSON.parse((await built.run(['stats', '--format', 'json'])).stdout).byVerdict).toEqual({ alive: 1, dead: 1 });
  expect((await built.run(['stats', '--verdict', 'dead'])).stdout).toContain('verdict\tdead\t1\n');
});

test('where nothing matches, they say so and end well', async ({ built }) => {
  expect(await built.run(['kinds', 'nosuch', '--format', 'json'])).toEqual({
    code: 0,
    stdout: '[]\n',
    stderr: 'no resource matches\n',
  });
  const { code, stdout, stderr } = await built.run(['stats', 'nosuch', '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'no resource matches\n' });
  expect(JSON.parse(stdout)).toEqual({ version: 1, total: 0, byTag: {}, byKind: {}, byYear: {}, byHost: {} });
  expect((await built.run(['stats', 'nosuch', '--no-color'], { columns: 40 })).stdout).toBe('0 resources\n');
});

test('-o writes to a file, but never over a source', async ({ built }) => {
  for (const command of ['kinds', 'stats']) {
    expect((await built.run([command, '-o', 'out.txt'])).code).toBe(0);
    expect(built.read('out.txt')).toMatch(/repo/);
    expect((await built.run([command, '-o', 'a.md'])).code).toBe(2);
  }
});
