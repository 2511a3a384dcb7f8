import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { withLock } from '../../src/files/lock.ts';
import { test } from '../helpers/project.ts';

const impatient = { waitMs: 30, staleMs: 60_000 };

test('is there while something is done, and gone after it, however that ends', ({ project }) => {
  const path = join(project.root, 'a.json');
  expect(withLock(path, () => readFileSync(`${path}.lock`, 'utf8'))).toBe(String(process.pid));
  expect(existsSync(`${path}.lock`)).toBe(false);
  const fail = () => {
    throw new Error('came to grief');
  };
  expect(() => withLock(path, fail)).toThrow('came to grief');
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('of another process is waited for, not for ever', ({ project }) => {
  const path = join(project.root, 'a.json');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  project.write('a.json.lock', String(other.pid));
  const act = () => 'done';
  expect(() => withLock(path, act, impatient)).toThrow(/cannot write .*a\.json \(.*lock is held\)/);
  expect(existsSync(`${path}.lock`)).toBe(true);
  utimesSync(`${path}.lock`, 1, 1);
  expect(withLock(path, act, impatient)).toBe('done');
  other.kill();
});

test('of a process that ended holds nothing', ({ project }) => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  project.write('a.json.lock', String(pid));
  expect(withLock(join(project.root, 'a.json'), () => 'done', impatient)).toBe('done');
});

test('that cannot be made is told', ({ project }) => {
  expect(() => withLock(join(project.root, 'none', 'a.json'), () => 1)).toThrow(/cannot write .*\(ENOENT\)/);
});
