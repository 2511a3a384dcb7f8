import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { writeAtomically } from '../../src/files/write.ts';
import { UserError } from '../../src/model/user-error.ts';
import { test } from '../helpers/project.ts';

test('writes the pieces, makes the folders, and leaves nothing else behind', ({ project }) => {
  writeAtomically(join(project.root, 'data/deep/a.json'), ['{', '}\n']);
  expect(project.read('data/deep/a.json')).toBe('{}\n');
  expect(readdirSync(join(project.root, 'data/deep'))).toEqual(['a.json']);
});

test('keeps the mode, and writes through a symlink', ({ project }) => {
  project.write('real.json', 'old');
  chmodSync(join(project.root, 'real.json'), 0o640);
  symlinkSync(join(project.root, 'real.json'), join(project.root, 'link.json'));
  writeAtomically(join(project.root, 'link.json'), ['new']);
  expect(project.read('real.json')).toBe('new');
  expect(statSync(join(project.root, 'real.json')).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(project.root, 'link.json')).isSymbolicLink()).toBe(true);
});

test('what fails half-way leaves the old text', ({ project }) => {
  project.write('a.json', 'old');
  function* broken() {
    yield 'new';
    throw new Error('no more');
  }
  expect(() => writeAtomically(join(project.root, 'a.json'), broken())).toThrow('no more');
  expect(project.read('a.json')).toBe('old');
  expect(readdirSync(project.root)).toEqual(['a.json']);
});

test('a path that cannot be written is a fault of the user’s, by name', ({ project }) => {
  mkdirSync(join(project.root, 'folder'));
  expect(() => writeAtomically(join(project.root, 'folder'), ['x'])).toThrow(UserError);
  project.write('file', '');
  expect(() => writeAtomically(join(project.root, 'file/below.json'), ['x'])).toThrow('below.json');
});
