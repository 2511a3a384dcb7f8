import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { isStream } from '../../src/files/write-through.ts';
import { test } from '../helpers/project.ts';

test('a file, a folder and nothing are no streams', ({ project }) => {
  project.write('a.md', '');
  expect(['a.md', '.', 'none'].map((name) => isStream(join(project.root, name)))).toEqual([false, false, false]);
});

describe.skipIf(process.platform === 'win32')('where the system has devices and pipes', () => {
  test('what reads a pipe gets the report, and the pipe stays', async ({ project }) => {
    project.write('a.md', '[a](https://example.org/]\n');
    const pipe = join(project.root, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    let read = '';
    reader.stdout.on('data', (chunk) => {
      read += chunk;
    });
    const [{ code }] = await Promise.all([project.run(['lint', '--format', 'json=pipe']), once(reader, 'close')]);
    expect(code).toBe(1);
    expect(JSON.parse(read).findings).toHaveLength(1);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test('a device stays one', async ({ project }) => {
    expect(existsSync('/dev/null')).toBe(true);
    project.write('a.md', '');
    expect(isStream('/dev/null')).toBe(true);
    expect(await project.run(['lint', '-o', '/dev/null'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
