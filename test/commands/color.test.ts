import { stripVTControlCharacters } from 'node:util';
import { describe, expect } from 'vitest';
import { test as base, type TestProject } from '../helpers/project.ts';

const test = base.extend<{ built: TestProject }>({
  built: async ({ project }, use) => {
    project.write(
      'index.md',
      '# RAG\n\n- [Retrieval 检索](https://arxiv.org/abs/2005.11401)\n- [Alpha](https://alpha.example)\n',
    );
    await project.run(['build', '--quiet']);
    await use(project);
  },
});

/** What begins a colour, and what ends it. */
const SEQUENCE = '\u001b[';

describe.each([[['list']], [['list', '--links']], [['tags']], [['kinds']], [['stats']], [['show', '2005.11401']]])(
  '%s',
  (argv) => {
    const painted = expect.stringContaining(SEQUENCE);

    test('is painted in a pipe where colours are asked for, and says the same', async ({ built }) => {
      const { stdout } = await built.run(argv);
      expect(stdout).not.toEqual(painted);
      for (const run of [
        await built.run([...argv, '--color']),
        await built.run(argv, { env: { FORCE_COLOR: '1' } }),
        await built.run([...argv, '--color'], { env: { NO_COLOR: '1' } }),
      ]) {
        expect(run.stdout).toEqual(painted);
        expect(stripVTControlCharacters(run.stdout)).toBe(stdout);
      }
      for (const field of (await built.run([...argv, '--color'])).stdout.split(/[\t\n]/)) {
        expect((field.split(SEQUENCE).length - 1) % 2, field).toBe(0);
      }
    });

    test('is not where they are not, nor in a file', async ({ built }) => {
      expect((await built.run([...argv, '--no-color'], { columns: 80 })).stdout).not.toEqual(painted);
      expect((await built.run(argv, { env: { FORCE_COLOR: '0' } })).stdout).not.toEqual(painted);
      expect((await built.run(argv, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toEqual(painted);
      await built.run([...argv, '--color', '-o', 'out.txt']);
      expect(built.read('out.txt')).not.toEqual(painted);
    });
  },
);
