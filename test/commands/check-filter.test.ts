import { describe, expect } from 'vitest';
import { test as base, type TestProject } from '../helpers/project.ts';

const test = base.extend<{ written: TestProject }>({
  written: async ({ project }, use) => {
    project.write('genai-links.config.json', '{}');
    project.write(
      'docs/a.md',
      `# LLMs

- [Attention](https://arxiv.org/abs/1706.03762)
- [Survey](https://arxiv.org/abs/2303.18223]
- [vLLM](https://github.com/vllm-project/vllm), ![logo](gone.png), [notes](gone.md)
`,
    );
    project.write(
      'docs/b.md',
      '# Diffusion\n\n- [DDPM](https://arxiv.org/abs/2006.11239), [again](https://arxiv.org/abs/1706.03762)\n',
    );
    await use(project);
  },
});

async function judged(project: TestProject, ...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await project.run(['check', '--offline', '--format', 'json', ...argv]);
  const { results } = JSON.parse(stdout) as { results: { url: string; verdict: string; occurrences: object[] }[] };
  return results.map(({ url, verdict, occurrences }) => `${url.replace(/^.*\//, '')} ${verdict} ${occurrences.length}`);
}

describe('check judges only the links to resources that match', () => {
  const attention = '1706.03762 skipped 2';
  const once = '1706.03762 skipped 1';
  const survey = '2303.18223 malformed 1';

  test.for<[argv: readonly string[], results: readonly string[]]>([
    [[], [attention, survey, 'vllm skipped 1', 'gone.png dead 1', 'gone.md dead 1', '2006.11239 skipped 1']],
    [
      ['--host', 'arxiv.org'],
      [attention, survey, '2006.11239 skipped 1'],
    ],
    [['--host', 'github.com'], ['vllm skipped 1']],
    [['--kind', 'repo'], ['vllm skipped 1']],
    [['--year', '2023'], [survey]],
    [['--year', '2020', '--tag', 'diffusion'], ['2006.11239 skipped 1']],
    [
      ['--file', 'docs/b.md'],
      ['2006.11239 skipped 1', once],
    ],
    [
      ['--section', 'llm', '--host', 'arxiv.org'],
      [once, survey],
    ],
    [
      ['docs/b.md', '--tag', 'diffusion'],
      ['2006.11239 skipped 1', once],
    ],
    [['https://example.com/typed', '--kind', 'book'], ['typed skipped 1']],
  ])('%j', async ([argv, results], { written }) => {
    expect(await judged(written, ...argv)).toEqual(
      results.map((each) => (each.startsWith('typed') ? 'typed skipped 0' : each)),
    );
  });

  test('those of a registry that is named', async ({ written }) => {
    await written.run(['build', '--quiet']);
    const found = await judged(written, '--registry', 'data/registry.json', '--kind', 'repo');
    expect(found).toEqual(['vllm skipped 1']);
  });

  test('and says where there is none, or no such tag', async ({ written }) => {
    const { code, stderr } = await written.run(['check', '--offline', '--tag', 'difusion']);
    expect(code).toBe(0);
    expect(stderr).toContain('no tag "difusion"; did you mean "diffusion"?\nno resource matches\n');
  });

  test('a wrong value is wrong usage', async ({ written }) => {
    const { code, stderr } = await written.run(['check', '--offline', '--kind', 'papr']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'genai-links: "papr" is no kind\n  did you mean "paper"?\n' });
  });
});
