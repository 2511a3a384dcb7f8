import { join } from 'node:path';
import { expect } from 'vitest';
import { readText } from '../../src/files/read.ts';
import { test } from '../helpers/project.ts';

test('reads UTF-8 whole, with its byte order mark', ({ project }) => {
  project.write('a.md', '\uFEFF# Straße 中文 🎈\r\n');
  expect(readText(join(project.root, 'a.md'), 1000)).toBe('\uFEFF# Straße 中文 🎈\r\n');
});

test.for([
  ['binary', Uint8Array.of(0x23, 0x00, 0x41)],
  ['not-utf8', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)],
  ['not-utf8', Uint8Array.of(0xff, 0xfe, 0x23, 0x00)],
  ['too-large', new Uint8Array(1001).fill(0x61)],
] as const)('says %s', ([reason, bytes], { project }) => {
  project.write('a.md', bytes);
  expect(readText(join(project.root, 'a.md'), 1000)).toMatchObject({ reason });
});

test('says what cannot be read: a missing file, a folder', ({ project }) => {
  expect(readText(join(project.root, 'missing.md'), 1000)).toMatchObject({
    reason: 'unreadable',
    message: expect.stringContaining('ENOENT'),
  });
  expect(readText(project.root, 10_000_000)).toMatchObject({ reason: 'unreadable' });
});
