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

test.for([...commands, 'check'] as const)('%s refuses a filter without a value', async (command, { built }) => {
  for (const field of ['tag', 'kind', 'host', 'section', 'file', 'year', 'verdict']) {
    for (const value of ['', ',']) {
      const { code, stdout, stderr } = await built.run([command, `--${field}`, value]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`genai-links: a value is expected behind "--${field}"\n`);
    }
  }
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
    [['--tag', 'retreival,llm'], 'retreival', 'retrieval'],
    [['tag:retreival'], 'retreival', 'retrieval'],
    [['survey !(kind:book OR tag:retreival)'], 'retreival', 'retrieval'],
    [['tag:"Large Langage Models"'], 'large-langage-models', 'llm'],
    [['--tag', 'rga'], 'rga', 'rag'],
    [['--tag', 'retrievl'], 'retrievl', 'retrieval'],
    [['--tag', 'finetune'], 'finetune', undefined],
    [['--tag', 'difusion'], 'difusion', undefined],
    [['--tag', 'nosuch'], 'nosuch', undefined],
  ] as const)('%j', async ([argv, tag, meant], { built }) => {
    const { code, stderr } = await built.run(['list', ...argv]);
    expect(code).toBe(0);
    expect(stderr).toContain(`no tag "${tag}"${meant === undefined ? '' : `; did you mean "${meant}"?`}\n`);
  });

  test.for([
    [['--tag', 'music'], 'no resource has the tag "music"\nno resource matches\n'],
    [['--tag', 'graph-rag'], 'no resource has the tag "graph-rag"; did you mean "rag"?\nno resource matches\n'],
    [['--tag', 'survey'], 'no tag "survey"; did you mean "kind:survey" (--kind survey)?\nno resource matches\n'],
    [['tag:Books'], 'no tag "books"; did you mean "kind:book" (--kind book)?\nno resource matches\n'],
    [['tag:videos OR tag:llm'], 'no tag "videos"; did you mean "kind:video" (--kind video)?\n'],
    [['tag:retrieval'], ''],
  ] as const)('%j: %s', async ([argv, said], { built }) => {
    expect(await built.run(['list', ...argv])).toMatchObject({ code: 0, stderr: said });
  });

  test.for([
    ['finetune', 'fine-tuning'],
    ['difusion', 'diffusion'],
    ['agent', undefined],
  ] as const)('%s, in the curated registry', async ([tag, meant], { project }) => {
    const { stderr } = await project.run(['list', '--tag', tag]);
    if (meant === undefined) expect(stderr).not.toContain('no tag');
    else expect(stderr).toContain(`no tag "${tag}"; did you mean "${meant}"?\n`);
  });
});

test.for([
  ['kind:survey or kind:podcast', '"or" was looked for as a word; OR in capitals means either\nno resource matches\n'],
  [
    'vllm and attention not llm',
    '"and" was looked for as a word; blanks mean and\n"not" was looked for as a word; ! before a word denies it\nno resource matches\n',
  ],
  [
    'url:arxiv.org',
    '"url:arxiv.org" was looked for as a word; words are looked for in addresses too: leave "url:" out\nno resource matches\n',
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

  test.for([['list', 'is:dead'], ['stats'], ['show', 'arxiv:2303.18223']])(
    '%j names the line of a state that is none',
    async (argv, { built }) => {
      built.write('.genai-links/state.jsonl', '{"url":"https://a.example/","verdict":"dead"}\nnot json\n');
      const { code, stdout, stderr } = await built.run(argv);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^genai-links: \.genai-links\/state\.jsonl:2: is no JSON\n {2}[^\n]+\n$/);
    },
  );

  test('a folder is no state', async ({ built }) => {
    built.write('.genai-links/state.jsonl/x', '');
    const { code, stderr } = await built.run(['list', 'is:dead']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'genai-links: .genai-links/state.jsonl is a folder, and no file\n',
    });
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

test.for([30, 40, 80, 20])('a caret stays below its place in %i columns', async (columns, { project }) => {
  for (const query of [
    'tag:llm kind:papr',
    'one two three four five six kind:papr seven eight nine ten',
    'a b c d e f g h i ("',
  ]) {
    const { code, stderr } = await project.run(['list', query], { columns });
    const lines = stderr.split('\n');
    const at = lines.findIndex((line) => /^ +\^+$/.test(line));
    const [text = '', caret = ''] = lines.slice(at - 1);
    expect({ code, width: Math.max(text.length, caret.length) <= columns }).toEqual({ code: 2, width: true });
    if (query.includes('papr')) expect(text.slice(caret.indexOf('^'), caret.length)).toBe('papr');
  }
});
