import { describe, expect } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { test } from '../helpers/project.ts';

const bad = '[a](https://example.com/a]\n';
const good = '[a](https://example.com/a)\n';

test('reads the page from the standard input, and tells it by its name', async ({ project }) => {
  project.write('docs/x.md', good);
  const { code, stdout, stderr } = await project.run(['lint', '-', '--stdin-filename', 'docs/x.md'], { stdin: bad });
  expect(stdout).toContain('docs/x.md:1:1 error');
  expect(stdout).toContain('1 | [a](https://example.com/a]');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(project.read('docs/x.md')).toBe(good);
});

test('is clean where the text is, whatever the file holds', async ({ project }) => {
  project.write('x.md', bad);
  expect(await project.run(['lint', '--stdin-filename', 'x.md', '-'], { stdin: good })).toMatchObject({ code: 0 });
});

test.for<[name: string, argv: readonly string[], folder: string, file: string]>([
  ['without a name', [], '.', '<stdin>'],
  ['from a folder', ['--stdin-filename', 'x.md'], 'docs', 'docs/x.md'],
  ['where no file is', ['--stdin-filename', 'docs/new/y.md'], '.', 'docs/new/y.md'],
])('%s', async ([, argv, folder, file], { project }) => {
  project.write('genai-links.config.json', '{}');
  project.write('docs/z.md', good);
  const { stdout } = await project.run(['lint', '-', '--format', 'json', ...argv], { stdin: bad, folder });
  expect(JSON.parse(stdout).findings.map((finding: Finding) => finding.file)).toEqual([file]);
});

test('takes flavour, neighbours and configuration from the place of its name', async ({ project }) => {
  const files = '[a](example.com/x)\n';
  project.write('docs/example.com/x', '');
  const run = async (name: string, stdin: string) =>
    (await project.run(['lint', '-', '--stdin-filename', name, '--max-warnings', '0'], { stdin })).code;
  expect(await run('docs/x.md', files)).toBe(0);
  expect(await run('x.md', files)).toBe(1);
  const expression = `{'${bad.trimEnd()}'}\n`;
  expect(await run('x.md', expression)).toBe(1);
  expect(await run('x.mdx', expression)).toBe(0);
  const items = [
    { file: 'docs/**', reason: 'made by a machine' },
    { host: 'gone.example', reason: 'gone' },
  ];
  project.write('genai-links.config.json', JSON.stringify({ exclude: ['drafts/**'], ignore: items }));
  expect(await run('docs/x.md', bad)).toBe(0);
  expect(await run('x.md', bad)).toBe(1);
  expect(await run('drafts/x.md', bad)).toBe(0);
});

test.for<[name: string, stdin: string | Uint8Array, places: readonly string[]]>([
  ['nothing', '', []],
  ['a byte order mark', `\uFEFF${bad}`, ['1:2 wrong-closing-bracket']],
  ['the line ends of Windows', `a\r\n\r\n${bad}`, ['3:1 wrong-closing-bracket']],
  ['no UTF-8', new Uint8Array([0xc3, 0x28]), ['1:1 unreadable-source']],
  ['no text', new Uint8Array([0x61, 0]), ['1:1 unreadable-source']],
  ['too much', `${bad}${'x'.repeat(2000)}`, ['1:1 unreadable-source']],
])('bears %s', async ([, stdin, places], { project }) => {
  const { stdout } = await project.run(['lint', '-', '--format', 'json', '--max-file-size', '1KB'], { stdin });
  const found: readonly Finding[] = JSON.parse(stdout).findings;
  expect(found.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual(places);
});

test.for([
  [['lint', '-', 'a.md'], 'takes no further paths'],
  [['lint', '--stdin-filename', 'a.md'], 'it goes with -'],
  [['build', '-'], '-: no such file'],
] as const)('%s is wrong usage', async ([argv, says], { project }) => {
  project.write('a.md', good);
  const { code, stdout, stderr } = await project.run(argv, { stdin: bad });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
});

describe('--fix', () => {
  const run = ['lint', '-', '--fix', '--stdin-filename', 'x.md'];

  test('writes the text to the standard output, and the report to the other one', async ({ project }) => {
    project.write('x.md', 'other\n');
    const stdin = `\uFEFF${bad}\r\n[b](https://example.com/b) [](https://example.com/c)\r\n`;
    const { code, stdout, stderr } = await project.run(run, { stdin });
    expect(stdout).toBe(stdin.replace('/a]', '/a)'));
    expect(stderr).toContain('x.md:3:28 warning');
    expect(code).toBe(0);
    expect(project.read('x.md')).toBe('other\n');
  });

  test.for([good, '', 'no end of line'])('gives back %j as it is', async (stdin, { project }) => {
    expect(await project.run(run, { stdin })).toMatchObject({ code: 0, stdout: stdin });
  });

  test('gives back what the configuration leaves out', async ({ project }) => {
    project.write('genai-links.config.json', '{ "exclude": ["x.md"] }');
    expect(await project.run(run, { stdin: bad })).toMatchObject({ code: 0, stdout: bad });
  });

  test('writes nothing where it cannot read', async ({ project }) => {
    const { code, stdout, stderr } = await project.run(run, { stdin: new Uint8Array([0xc3, 0x28]) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('x.md is not valid UTF-8');
  });

  test('--dry-run prints the diff', async ({ project }) => {
    const { stdout } = await project.run([...run, '--dry-run'], { stdin: bad });
    expect(stdout).toContain('+++ b/x.md');
    expect(stdout).toContain(`-${bad}+${good}`);
  });
});
