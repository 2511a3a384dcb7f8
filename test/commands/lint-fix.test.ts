import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type TestProject, test } from '../helpers/project.ts';

const bad = '# List\n\n- [Attention](https://arxiv.org/abs/1706.03762]\n- [later](TODO)\n';
const mended = '# List\n\n- [Attention](https://arxiv.org/abs/1706.03762)\n- [later](TODO)\n';

/** Pages whose diffs are hard to get right, and what they become. */
const pages: Readonly<Record<string, readonly [string, string]>> = {
  'a page.md': ['one\r\n[t](htps://x.example/a]\r\ntwo\r\n', 'one\r\n[t](https://x.example/a)\r\ntwo\r\n'],
  'docs/ü 页.md': ['\uFEFF[t](https://x.org/a]', '\uFEFF[t](https://x.org/a)'],
  'docs/a"b.md': ['[t] (https://x.org/a)\n\n[u]\n(https://y.org/b)', '[t](https://x.org/a)\n\n[u](https://y.org/b)'],
  'long.md': [
    `${'line\n'.repeat(20)}[t](https://x.org/a]\n${'line\n'.repeat(9)}[u](https://x.org/b]\n${'x\n'.repeat(5)}(t)[https://x.org/c]\n`,
    `${'line\n'.repeat(20)}[t](https://x.org/a)\n${'line\n'.repeat(9)}[u](https://x.org/b)\n${'x\n'.repeat(5)}[t](https://x.org/c)\n`,
  ],
  'mixed.md': ['a\rb\r[t](https://x.org/a]\r\nc\n', 'a\rb\r[t](https://x.org/a)\r\nc\n'],
  'clean.md': ['[t](https://x.org/a)\n', '[t](https://x.org/a)\n'],
};

function writePages(project: TestProject): void {
  for (const [file, [before]] of Object.entries(pages)) project.write(file, before);
}

function git(project: TestProject, args: readonly string[], input = ''): void {
  execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: project.root, input, stdio: 'pipe' });
}

test('--fix mends the file and exits by what remains', async ({ project }) => {
  project.write('index.md', bad);
  const first = await project.run(['lint', '--fix', '--format', 'json']);
  expect(project.read('index.md')).toBe(mended);
  const { summary, findings } = JSON.parse(first.stdout);
  expect(summary).toEqual({ error: 1, warning: 0, fixed: 1 });
  expect(findings).toMatchObject([{ rule: 'text-in-destination', line: 4 }]);
  expect(first.code).toBe(1);

  project.write('index.md', bad.replace('TODO', 'todo.md'));
  expect(await project.run(['lint', '--fix'])).toEqual({
    code: 0,
    stdout: '1 fixed, no malformed links\n',
    stderr: '',
  });
  const second = await project.run(['lint', '--fix']);
  expect(second).toEqual({ code: 0, stdout: 'no malformed links\n', stderr: '' });
});

test('--fix leaves nothing else behind, and keeps byte order mark, line ends, mode and link', async ({ project }) => {
  writePages(project);
  chmodSync(join(project.root, 'long.md'), 0o664);
  symlinkSync('long.md', join(project.root, 'link.md'));
  const before = readdirSync(project.root);
  expect((await project.run(['lint', '--fix'])).code).toBe(0);
  for (const [file, [, after]] of Object.entries(pages)) expect(project.read(file), file).toBe(after);
  expect(readdirSync(project.root)).toEqual(before);
  expect(statSync(join(project.root, 'long.md')).mode & 0o777).toBe(0o664);
  expect(lstatSync(join(project.root, 'link.md')).isSymbolicLink()).toBe(true);
});

test('a file that must not be written costs the others nothing', async ({ project }) => {
  project.write('in/genai-links.config.json', '{}');
  project.write('out.md', bad);
  project.write('in/b.md', bad);
  symlinkSync('../out.md', join(project.root, 'in/a.md'));
  const argv = ['lint', '--fix', '--format', 'json', 'a.md', 'b.md'];
  const { code, stdout, stderr } = await project.run(argv, { folder: 'in' });
  expect(stderr).toBe('');
  expect([project.read('out.md'), project.read('in/b.md')]).toEqual([bad, mended]);
  const { summary, findings } = JSON.parse(stdout);
  const told = findings.filter(({ file }: { file: string }) => file === 'a.md');
  expect(told).toMatchObject([
    { rule: 'unreadable-source', message: expect.stringContaining('leads out of the project') },
  ]);
  expect(summary.fixed).toBe(1);
  expect(code).toBe(1);
});

test('nothing outside of the project is read or written through a link', async ({ project }) => {
  project.write('outside/page.md', bad);
  project.write('inside/genai-links.config.json', '{}');
  symlinkSync('../outside/page.md', join(project.root, 'inside/page.md'));
  const { stdout } = await project.run(['lint', '--fix', 'page.md'], { folder: 'inside' });
  expect(stdout).toMatch(/^page\.md:1:1 error the file leads out of the project by a symbolic link/);
  expect(stdout).not.toContain('example');
  expect(project.read('outside/page.md')).toBe(bad);
  await project.run(['lint', '--fix', '../outside/page.md'], { folder: 'inside' });
  expect(project.read('outside/page.md')).toBe(mended);
});

test('git applies what --dry-run prints, and the bytes are those of --fix', async ({ project }) => {
  writePages(project);
  symlinkSync('long.md', join(project.root, 'zz-link.md'));
  git(project, ['init', '-q']);
  const { code, stdout, stderr } = await project.run(['lint', '--dry-run']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '--fix would mend 11 of the findings, in 6 of the files\n' });
  for (const [file, [before]] of Object.entries(pages)) expect(project.read(file), file).toBe(before);
  git(project, ['apply', '--check'], stdout);
  git(project, ['apply'], stdout);
  for (const [file, [, after]] of Object.entries(pages)) expect(project.read(file), file).toBe(after);
  git(project, ['apply', '--reverse'], stdout);
  for (const [file, [before]] of Object.entries(pages)) expect(project.read(file), file).toBe(before);
});

test('names in the diff count from the top of the repository', async ({ project }) => {
  project.write('site/genai-links.config.json', '{}');
  project.write('site/docs/index.md', bad);
  git(project, ['init', '-q']);
  const { code, stdout } = await project.run(['lint', '--dry-run'], { folder: 'site/docs' });
  expect(code).toBe(1);
  git(project, ['apply'], stdout);
  expect(project.read('site/docs/index.md')).toBe(mended);
});

test('a diff looks as people expect it', async ({ project }) => {
  project.write('index.md', bad);
  expect((await project.run(['lint', '--fix', '--dry-run'])).stdout).toMatchInlineSnapshot(`
    "diff --git a/index.md b/index.md
    --- a/index.md
    +++ b/index.md
    @@ -1,4 +1,4 @@
     # List
     
    -- [Attention](https://arxiv.org/abs/1706.03762]
    +- [Attention](https://arxiv.org/abs/1706.03762)
     - [later](TODO)
    "
  `);
});

test('-o takes the diff, a report needs a file of its own, and a source is not written over', async ({ project }) => {
  project.write('index.md', bad);
  const { stdout } = await project.run(['lint', '--dry-run']);
  expect(await project.run(['lint', '--dry-run', '-o', 'x.diff', '--format', 'json=x.json'])).toMatchObject({
    stdout: '',
  });
  expect(project.read('x.diff')).toBe(stdout);
  expect(JSON.parse(project.read('x.json')).summary).toEqual({ error: 1, warning: 0, fixed: 1 });
  expect(await project.run(['lint', '--dry-run', '--format', 'json'])).toMatchObject({ code: 2, stdout: '' });
  expect(await project.run(['lint', '--dry-run', '-o', 'index.md'])).toMatchObject({ code: 2 });
  expect(readFileSync(join(project.root, 'index.md'), 'utf8')).toBe(bad);
});

test('a terminal gets no escape sequence of a page', async ({ project }) => {
  project.write('index.md', `\u001b[2J\n${bad}`);
  expect((await project.run(['lint', '--dry-run'], { columns: 80 })).stdout).not.toContain('\u001b');
  expect((await project.run(['lint', '--dry-run'])).stdout).toContain('\u001b[2J');
});

test('pages keep their flavour, whatever is mended on another', async ({ project }) => {
  mkdirSync(join(project.root, 'docs'));
  project.write('mkdocs.yml', 'site_name: x\nmarkdown_extensions: [admonition]\n');
  project.write('docs/a.md', '!!! note "[one](https://x.org/a]"\n\n    [two](https://x.org/b]\n');
  expect((await project.run(['lint', '--fix'])).code).toBe(0);
  expect(project.read('docs/a.md')).toBe('!!! note "[one](https://x.org/a)"\n\n    [two](https://x.org/b)\n');
});

test('Ctrl-C before a file is written leaves it, with its findings', async ({ project }) => {
  project.write('index.md', bad);
  const abort = new AbortController();
  abort.abort();
  const { code, stdout } = await project.run(['lint', '--fix', '--format', 'json'], { signal: abort.signal });
  expect(code).toBe(130);
  expect(JSON.parse(stdout).summary).toEqual({ error: 2, warning: 0, fixed: 0 });
  expect(project.read('index.md')).toBe(bad);
});
