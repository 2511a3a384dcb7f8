import { expect } from 'vitest';
import { test as base, type TestProject } from '../helpers/project.ts';

const page = `# Generative AI

## LLMs

- [A Survey](https://arxiv.org/pdf/2303.18223.pdf) and ![a figure](img/a.png)
- [Notes](more.md#top), <a@example.com>, [up](#llms)

## Other

- [vLLM](https://github.com/vllm-project/vllm) [again](https://arxiv.org/abs/2303.18223v2)
`;

const test = base.extend<{ built: TestProject }>({
  built: async ({ project }, use) => {
    project.write('genai-links.config.json', '{"sources":["z.md","a.md"]}');
    project.write('z.md', page);
    project.write('a.md', '# RAG\n\n- [Alpha](https://alpha.example/)\n');
    await project.run(['build', '--quiet']);
    await use(project);
  },
});

const all = [
  'https://arxiv.org/pdf/2303.18223.pdf',
  'img/a.png',
  'more.md#top',
  'mailto:a@example.com',
  '#llms',
  'https://github.com/vllm-project/vllm',
  'https://arxiv.org/abs/2303.18223v2',
  'https://alpha.example/',
];

test.for<[argv: readonly string[], found: readonly number[]]>([
  [[], [0, 1, 2, 3, 4, 5, 6, 7]],
  [
    ['--kind', 'survey,paper'],
    [0, 6],
  ],
  [
    ['--tag', 'llm'],
    [0, 6],
  ],
  [
    ['--section', 'llms'],
    [0, 1, 2, 3, 4],
  ],
  [['--section', 'other', '--kind', 'survey,paper'], [6]],
  [['--file', 'a.md'], [7]],
  [
    ['--host', 'arxiv.org'],
    [0, 6],
  ],
  [['figure'], [1]],
  [
    ['--limit', '2'],
    [0, 1],
  ],
  [
    ['--sort', 'kind', '--limit', '3'],
    [0, 6, 5],
  ],
  [
    ['--sort', 'title', '--kind', 'paper,survey,repo'],
    [0, 6, 5],
  ],
  [['!kind:survey,paper'], [1, 2, 3, 4, 5, 7]],
  [['!file:z.md'], [7]],
  [
    ['--sort', 'relevance', 'kind:repo OR alpha OR survey'],
    [0, 6, 7, 5],
  ],
])('list --links %j', async ([argv, found], { built }) => {
  const { code, stdout, stderr } = await built.run(['list', '--links', '--format', 'urls', ...argv]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n').slice(0, -1)).toEqual(found.map((index) => all[index]));
});

test('JSON is the links of the registry, in the curator’s order of pages', async ({ built }) => {
  const { links } = JSON.parse(built.read('data/registry.json'));
  const { stdout } = await built.run(['list', '--links', '--format', 'json']);
  const listed = JSON.parse(stdout);
  expect(listed).toEqual([...links.slice(1), links[0]]);
  expect(listed[0].resource).toBe('arxiv:2303.18223');
  const lines = await built.run(['list', '--links', '--format', 'jsonl']);
  expect(
    lines.stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  ).toEqual(listed);
});

test('a table in a pipe says what each link points at, and where it stands', async ({ built }) => {
  const { stdout } = await built.run(['list', '--links', '--file', 'z.md', '--limit', '2']);
  expect(stdout).toBe(
    'z.md:5:3\tsurvey\tA Survey\thttps://arxiv.org/pdf/2303.18223.pdf\nz.md:5:56\timage\ta figure\timg/a.png\n',
  );
});

test('where nothing matches, it says so and ends well', async ({ built }) => {
  expect(await built.run(['list', '--links', '--format', 'json', 'nosuchword'])).toEqual({
    code: 0,
    stdout: '[]\n',
    stderr: 'no link matches\n',
  });
});
