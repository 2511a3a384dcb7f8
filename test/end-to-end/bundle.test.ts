import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'dist', 'cli');

/** What is loaded at once is given a name; what is loaded late stands in brackets. */
const LOADS = /(?:^|[;\w]|= ?)require\("([^"]+)"\)/gm;

/** What a file of the bundle loads before it runs: the files, and all else that it names. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const path = join(folder, file);
  if (!existsSync(path)) return seen;
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(LOADS))
    loadedBy(name.startsWith('./') ? name.slice(2) : name, seen);
  return seen;
}

describe('the bundled command line', () => {
  test.each(['main.js', 'worker.js'])('%s names no package that it would have to look for', (file) => {
    const loaded = [...loadedBy(file)];
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter((name) => !/^node:|^[\w-]+\.js$/.test(name))).toEqual([]);
  });

  test('loads the parser in the thread that reads, and not for --help', () => {
    const holdsParser = (file: string) => [...loadedBy(file)].some((name) => /createTokenizer\b/.test(textOf(name)));
    expect(holdsParser('worker.js')).toBe(true);
    expect(holdsParser('main.js')).toBe(false);
  });

  test('has all that list runs in one file', () => {
    const script =
      "process.on('exit', () => console.error(Object.keys(require.cache).join('\\n'))); require('./bin/genai-links.js')";
    const argv = ['-e', script, 'genai-links', 'list', '--limit', '1'];
    const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    const names = stderr
      .trim()
      .split('\n')
      .map((path) => basename(path));
    expect(names.sort()).toEqual(['early.js', 'genai-links.js', 'main.js']);
  });

  test('brings the licence of each package in it', () => {
    const licenses = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
    for (const name of ['commander', 'chalk', 'micromark', 'valibot', 'tldts'])
      expect(licenses).toMatch(new RegExp(`^${name} \\d[\\d.]* \\(\\S+\\)$`, 'm'));
    expect(licenses).toContain('Permission is hereby granted');
  });
});

function textOf(name: string): string {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
