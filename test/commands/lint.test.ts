import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import { test } from '../helpers/project.ts';

const bad = '# List\n\n- [Attention](https://arxiv.org/abs/1706.03762]\n';
const good = '# List\n\n- [Attention](https://arxiv.org/abs/1706.03762)\n';
const warned = '[](https://example.org/)\n';

test('says where the fault is, shows the line and what was meant, and exits 1', async ({ project }) => {
  project.write('docs/index.md', bad);
  expect(await project.run(['lint'])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "",
      "stdout": "docs/index.md:3:3 error the address ends with a bracket that does not close it (wrong-closing-bracket)
      3 | - [Attention](https://arxiv.org/abs/1706.03762]
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = meant: https://arxiv.org/abs/1706.03762

    1 error, 0 warnings in 1 file
    ",
    }
  `);
});

test('a clean project exits 0', async ({ project }) => {
  project.write('index.md', good);
  expect(await project.run(['lint'])).toEqual({ code: 0, stdout: 'no malformed links\n', stderr: '' });
});

test('says that nothing was read', async ({ project }) => {
  project.write('index.md', bad);
  project.write('genai-links.config.json', '{ "sources": ["doc/**"] }');
  expect(await project.run(['lint'])).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^no Markdown found: /m),
  });
});

test('warnings fail only past --max-warnings', async ({ project }) => {
  project.write('index.md', warned);
  expect((await project.run(['lint'])).code).toBe(0);
  expect((await project.run(['lint', '--max-warnings', '1'])).code).toBe(0);
  expect((await project.run(['lint', '--max-warnings', '0'])).code).toBe(1);
});

test('--format json has the summary and each finding, relative to the root from any folder', async ({ project }) => {
  project.write('genai-links.config.json', '{}');
  project.write('docs/index.md', bad);
  const { code, stdout } = await project.run(['lint', 'index.md', '--format', 'json'], { folder: 'docs' });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    summary: { error: 1, warning: 0, fixed: 0 },
    findings: [
      {
        rule: 'wrong-closing-bracket',
        severity: 'error',
        file: 'docs/index.md',
        line: 3,
        column: 3,
        endLine: 3,
        endColumn: 48,
        message: 'the address ends with a bracket that does not close it',
        raw: '[Attention](https://arxiv.org/abs/1706.03762]',
        suggestion: '[Attention](https://arxiv.org/abs/1706.03762)',
        meant: 'https://arxiv.org/abs/1706.03762',
      },
    ],
  });
});

test('reads only the paths that it is given', async ({ project }) => {
  project.write('bad.md', bad);
  project.write('good.md', good);
  expect((await project.run(['lint', 'good.md'])).code).toBe(0);
  expect((await project.run(['lint', '*.md'])).code).toBe(1);
  expect(await project.run(['lint', 'none.md'])).toMatchObject({ code: 2, stdout: '' });
});

test('a source that cannot be read is a finding, and the others are judged', async ({ project }) => {
  project.write('a.md', new Uint8Array([0x61, 0, 0x62]));
  project.write('b.md', new Uint8Array([0xc3, 0x28]));
  project.write('c.md', bad);
  const { code, stdout } = await project.run(['lint', '--format', 'json']);
  const { findings } = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(findings.map(({ rule, file, line, column }: Record<string, unknown>) => [rule, file, line, column])).toEqual([
    ['unreadable-source', 'a.md', 1, 1],
    ['unreadable-source', 'b.md', 1, 1],
    ['wrong-closing-bracket', 'c.md', 3, 3],
  ]);
  expect((await project.run(['lint', 'a.md'])).stdout).toContain('a.md:1:1 error the file is binary');
});

test('a file over --max-file-size is a finding', async ({ project }) => {
  project.write('a.md', good);
  expect(await project.run(['lint', '--max-file-size', '10B'])).toMatchObject({ code: 1 });
});

test('an empty file and a byte order mark are no fault', async ({ project }) => {
  project.write('a.md', '');
  project.write('b.md', `\uFEFF${good}`);
  expect((await project.run(['lint'])).code).toBe(0);
});

test('-o writes the report and refuses a source', async ({ project }) => {
  project.write('index.md', bad);
  expect(await project.run(['lint', '-o', 'report.txt'])).toMatchObject({ code: 1, stdout: '' });
  expect(project.read('report.txt')).toContain('index.md:3:3 error');
  expect(await project.run(['lint', '-o', 'index.md'])).toMatchObject({ code: 2 });
  expect(project.read('index.md')).toBe(bad);
});

test('an address that a file answers to needs no scheme', async ({ project }) => {
  project.write('genai-links.config.json', '{ "siteRoot": "site" }');
  project.write('docs/index.md', '[a](example.com/x) [b](/example.org/y) [c](files/a%20b.com/z)');
  const count = async () => JSON.parse((await project.run(['lint', '--format', 'json'])).stdout).findings.length;
  expect(await count()).toBe(1);
  project.write('docs/example.com/x', '');
  expect(await count()).toBe(0);
});

test('wrong usage exits 2 and names what was meant', async ({ project }) => {
  const wrong = await project.run(['lint', '--format', 'jsn']);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('json');
});

test('fits a narrow terminal, in colour or not', async ({ project }) => {
  project.write('index.md', `${'word '.repeat(40)}[Attention](https://arxiv.org/abs/1706.03762]\n`);
  const plain = await project.run(['lint'], { columns: 40, env: { NO_COLOR: '1' } });
  for (const line of plain.stdout.split('\n').slice(1, 3)) expect(line.length).toBeLessThanOrEqual(40);
  const coloured = await project.run(['lint', '--color'], { columns: 40 });
  expect(coloured.stdout).toContain('\u001b[31m');
  expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
});
