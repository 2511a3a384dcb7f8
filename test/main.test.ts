import { expect } from 'vitest';
import { main } from '../src/main.ts';
import { test } from './helpers/project.ts';

test.for([['--help'], ['help'], ['list', '--help'], ['help', 'list'], ['--version']])(
  '%s answers on the standard output',
  async (argv, { project }) => {
    const { code, stdout, stderr } = await project.run(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trim()).not.toBe('');
  },
);

test.for<[argv: readonly string[], says: RegExp]>([
  [[], /^Usage: genai-links/],
  [['lsit'], /unknown command 'lsit'\n\(Did you mean list\?\)/],
  [['list', '--lmit', '3'], /unknown option '--lmit'\n\(Did you mean --limit\?\)/],
  [['list', '--limit', 'many'], /'many' is invalid. "many" is not a whole number/],
  [['list', '--format', 'tabel'], /'tabel' is invalid. did you mean "table"\?/],
  [['show'], /missing required argument 'id'/],
  [['show', 'a', 'b'], /too many arguments/],
])('%s is wrong usage: exit 2, and nothing on the standard output', async ([argv, says], { project }) => {
  const { code, stdout, stderr } = await project.run(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
});

test('-- ends the options', async ({ project }) => {
  project.write('a.md', '[minus limit](https://example.com/)\n');
  await project.run(['build']);
  const { code, stdout } = await project.run(['list', '--format', 'urls', '--', 'limit']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'https://example.com/\n' });
});

test('what no user can mend is shown as a bug, with its stack', async ({ project }) => {
  let stderr = '';
  const broken = {
    write: () => {
      throw new Error('out of order');
    },
  };
  const code = await main(['list'], {
    stdin: (async function* () {})(),
    stdout: broken,
    stderr: {
      write: (text: string) => {
        stderr += text;
      },
    },
    env: {},
    cwd: project.root,
    signal: new AbortController().signal,
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/bug in genai-links.*\nError: out of order\n +at /);
});

test('--debug shows the stack of what a user can mend', async ({ project }) => {
  const plain = await project.run(['list', '--registry', 'nowhere.json']);
  expect(plain.stderr).toBe('genai-links: nowhere.json: there is no such file\n');
  const debug = await project.run(['list', '--registry', 'nowhere.json', '--debug']);
  expect(debug.stderr).toMatch(/UserError.*\n +at .*[\s\S]*caused by: Error: ENOENT/);
});
