import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { refuseReplacing, replaceText } from '../../src/files/replace.ts';
import { writeAtomically } from '../../src/files/write.ts';
import { UserError } from '../../src/model/user-error.ts';
import { test } from '../helpers/project.ts';

test('puts the new text in the place of the old', ({ project: { root, write, read } }) => {
  write('docs/a.md', '\uFEFFold\r\n');
  replaceText({ root, file: 'docs/a.md', before: '\uFEFFold\r\n', after: '\uFEFFnew\r\n' });
  expect(read('docs/a.md')).toBe('\uFEFFnew\r\n');
  expect(readdirSync(join(root, 'docs'))).toEqual(['a.md']);
});

test('a file that holds another text by now is left as it is', ({ project: { root, write, read } }) => {
  write('a.md', 'older');
  const replacement = { root, file: 'a.md', before: 'old', after: 'new' };
  expect(() => replaceText(replacement)).toThrow('a.md was changed meanwhile: it is left as it is');
  expect(() => refuseReplacing(replacement)).toThrow(UserError);
  expect(read('a.md')).toBe('older');
});

test('what changes while the new text is written is seen too', ({ project: { root, write, read } }) => {
  write('a.md', 'old');
  const justBefore = () => {
    expect(readdirSync(root)).toHaveLength(2);
    throw new UserError('FILE_CHANGED', 'a.md was changed meanwhile');
  };
  expect(() => writeAtomically(join(root, 'a.md'), ['new'], { justBefore })).toThrow('a.md was changed meanwhile');
  expect(read('a.md')).toBe('old');
  expect(readdirSync(root)).toEqual(['a.md']);
});

test('a file that holds the new text already is done', ({ project: { root, write } }) => {
  write('a.md', 'new');
  const { mtimeMs } = statSync(join(root, 'a.md'));
  replaceText({ root, file: 'a.md', before: 'old', after: 'new' });
  expect(statSync(join(root, 'a.md')).mtimeMs).toBe(mtimeMs);
});

test('a file that is gone and a folder are named', ({ project: { root } }) => {
  const replacement = { root, before: 'old', after: 'new' };
  expect(() => replaceText({ ...replacement, file: 'gone.md' })).toThrow('gone.md cannot be written (ENOENT)');
  mkdirSync(join(root, 'folder.md'));
  expect(() => replaceText({ ...replacement, file: 'folder.md' })).toThrow('folder.md cannot be written (EISDIR)');
});

test('a link is followed inside of the project, and not out of it', ({ project: { root, write, read } }) => {
  write('out/a.md', 'old');
  write('in/b.md', 'old');
  symlinkSync('../out', join(root, 'in/folder'));
  symlinkSync('b.md', join(root, 'in/link.md'));
  const replacement = { root: join(root, 'in'), before: 'old', after: 'new' };
  replaceText({ ...replacement, file: 'link.md' });
  expect(read('in/b.md')).toBe('new');
  expect(() => replaceText({ ...replacement, file: 'folder/a.md' })).toThrow('leads out of the project');
  expect(read('out/a.md')).toBe('old');
  replaceText({ ...replacement, file: '../out/a.md' });
  expect(read('out/a.md')).toBe('new');
});

test('the mode stays, whatever the process would take from it', ({ project: { root, write } }) => {
  write('a.md', 'old');
  chmodSync(join(root, 'a.md'), 0o666);
  const former = process.umask(0o077);
  try {
    replaceText({ root, file: 'a.md', before: 'old', after: 'new' });
  } finally {
    process.umask(former);
  }
  expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o666);
});
