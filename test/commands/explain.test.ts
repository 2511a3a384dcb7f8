import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import { verdictIds, verdicts } from '../../src/model/verdict.ts';
import { rules } from '../../src/rules/table.ts';
import { test } from '../helpers/project.ts';

const ruleNames = ['unreadable-source', ...rules.map(({ name }) => name)].toSorted();
const names = [...ruleNames, ...verdictIds];

test('says all of a rule', async ({ project }) => {
  expect(await project.run(['explain', 'expired-ignore'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "",
      "stdout": "expired-ignore  warning

    The last day of this ignore is over.

    It ignores nothing any more. Mend what it was written for, or give it another day.

    Found:

      [x](https://example.com/) <!-- genai-links-ignore-line empty-text until 2020-01-01: still to come -->

    Not found:

      [](https://example.com/) <!-- genai-links-ignore-line empty-text until 9999-12-31: still to come -->

    What to do:

      People must mend it; a report says what was meant, where that is known.
    ",
    }
  `);
});

test('says all of a verdict', async ({ project }) => {
  expect((await project.run(['explain', 'moved'])).stdout).toMatchInlineSnapshot(`
    "moved  passes

    Alive, and every hop is permanent: the Markdown should change.

    It fails no run of check, unless --fail-on names it.

    Reasons:

      permanent      every redirect is permanent, and the end is alive
      https-upgrade  a permanent redirect from http to https
      renamed        the site itself says what it is called now

    What to do:

      Write the new address into the page: the old one may be given up some day.
    "
  `);
});

test('takes a reason for its verdict', async ({ project }) => {
  expect((await project.run(['explain', 'http-404'])).stdout).toMatch(/^dead {2}fails\n/);
});

test('without a name, lists them all: in a pipe a line each', async ({ project }) => {
  const { code, stdout, stderr } = await project.run(['explain']);
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(rows.map(([name]) => name)).toEqual(names);
  expect(rows.every((row) => row.length === 3)).toBe(true);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.for([20, 60, 79, 80, 100, 200])('fits a terminal of %i columns', async (columns, { project }) => {
  const { stdout } = await project.run(['explain'], { columns, env: { NO_COLOR: '1' } });
  const widest = Math.max(...stdout.split('\n').map((line) => line.length));
  expect(widest).toBeLessThanOrEqual(Math.max(columns, 50));
  for (const name of names) expect(stdout).toMatch(new RegExp(`^${name} `, 'm'));
});

test('every rule and verdict has its say, in any width, with or without colour', async ({ project }) => {
  for (const name of names) {
    const { code, stdout } = await project.run(['explain', name], { columns: 60, env: { NO_COLOR: '1' } });
    expect(code).toBe(0);
    expect(stdout).toContain('What to do:');
    expect(stdout.split('\n').filter((line) => line.length > 60 && !line.startsWith('  '))).toEqual([]);
    const coloured = await project.run(['explain', name, '--color'], { columns: 60 });
    expect(stripVTControlCharacters(coloured.stdout)).toBe(stdout);
  }
});

test('every reason has words', async ({ project }) => {
  for (const id of verdictIds) {
    const { stdout } = await project.run(['explain', id]);
    for (const reason of verdicts[id].reasons) expect(stdout).toMatch(new RegExp(`^ {2}${reason} +\\S`, 'm'));
  }
});

test.for([
  ['wrong-bracket', 'genai-links explain lists them all'],
  ['empty-txt', 'did you mean "empty-text"?'],
  ['deed', 'did you mean "dead"?'],
] as const)('%s is wrong usage', async ([name, hint], { project }) => {
  const { code, stdout, stderr } = await project.run(['explain', name]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(hint);
});

test('-o writes it to a file', async ({ project }) => {
  expect(await project.run(['explain', 'dead', '-o', 'dead.txt'])).toMatchObject({ code: 0, stdout: '' });
  expect(project.read('dead.txt')).toMatch(/^dead {2}fails\n/);
});
