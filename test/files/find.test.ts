import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { expect } from 'vitest';
import { findSources, type Search } from '../../src/files/find.ts';
import { UserError } from '../../src/model/user-error.ts';
import { type TestProject, test } from '../helpers/project.ts';

const everything = '**/*.{md,markdown,mdx}';

function find(project: TestProject, search: Partial<Search> = {}): string[] {
  return findSources({
    root: project.root,
    cwd: project.root,
    paths: [],
    sources: [everything],
    exclude: [],
    ...search,
  });
}

function writeAll(project: TestProject, ...files: readonly string[]): void {
  for (const file of files) project.write(file, '# Page\n');
}

test('reads every Markdown file by name, and nothing hidden, installed or of another kind', ({ project }) => {
  writeAll(project, 'b.md', 'a.markdown', 'docs/c.mdx', 'node_modules/x/README.md', '.github/README.md', 'notes.txt');
  expect(find(project)).toEqual(['a.markdown', 'b.md', 'docs/c.mdx']);
});

test('the order of the globs is the order of the pages, and a page that two match comes once', ({ project }) => {
  writeAll(project, 'a.md', 'docs/first.md', 'docs/second.md');
  expect(find(project, { sources: ['docs/second.md', 'docs/*.md', '**/*.md'] })).toEqual([
    'docs/second.md',
    'docs/first.md',
    'a.md',
  ]);
});

test('.gitignore files count from their own folder, and the innermost that says anything decides', ({ project }) => {
  writeAll(project, 'build/a.md', 'docs/drafts/b.md', 'docs/drafts/keep.md', 'docs/c.md', 'drafts/d.md');
  project.write('.gitignore', '/build/\n');
  project.write('docs/.gitignore', 'drafts/*\n!drafts/keep.md\n');
  expect(find(project)).toEqual(['docs/c.md', 'docs/drafts/keep.md', 'drafts/d.md']);
});

test('a path below the root obeys the .gitignore files above it', ({ project }) => {
  writeAll(project, 'docs/drafts/a.md', 'docs/b.md');
  project.write('.gitignore', 'drafts/\n');
  expect(find(project, { paths: ['docs'] })).toEqual(['docs/b.md']);
});

test('exclude leaves out what globs and paths find', ({ project }) => {
  writeAll(project, 'a.md', 'old/b.md');
  expect(find(project, { exclude: ['old/**'] })).toEqual(['a.md']);
  expect(find(project, { paths: ['.'], exclude: ['old/**'] })).toEqual(['a.md']);
});

test('paths count from the current folder: files of any ending, folders, globs', ({ project }) => {
  writeAll(project, 'docs/a.md', 'docs/deep/b.md', 'docs/deep/c.md', 'other.md');
  project.write('docs/list.txt', '# List\n');
  const cwd = join(project.root, 'docs');
  expect(find(project, { cwd, paths: ['list.txt', 'deep', '*.md', '../other.md'] })).toEqual([
    'docs/list.txt',
    'docs/deep/b.md',
    'docs/deep/c.md',
    'docs/a.md',
    'other.md',
  ]);
});

test.for(['missing.md', 'missing/', 'docs/*.mdx', 'empty'])(
  '%s matches nothing: said with the path',
  (path, { project }) => {
    writeAll(project, 'docs/a.md');
    mkdirSync(join(project.root, 'empty'));
    expect(() => find(project, { paths: [path] })).toThrow(UserError);
    expect(() => find(project, { paths: [path] })).toThrow(path);
  },
);

test('symlinks inside the root are followed once; those that lead out of it, or round in a circle, are not', ({
  project,
}) => {
  writeAll(project, 'docs/a.md');
  symlinkSync(join(project.root, 'docs'), join(project.root, 'docs', 'circle'));
  symlinkSync(join(project.root, 'docs', 'a.md'), join(project.root, 'linked.md'));
  symlinkSync(dirname(project.root), join(project.root, 'out'));
  symlinkSync(join(project.root, 'gone.md'), join(project.root, 'broken.md'));
  expect(find(project)).toEqual(['docs/a.md', 'linked.md']);
});

test('a symlink that leads nowhere is said to be one; one that is named is followed wherever it leads', ({
  project,
}) => {
  project.write('inner/page.md', '# Page\n');
  const root = join(project.root, 'inner', 'root');
  mkdirSync(root);
  symlinkSync('gone.md', join(root, 'broken.md'));
  symlinkSync('circle.md', join(root, 'circle.md'));
  symlinkSync(join('..', 'page.md'), join(root, 'out.md'));
  for (const path of ['broken.md', 'circle.md'])
    expect(() => find(project, { root, cwd: root, paths: [path] })).toThrow(`${path}: a symbolic link that leads`);
  expect(() => find(project, { root, cwd: root, paths: ['none.md'] })).toThrow('none.md: no such file');
  expect(find(project, { root, cwd: root, paths: ['out.md'] })).toEqual(['out.md']);
});

test.skipIf(sep === '\\')('a backslash is a letter of a name', ({ project }) => {
  writeAll(project, 'back\\slash.md', 'docs/a\\b.md');
  const all = ['back\\slash.md', 'docs/a\\b.md'];
  expect(find(project)).toEqual(all);
  expect(find(project, { paths: ['back\\slash.md', 'docs'] })).toEqual(all);
  expect(find(project, { paths: ['**/*.md'] })).toEqual(all);
});
