import { expect } from 'vitest';
import { test as base, type TestProject } from '../helpers/project.ts';

const page = `# Generative AI

## LLMs

- [A Survey of Large Language Models](https://arxiv.org/pdf/2303.18223.pdf) A very comprehensive paper. [Code](https://github.com/RUCAIBox/LLMSurvey)

## Evaluation

See [that survey](https://arxiv.org/abs/2303.18223v2) again.

- [Other](https://github.com/other/LLMSurvey)
`;

const test = base.extend<{ built: TestProject }>({
  built: async ({ project }, use) => {
    project.write('genai-links.config.json', '{}');
    project.write('docs/index.md', page);
    await project.run(['build', '--quiet']);
    await use(project);
  },
});

test('shows every place, and why this id, kind and tags', async ({ built }) => {
  const { code, stdout, stderr } = await built.run(['show', 'arxiv:2303.18223']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`A Survey of Large Language Models
https://arxiv.org/abs/2303.18223
A very comprehensive paper.
id    arxiv:2303.18223  the number or name that arXiv gives it
cite  arxiv2023survey
title the link, docs/index.md:5
about what stands around the link, docs/index.md:5
kind  survey  a paper whose title says that it surveys a field
date  2023-03  the number in its address
tag   evaluation  heading "Evaluation" (docs/index.md:9)
tag   generative-ai  heading "Generative AI" (docs/index.md:5) and 1 more
tag   llm  heading "LLMs" (docs/index.md:5)
code  github:rucaibox/llmsurvey  A Survey of Large Language Models
found docs/index.md:5:3  Generative AI > LLMs
      inline: A Survey of Large Language Models https://arxiv.org/pdf/2303.18223.pdf
found docs/index.md:9:5  Generative AI > Evaluation
      inline: that survey https://arxiv.org/abs/2303.18223v2
read  docs/index.md as gfm  nothing shows another
`);
});

test('says which kind and tags a person gave, and where', async ({ project }) => {
  project.write('genai-links.config.json', '{}');
  project.write(
    'docs/index.md',
    '# LLMs\n\n- [Alpha](https://a.example/x)\n- [Beta](https://b.example/x) <!-- genai-links-kind: course -->\n',
  );
  project.write('data/overrides.json', JSON.stringify({ 'https://a.example/x': { kind: 'book', tags: ['tea'] } }));
  await project.run(['build', '--quiet']);
  const rows = async (id: string) =>
    (await project.run(['show', id])).stdout.split('\n').filter((row) => /^(?:kind|tag)/.test(row));
  expect(await rows('a.example/x')).toEqual(['kind  book  overrides.json', 'tag   tea  overrides.json']);
  expect(await rows('b.example/x')).toEqual([
    'kind  course  comment, docs/index.md:4',
    'tag   llm  heading "LLMs" (docs/index.md:4)',
  ]);
});

test('says why a page was read in its flavour, where the page still says so', async ({ project }) => {
  project.write('genai-links.config.json', '{}');
  project.write('docs/index.md', '!!! note "x"\n\n    [Survey](https://arxiv.org/abs/2303.18223)\n');
  await project.run(['build', '--quiet']);
  const read = async () => (await project.run(['show', '2303.18223'])).stdout.split('\n').at(-2);
  expect(await read()).toBe('read  docs/index.md as mkdocs  an admonition');
  project.write('docs/index.md', '[Survey](https://arxiv.org/abs/2303.18223)\n');
  expect(await read()).toBe('read  docs/index.md as mkdocs');
  project.write('mkdocs.yml', 'site_name: x\n');
  expect(await read()).toBe('read  docs/index.md as mkdocs  mkdocs.yml');
});

test.for([
  '2303.18223',
  'https://arxiv.org/pdf/2303.18223v3.pdf',
  'https://huggingface.co/papers/2303.18223',
  'arxiv.org/abs/2303.18223',
])('%s finds it too', async (name, { built }) => {
  expect((await built.run(['show', name], { folder: 'docs' })).stdout).toMatch(/^A Survey of Large Language Models\n/);
});

test('JSON holds the resource, its places and the reasons', async ({ built }) => {
  const { stdout } = await built.run(['show', '2303.18223', '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'arxiv:2303.18223',
    occurrences: [{ line: 5 }, { line: 9 }],
    related: [{ id: 'github:rucaibox/llmsurvey', role: 'code' }],
    why: {
      kind: 'a paper whose title says that it surveys a field',
      tags: { llm: [{ from: 'heading', text: 'LLMs', file: 'docs/index.md', line: 5 }] },
    },
  });
});

test('says what was found at its addresses, and what people and metadata say of it', async ({ built }) => {
  built.write(
    '.genai-links/state.jsonl',
    [
      '{"url":"https://arxiv.org/pdf/2303.18223.pdf","verdict":"down","reason":"timeout","failingSince":"2026-11-20","lastAlive":"2026-11-19"}',
      '{"url":"https://arxiv.org/abs/2303.18223v2","verdict":"alive","reason":"ok","status":200}',
      '{"url":"https://github.com/other/LLMSurvey","verdict":"dead"}',
      '',
    ].join('\n'),
  );
  const fact = (value: unknown) => ({ value, source: 'arxiv', on: '2026-11-24' });
  const authors = fact([{ family: 'Zhao', given: 'Wayne Xin' }, { literal: 'The LLM \u001b[31mTeam' }]);
  const metadata = { authors, venue: fact('CoRR'), citekey: 'zhao2023survey', aliases: ['arxiv:old'] };
  built.write('data/metadata.json', JSON.stringify({ resources: { 'arxiv:2303.18223': metadata } }));
  built.write('data/overrides.json', JSON.stringify({ 'arxiv:2303.18223': { description: 'Read this first.' } }));
  await built.run(['build', '--quiet']);
  const { stdout, stderr } = await built.run(['show', 'zhao2023survey']);
  expect(stderr).toBe('');
  const rows = stdout.split('\n').filter((row) => /^(?:Read|cite|by|in|check|about) /.test(row));
  expect(rows).toEqual([
    'Read this first.',
    'cite  zhao2023survey',
    'about overrides.json',
    'by    Wayne Xin Zhao, The LLM \\u{1b}[31mTeam  metadata.json (arxiv, 2026-11-24)',
    'in    CoRR  metadata.json (arxiv, 2026-11-24)',
    'check down  timeout, failing since 2026-11-20, last alive 2026-11-19  https://arxiv.org/pdf/2303.18223.pdf',
    'check alive  ok  https://arxiv.org/abs/2303.18223v2',
  ]);
  const { stdout: json } = await built.run(['show', 'arxiv:old', '--format', 'json']);
  expect(JSON.parse(json)).toMatchObject({
    id: 'arxiv:2303.18223',
    citekey: 'zhao2023survey',
    aliases: ['arxiv:old'],
    overrides: { description: 'Read this first.' },
    metadata: { authors, venue: fact('CoRR') },
    related: [{ id: 'github:rucaibox/llmsurvey', role: 'code', url: 'https://github.com/RUCAIBox/LLMSurvey' }],
    checks: [
      { verdict: 'down', reason: 'timeout', failingSince: '2026-11-20', lastAlive: '2026-11-19' },
      { verdict: 'alive', reason: 'ok' },
    ],
  });
});

test('a name that nothing has is a finding, with the one that may be meant', async ({ built }) => {
  expect(await built.run(['show', 'arxiv:2303.18224'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'no resource "arxiv:2303.18224"; did you mean "arxiv:2303.18223"?\n',
  });
  expect((await built.run(['show', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzz'])).stderr).toBe(
    'no resource "zzzzzzzzzzzzzzzzzzzzzzzzzzzz"\n',
  );
});

test('an ending that several ids have is told with all of them', async ({ built }) => {
  expect(await built.run(['show', 'llmsurvey'])).toEqual({
    code: 1,
    stdout: '',
    stderr: '"llmsurvey" ends 2 ids:\n  github:other/llmsurvey\n  github:rucaibox/llmsurvey\n',
  });
});

test.for([
  '303.18223',
  '8223',
  '223',
  '2303.18223v5',
  'arXiv:2303.18223v2',
  'arXiv: 2303.18223',
  '10.48550/arXiv.2303.18223',
  'doi:10.48550/arxiv.2303.18223',
])('an ending that one id has, or its number, is enough: %s', async (name, { built }) => {
  const { code, stdout, stderr } = await built.run(['show', name, '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout).id).toBe('arxiv:2303.18223');
});

test('endings of few letters say nothing, and those of many ids are told', async ({ built }) => {
  expect(await built.run(['show', '23'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no resource "23"'),
  });
  expect((await built.run(['show', 'mSurvey'])).stderr).toBe(
    '"mSurvey" ends 2 ids:\n  github:other/llmsurvey\n  github:rucaibox/llmsurvey\n',
  );
});

test.for(['org/oldname', 'oldname', 'OldName', 'github:org/oldname', 'https://github.com/org/oldname'])(
  'an old id is found as %s, before the next build and after',
  async (name, { project }) => {
    project.write('genai-links.config.json', '{}');
    project.write('a.md', '- [A](https://github.com/org/neo)\n- [B](https://github.com/org/other)\n');
    await project.run(['build']);
    project.write('data/metadata.json', '{"resources": {"github:org/neo": {"aliases": ["github:org/oldname"]}}}');
    for (const again of [false, true]) {
      if (again) await project.run(['build']);
      const { code, stdout, stderr } = await project.run(['show', name]);
      expect(code, stderr).toBe(0);
      expect(stdout).toContain('github:org/neo');
    }
  },
);

test('wants one name', async ({ built }) => {
  expect((await built.run(['show'])).code).toBe(2);
  expect((await built.run(['show', 'a', 'b'])).code).toBe(2);
});

test('control characters in a page come out harmless', async ({ project }) => {
  project.write('a.md', '# \u001b[31mRed\n\n- [Ti\u001b[2Jtle](https://a.example) \u202eabc def\u0007 ghi\n');
  await project.run(['build', '--quiet']);
  for (const argv of [['show', 'a.example'], ['show', 'a.example', '--format', 'json'], ['tags']]) {
    const { code, stdout } = await project.run(argv);
    expect(code).toBe(0);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  }
});
