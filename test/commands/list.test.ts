import { describe, expect } from 'vitest';
import { test as base, type TestProject } from '../helpers/project.ts';

const page = `---
tags: [cooking]
---
# Generative AI

## Resources

### LLMs

- [A Survey of Large Language Models](https://arxiv.org/pdf/2303.18223.pdf) A very comprehensive paper.
- [vLLM](https://github.com/vllm-project/vllm) Serves models fast.

### Diffusion

- [What are Diffusion Models?](https://lilianweng.github.io/posts/2021-07-11-diffusion-models/)
`;

const test = base.extend<{ built: TestProject }>({
  built: async ({ project }, use) => {
    project.write('genai-links.config.json', '{}');
    project.write('docs/index.md', page);
    project.write('docs/more.md', '# RAG\n\n- [Alpha](https://alpha.example/)\n');
    await project.run(['build', '--quiet']);
    await use(project);
  },
});

const ids = (json: string) => (JSON.parse(json) as { id: string }[]).map(({ id }) => id);

test.for<[argv: readonly string[], found: readonly string[]]>([
  [[], ['arxiv:2303.18223', 'github:vllm-project/vllm', 'url:lilianweng', 'url:alpha.example']],
  [
    ['--tag', 'llm'],
    ['arxiv:2303.18223', 'github:vllm-project/vllm'],
  ],
  [['--tag', 'Large Language Models', '--kind', 'survey'], ['arxiv:2303.18223']],
  [
    ['--tag', 'llm,diffusion'],
    ['arxiv:2303.18223', 'github:vllm-project/vllm', 'url:lilianweng'],
  ],
  [['--tag', 'llm', '--tag', 'diffusion'], []],
  [['--tag', 'retrieval'], ['url:alpha.example']],
  [
    ['--kind', 'repo,survey'],
    ['arxiv:2303.18223', 'github:vllm-project/vllm'],
  ],
  [
    ['--kind', 'repo', '--kind', 'survey'],
    ['arxiv:2303.18223', 'github:vllm-project/vllm'],
  ],
  [['--host', 'github.io'], ['url:lilianweng']],
  [
    ['--section', 'resources'],
    ['arxiv:2303.18223', 'github:vllm-project/vllm', 'url:lilianweng'],
  ],
  [['--file', 'docs/more.md'], ['url:alpha.example']],
  [['survey'], ['arxiv:2303.18223']],
  [['serves', 'models'], ['github:vllm-project/vllm']],
  [['"very comprehensive"'], ['arxiv:2303.18223']],
  [
    ['--sort', 'title'],
    ['arxiv:2303.18223', 'url:alpha.example', 'github:vllm-project/vllm', 'url:lilianweng'],
  ],
  [
    ['--sort', 'date', '--limit', '2'],
    ['arxiv:2303.18223', 'url:lilianweng'],
  ],
  [['--limit', '0'], []],
])('list %j', async ([argv, found], { built }) => {
  const { code, stdout } = await built.run(['list', '--format', 'json', ...argv], { folder: 'docs' });
  expect(code).toBe(0);
  expect(ids(stdout).map((id) => id.replace(/\.github\.io.*/, ''))).toEqual(found);
});

test('JSON holds each resource with the places of its links', async ({ built }) => {
  const { stdout, stderr } = await built.run(['list', '--format', 'json', '--kind', 'survey']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([
    {
      id: 'arxiv:2303.18223',
      url: 'https://arxiv.org/abs/2303.18223',
      title: 'A Survey of Large Language Models',
      description: 'A very comprehensive paper.',
      kind: 'survey',
      tags: ['cooking', 'generative-ai', 'llm'],
      date: '2023-03',
      occurrences: [
        {
          file: 'docs/index.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 76,
          url: 'https://arxiv.org/pdf/2303.18223.pdf',
          text: 'A Survey of Large Language Models',
          syntax: 'inline',
          section: ['Generative AI', 'Resources', 'LLMs'],
        },
      ],
    },
  ]);
});

test('where nothing matches, it says so and ends well', async ({ built }) => {
  expect(await built.run(['list', '--format', 'json', 'nosuchword'])).toEqual({
    code: 0,
    stdout: '[]\n',
    stderr: 'no resource matches\n',
  });
  expect(await built.run(['list', '--quiet', 'nosuchword'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('an unknown tag matches nothing, and the one that may be meant is named', async ({ built }) => {
  const { code, stdout, stderr } = await built.run(['list', '--tag', 'difusion']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toBe('no tag "difusion"; did you mean "diffusion"?\nno resource matches\n');
});

test.for<[argv: readonly string[], says: RegExp]>([
  [['--kind', 'nosuch'], /^genai-links: "nosuch" is no kind\n {2}kinds: paper, survey/],
  [['--kind', 'papr'], /did you mean "paper"/],
  [['--sort', 'size'], /one of title, date, kind, host/],
  [['--format', 'tble'], /did you mean "table"/],
  [['--limit', '-1'], /limit/],
  [['--limit', 'many'], /limit/],
  [['--registry', 'nosuch.json'], /^genai-links: nosuch\.json: there is no such file\n$/],
  [['--registry', 'docs'], /^genai-links: docs: it cannot be read \(EISDIR\)\n$/],
  [['--registry', 'docs/index.md'], /^genai-links: docs\/index\.md:1:1 is not valid JSON/],
  [['-o', 'docs/index.md', '--format', 'markdown'], /docs\/index\.md is a source/],
])('list %j is wrong usage', async ([argv, says], { built }) => {
  const { code, stdout, stderr } = await built.run(['list', ...argv]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
});

test('-o writes the result to a file', async ({ built }) => {
  expect(await built.run(['list', '--format', 'urls', '-o', 'out/urls.txt'])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(built.read('out/urls.txt').split('\n')).toHaveLength(5);
});

describe('which registry is read', () => {
  const curated = /^using the curated registry \(\d+ resources\); genai-links build makes yours\n$/;

  test('the one named, wherever the user stands', async ({ built }) => {
    built.write('docs/r.json', built.read('data/registry.json'));
    const { code, stderr } = await built.run(['list', '--registry', 'r.json'], { folder: 'docs' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('the curated one where the project has none', async ({ project }) => {
    const { code, stdout, stderr } = await project.run(['list', '--tag', 'llm']);
    expect(code).toBe(0);
    expect(stderr).toMatch(curated);
    expect(stdout.split('\n').length).toBeGreaterThan(10);
    expect((await project.run(['list', '--quiet'])).stderr).toBe('');
  });

  test('the curated one where the project’s is of something else, which is said', async ({ project }) => {
    project.write('data/registry.json', '{"name":"mine"}');
    const { code, stderr } = await project.run(['list']);
    const [first, ...others] = stderr.split('\n');
    expect(code).toBe(0);
    expect(first).toBe('data/registry.json is no registry of genai-links: skipped');
    expect(others.join('\n')).toMatch(curated);
  });

  test.for<[content: string, says: RegExp]>([
    ['{', /^genai-links: data\/registry\.json:1:2 is not valid JSON: [^\n]+\n$/],
    ['\u0000', /^genai-links: data\/registry\.json is not valid JSON: it is no UTF-8 text\n$/],
    [
      '{"format":"genai-links","version":2}',
      /^genai-links: data\/registry\.json has version 2; this is made for 1\n {2}update/,
    ],
    ['{"format":"genai-links","version":1}', /^genai-links: data\/registry\.json: sources: [^\n]+\n$/],
  ])('never a broken one: %j', async ([content, says], { project }) => {
    project.write('data/registry.json', content);
    for (const command of ['list', 'tags', 'show x']) {
      const { code, stdout, stderr } = await project.run(command.split(' '));
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(says);
    }
    expect(project.read('data/registry.json')).toBe(content);
  });

  test('never another than the one named', async ({ project }) => {
    project.write('r.json', '{"name":"mine"}');
    const { code, stderr } = await project.run(['list', '--registry', 'r.json']);
    expect(code).toBe(2);
    expect(stderr).toBe('genai-links: r.json is no registry of genai-links: it has no "format": "genai-links"\n');
  });
});
