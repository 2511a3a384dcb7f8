import { describe, expect } from 'vitest';
import { test as base, type TestProject } from '../helpers/project.ts';

const test = base.extend<{ built: TestProject }>({
  built: async ({ project }, use) => {
    project.write('genai-links.config.json', '{}');
    project.write(
      'docs/a.md',
      '# LLMs\n\n- [A Survey of Large Language Models](https://arxiv.org/abs/2303.18223) ![logo](logo.png)\n- [Attention](https://arxiv.org/abs/1706.03762)\n',
    );
    project.write(
      'b.md',
      '# RAG\n\n- [vLLM](https://github.com/vllm-project/vllm)\n- [again](https://arxiv.org/abs/2303.18223)\n',
    );
    await project.run(['build', '--quiet']);
    await use(project);
  },
});

const commands = ['list', 'export', 'tags', 'kinds', 'stats'] as const;

test.for(commands)('%s takes each filter, and a query', async (command, { built }) => {
  built.write('.genai-links/state.jsonl', '{"url":"https://arxiv.org/abs/2303.18223","verdict":"alive"}\n');
  const filters = ['--tag', 'llm', '--kind', 'survey,paper', '--host', 'arxiv.org', '--section', 'llms'];
  const more = ['--file', 'docs', '--year', '>=2023', '--verdict', 'alive', '--format', 'json'];
  const flagged = await built.run([command, ...filters, ...more]);
  const query = 'tag:llm kind:survey,paper host:arxiv.org section:llms file:docs year:>=2023 is:alive';
  expect(flagged).toEqual(await built.run([command, query, '--format', 'json']));
  expect(flagged).toMatchObject({ code: 0, stderr: '' });
  expect(flagged).not.toEqual(await built.run([command, '--format', 'json']));
});

test.for(commands)('%s refuses a wrong query, and shows where', async (command, { built }) => {
  const { code, stdout, stderr } = await built.run([command, 'rag', 'tag:llm kind:papr']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    'genai-links: "papr" is no kind\n  tag:llm kind:papr\n               ^^^^\n  did you mean "paper"?\n',
  );
});

test.for(['-kind:video', '-kind:video rag', '-tag:x'])(
  '%s by itself is an option, and the error says what to write',
  async (typed, { built }) => {
    const { code, stderr } = await built.run(['list', typed]);
    expect(code).toBe(2);
    expect(stderr).toContain(`unknown option '${typed}'\n  in a query, write '!${typed.slice(1)}', or quote it whole`);
    expect((await built.run(['list', '--', typed])).code).toBe(0);
    expect((await built.run(['list', `llm ${typed}`])).code).toBe(0);
  },
);

describe('an unknown tag is named', () => {
  test.for([
    [['--tag', 'difusion,llm'], 'difusion', 'diffusion'],
    [['tag:difusion'], 'difusion', 'diffusion'],
    [['survey !(kind:book OR tag:difusion)'], 'difusion', 'diffusion'],
    [['tag:"Large Langage Models"'], 'large-langage-models', undefined],
  ] as const)('%j', async ([argv, tag, meant], { built }) => {
    const { code, stderr } = await built.run(['list', ...argv]);
    expect(code).toBe(0);
    expect(stderr).toContain(`no tag "${tag}"${meant === undefined ? '' : `; did you mean "${meant}"?\n`}`);
  });
});

test.for([
  ['kind:survey or kind:podcast', '"or" was looked for as a word; OR in capitals means either\nno resource matches\n'],
  [
    'vllm and attention not llm',
    '"and" was looked for as a word; blanks mean and\n"not" was looked for as a word; ! before a word denies it\nno resource matches\n',
  ],
  ['"nothing or little"', 'no resource matches\n'],
  ['not', 'no resource matches\n'],
] as const)('%s finds nothing, and says what may have been meant', async ([query, said], { built }) => {
  expect(await built.run(['list', query])).toEqual({ code: 0, stdout: '', stderr: said });
});

describe('verdicts', () => {
  test.for([['--verdict', 'dead'], ['is:dead'], ['survey !is:dead']])('%j need a state', async (argv, { built }) => {
    const { code, stderr } = await built.run(['list', ...argv]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\.genai-links\/state\.jsonl[^\n]+\n {2}[^\n]*"verdict":"alive"/);
  });

  test('that there are not are wrong usage, with or without a state', async ({ built }) => {
    const { code, stderr } = await built.run(['list', '--verdict', 'ded']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'genai-links: "ded" is no verdict\n  did you mean "dead"?\n' });
  });
});

test.for<[argv: readonly string[], links: readonly string[]]>([
  [[], ['b.md:3', 'b.md:4', 'docs/a.md:3', 'docs/a.md:3', 'docs/a.md:4']],
  [
    ['--file', 'docs'],
    ['docs/a.md:3', 'docs/a.md:3', 'docs/a.md:4'],
  ],
  [['kind:repo'], ['b.md:3']],
  [['host:arxiv.org again'], ['b.md:4', 'docs/a.md:3']],
  [['tag:llm file:b.md'], ['b.md:4']],
  [['logo'], ['docs/a.md:3']],
  [['!host:arxiv.org'], ['b.md:3', 'docs/a.md:3']],
])('list --links %j looks at each link by itself', async ([argv, links], { built }) => {
  const { stdout } = await built.run(['list', '--links', '--format', 'json', ...argv]);
  const found = (JSON.parse(stdout) as { file: string; line: number }[]).map(({ file, line }) => `${file}:${line}`);
  expect(found.toSorted()).toEqual(links);
});
