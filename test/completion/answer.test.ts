import { describe, expect } from 'vitest';
import { commands } from '../../src/commands/table.ts';
import { sourceOfPlaceholder } from '../../src/completion/sources.ts';
import { optionsOf, placeholdersOf } from '../../src/completion/specification.ts';
import { kindIds } from '../../src/model/kinds.ts';
import { type Surroundings, type TestProject, test } from '../helpers/project.ts';

async function complete(project: TestProject, words: readonly string[], surroundings: Surroundings = {}) {
  const { code, stdout, stderr } = await project.run(['__complete', 'zsh', '--', ...words], surroundings);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [kind, ...lines] = stdout.split('\n').slice(0, -1);
  return { kind, values: lines.map((line) => line.split('\t')[0] ?? '') };
}

const valuesOf = async (project: TestProject, words: readonly string[], surroundings: Surroundings = {}) =>
  (await complete(project, words, surroundings)).values;

describe('every command', () => {
  test.for(commands)(
    '$name: all options that --help tells are completed, and no other',
    async ({ name }, { project }) => {
      const { stdout } = await project.run([name, '--help'], { columns: 1000 });
      const told = [...stdout.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
      expect((await valuesOf(project, [name, '--'])).toSorted()).toEqual(told.toSorted());
    },
  );

  test('and those of the program', async ({ project }) => {
    const { stdout } = await project.run(['--help'], { columns: 1000 });
    const commandNames = [...stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
    expect((await valuesOf(project, [''])).toSorted()).toEqual(commandNames.toSorted());
    const told = [...stdout.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
    expect((await valuesOf(project, ['--'])).toSorted()).toEqual(told.toSorted());
  });
});

/** Words for numbers, times and texts of one's own. */
const free = new Set(['n', 'time', 'size', 'cidr|host', 'years', 'query', 'url', '-', 'ref', 'duration']);

test('every word for a value is known, or is one that nothing can be said of', () => {
  const words = commands.flatMap((command) => [
    ...optionsOf(command).flatMap(({ placeholder, choices }) =>
      choices === undefined && placeholder !== undefined ? [placeholder] : [],
    ),
    ...[0, 1].flatMap((position) => placeholdersOf(command, position)),
  ]);
  expect([...new Set(words)].filter((word) => !free.has(word) && sourceOfPlaceholder[word] === undefined)).toEqual([]);
});

test.for<[words: readonly string[], values: readonly string[]]>([
  [['help', 'expo'], ['export']],
  [['help', 'export', ''], []],
  [['nosuch', ''], []],
  [
    ['list', '--sort', ''],
    ['title', 'date', 'kind', 'host'],
  ],
  [['list', '--kind', ''], kindIds],
  [['list', '--kind', 'paper,sur'], ['paper,survey']],
  [['list', '--kind', 'paper,pa'], []],
  [['list', 'kind:sur'], ['kind:survey']],
  [['list', '!kind:sur'], ['!kind:survey']],
  [['list', 'is:mov'], ['is:moved']],
  [['list', '-kind:sur'], []],
  [['list', '--', '-kind:sur'], ['-kind:survey']],
  [['list', '--limit', ''], []],
  [['list', '--quiet=x'], []],
  [['--quiet', 'expo'], ['export']],
  [['--registry', 'x', 'expo'], ['export']],
  [['lint', '--flavor', 'mk'], ['mkdocs']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['explain', 'doubled-sch'], ['doubled-scheme']],
  [['explain', 'mov'], ['moved']],
  [['diff', 'a', 'b', ''], []],
])('%j', async ([words, values], { project }) => {
  const found = await valuesOf(project, words);
  expect(found.slice(0, values.length)).toEqual(values);
  if (words[1] !== '--sort') expect(found).toEqual(values);
});

test.for([
  [['build', '']],
  [['diff', '']],
  [['diff', 'a', '']],
  [['list', '-o', '']],
  [['list', '--registry', '']],
  [['list', '--registry=']],
  [['list', '--file', '']],
  [['check', '--format', 'sarif=']],
])('%j: files', async ([words], { project }) => {
  expect(await complete(project, words as string[])).toEqual({ kind: ':files', values: [] });
});

describe('the registry in force', () => {
  test('is that of the project, from every folder; or the one that the line names', async ({ project }) => {
    project.write('genai-links.config.json', '{}');
    project.write('docs/a.md', '# RAG\n\n- [A](https://www.host.example/a)\n');
    await project.run(['build', '--no-cache', '--quiet']);
    for (const folder of ['.', 'docs']) {
      expect(await valuesOf(project, ['show', ''], { folder })).toEqual(['url:host.example/a']);
      expect(await valuesOf(project, ['list', '--tag', ''], { folder })).toEqual(['rag', 'retrieval']);
      expect(await valuesOf(project, ['list', '--host', ''], { folder })).toEqual(['host.example']);
      expect(await valuesOf(project, ['list', '--section', ''], { folder })).toEqual(['RAG']);
    }
    project.write('other.md', '- [B](https://b.example)\n');
    await project.run(['build', 'other.md', '--registry', 'other.json', '--no-cache', '--quiet']);
    expect(await valuesOf(project, ['show', '--registry', 'other.json', ''])).toEqual(['url:b.example']);
    expect(await valuesOf(project, ['--registry=other.json', 'show', ''])).toEqual(['url:b.example']);
  });

  test('is the curated one where there is no other', async ({ project }) => {
    expect(await valuesOf(project, ['show', 'arxiv:1706.0376'])).toEqual(['arxiv:1706.03762']);
    expect(await valuesOf(project, ['list', '--tag', 'll'])).toContain('llm');
  });

  test.for<[file: string, content: string]>([
    ['genai-links.config.json', '{'],
    ['genai-links.config.json', '{"nosuch": 1}'],
    ['data/registry.json', '<<<<<<<'],
    ['data/registry.json', '{"format":"genai-links","version":99}'],
    ['data/taxonomy.json', '{'],
  ])('may be broken: %s %s', async ([file, content], { project }) => {
    project.write(file, content);
    await complete(project, ['show', 'arxiv:']);
    await complete(project, ['list', '--tag', '']);
    expect(await valuesOf(project, ['expo'])).toEqual(['export']);
  });
});

test.for([[], ['bash'], ['fish'], ['nosuch'], ['zsh', '--'], ['bash', 'genai-links', '']])(
  'half a question is no error: %j',
  async (argv, { project }) => {
    expect(await project.run(['__complete', ...argv])).toMatchObject({ code: 0, stderr: '' });
  },
);

test('completion prints a script, and knows which shells there are', async ({ project }) => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    expect((await project.run(['completion', shell])).stdout).toContain('__complete');
  }
  const { code, stderr } = await project.run(['completion', 'bsh']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/"bsh" is no shell that is known\n {2}did you mean "bash"\?/);
  expect((await project.run(['completion'])).code).toBe(2);
});
