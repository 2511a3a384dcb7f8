import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { generated } from '../scripts/docs/table.ts';
import { main } from '../src/main.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test.each(Object.entries(generated))('%s says what the tables say', (file, render) => {
  expect(render(read(file)) === read(file), `${file} is stale: npm run generate`).toBe(true);
});

test('the curated registry is what its pages say', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'genai-links-'));
  const built = join(folder, 'registry.json');
  const silent = { write: () => true };
  const stdin = (async function* () {})();
  const io = { stdin, stdout: silent, stderr: silent, env: {}, cwd: root, signal: new AbortController().signal };
  expect(await main(['build', '--registry', built], io)).toBe(0);
  const isFresh = readFileSync(built, 'utf8') === read('data/registry.json');
  rmSync(folder, { recursive: true });
  expect(isFresh, 'data/registry.json is stale: npm start -- build').toBe(true);
});

test('the README’s session is what a terminal shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'genai-links-'));
  cpSync(join(root, 'test/fixtures/end-to-end'), folder, { recursive: true });
  const [, session = ''] = /```console\n(.*?)```/s.exec(read('README.md')) ?? [];
  const commands = [...session.matchAll(/^\$ genai-links (.*)$/gm)].map(([, words = '']) => words.split(' '));
  const env = { ...process.env, COLUMNS: '100', NO_COLOR: '1' };
  const shown = commands.map((argv) => {
    const { stdout } = spawnSync(process.execPath, [join(root, 'bin/genai-links.js'), ...argv], { cwd: folder, env });
    return `$ genai-links ${argv.join(' ')}\n${stdout}`;
  });
  rmSync(folder, { recursive: true });
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.join('\n')).toBe(session);
});

test('the README’s library example does what it says', () => {
  const [, example = ''] = /```ts\n(.*?)```/s.exec(read('README.md')) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'genai-links-'));
  const script = join(folder, 'example.mjs');
  const library = pathToFileURL(join(root, 'dist', 'index.js')).href;
  writeFileSync(script, example.replace("from 'genai-links'", `from '${library}'`));
  const printed = execFileSync(process.execPath, [script], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const promised = [...example.matchAll(/\); \/\/ (.*)/g)].map(([, comment]) => comment);
  expect(promised.length).toBeGreaterThan(1);
  expect(printed.split('\n').slice(0, promised.length)).toEqual(promised);
});

test('the README fits a screen or three', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(150);
});
