import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'genai-links-package-'));
const below = join(folder, 'docs', 'deep');
const program = join(folder, 'node_modules', '.bin', 'genai-links');

/** Installs what `npm pack` packs, as a user's project would hold it; the dependencies are those of the clone. */
beforeAll(() => {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const tarball = execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }).trim();
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
  execFileSync('mv', [join(folder, 'package'), join(folder, 'node_modules', 'genai-links')]);
  symlinkSync(join('..', 'genai-links', 'bin', 'genai-links.js'), program);
  mkdirSync(below, { recursive: true });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    cwd: below,
    encoding: 'utf8',
    env: { PATH: `${join(folder, 'node_modules', '.bin')}:${process.env.PATH}`, HOME: folder, ...env },
  });
}

test('the shipped registry is listed from any subfolder', () => {
  const { status, stdout, stderr } = run('genai-links list --tag llm');
  expect(status).toBe(0);
  expect(stdout).toContain('Attention Is All You Need');
  expect(stderr).toMatch(/^using the curated registry \(\d+ resources\); genai-links build makes yours\n$/);
});

test('a closed pipe ends it quietly', () => {
  const { status, stdout, stderr } = run('genai-links list --quiet --format json | head -1');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '[\n', stderr: '' });
});

test('a page is linted, and mended, on its way through a pipe', () => {
  const page = String.raw`printf '\xef\xbb\xbf[a](https://example.com/a]\r\n'`;
  const found = run(`${page} | genai-links lint - --stdin-filename a.md`);
  expect(found.status).toBe(1);
  expect(found.stdout).toContain('a.md:1:2 error');
  const mended = run(`${page} | genai-links lint - --stdin-filename a.md --fix`);
  expect(mended.stdout).toBe('\ufeff[a](https://example.com/a)\r\n');
  expect(mended.status).toBe(0);
});

test('registries are compared out of pipes, which can be read once', () => {
  const shipped = '../../node_modules/genai-links/data/registry.json';
  const same = run(`genai-links diff <(cat ${shipped}) <(cat ${shipped})`);
  expect({ status: same.status, stdout: same.stdout, stderr: same.stderr }).toEqual({
    status: 0,
    stdout: 'no difference\n',
    stderr: '',
  });
  const none = run(`genai-links diff <(false) ${shipped}`);
  expect(none.status).toBe(2);
  expect(none.stderr).toMatch(/^genai-links: .* is empty: no registry stands there\n/);
});

test('a full disk is one clear line', () => {
  const { status, stderr } = run('genai-links list --quiet > /dev/full');
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'genai-links: cannot write to the standard output (ENOSPC)\n',
  });
});

test('40 columns are enough, and NO_COLOR is obeyed', () => {
  const { stdout } = run('genai-links list --quiet --limit 20', { COLUMNS: '40', NO_COLOR: '1', FORCE_COLOR: '1' });
  expect(stdout).not.toContain('\u001b');
  expect(stdout.split('\n').filter((line) => line.length > 40)).toEqual([]);
  expect(run('genai-links list --quiet --limit 1', { FORCE_COLOR: '1', COLUMNS: '80' }).stdout).toContain('\u001b[');
});

test('a kind that there is none of is wrong usage, with the kinds that there are', () => {
  const { status, stdout, stderr } = run('genai-links list --kind nosuch');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('nosuch');
  expect(stderr).toContain('survey');
});

test('the package holds what it needs and nothing else', () => {
  const held = readdirSync(join(folder, 'node_modules', 'genai-links')).sort();
  expect(held).toEqual(['LICENSE', 'README.md', 'bin', 'data', 'dist', 'docs', 'package.json']);
  const data = readdirSync(join(folder, 'node_modules', 'genai-links', 'data'));
  expect(data).toEqual(expect.arrayContaining(['registry.json', 'registry.schema.json', 'taxonomy.json']));
});

test('the library is imported by name, without side effects', () => {
  const script = `import('genai-links').then((library) => console.log(typeof library.parsePages, process.listenerCount('exit')))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: below, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe('function 0\n');
});
