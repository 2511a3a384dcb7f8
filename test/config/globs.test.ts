import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type TestProject, test } from '../helpers/project.ts';

const page = '# Agents\n\n- [A](https://a.example)\n';

async function buildWith(project: TestProject, config: object) {
  project.write('genai-links.config.json', JSON.stringify(config));
  const result = await project.run(['build']);
  const files = (JSON.parse(project.read('data/registry.json')).sources as { file: string }[]).map(({ file }) => file);
  return { ...result, files };
}

describe('a glob that cannot be read is named with its file and key', () => {
  test.for<[config: object, place: string]>([
    [{ sources: [''] }, '"sources"[0] is empty'],
    [{ sources: ['a.md', ''] }, '"sources"[1] is empty'],
    [{ exclude: [''] }, '"exclude"[0] is empty'],
    [{ sources: ['a'.repeat(70_000)] }, '"sources"[0] has more than 1000 characters'],
    [{ exclude: ['('.repeat(20_000)] }, '"exclude"[0] has more than 1000 characters'],
    [{ ignore: [{ file: 'a'.repeat(70_000), reason: 'x' }] }, '"ignore"[0]: "file" has more than 1000 characters'],
    [{ sources: ['/etc/*.md'] }, '"sources": "/etc/*.md" leaves the project'],
    [{ sources: ['../**'] }, '"sources": "../**" leaves the project'],
    [{ sources: ['docs/../../*.md'] }, '"sources": "docs/../../*.md" leaves the project'],
  ])('%#', async ([config, place], { project }) => {
    project.write('genai-links.config.json', JSON.stringify(config));
    project.write('a.md', page);
    for (const command of ['build', 'lint', 'list', 'config']) {
      const { code, stdout, stderr } = await project.run([command]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(place);
      if (!place.endsWith('leaves the project')) expect(stderr).toContain('genai-links.config.json: "');
      expect(stderr).toMatch(/^[^\n]+\n(?: {2}[^\n]+\n)?$/);
    }
  });

  test.for([
    ...['./', '.', '!', '(', '[', '{', '[z-a]', '('.repeat(1000), '{'.repeat(1000), '*('.repeat(500), '\\', ' '],
  ])('any other is read: %j', async (glob, { project }) => {
    project.write('a.md', page);
    for (const config of [
      { sources: ['a.md', glob] },
      { exclude: [glob] },
      { ignore: [{ file: glob.trim() === '' ? 'x' : glob, reason: 'x' }] },
    ]) {
      project.write('genai-links.config.json', JSON.stringify(config));
      const { stderr } = await project.run(['lint']);
      expect(stderr).not.toMatch(/bug|genai-links:/);
    }
  });

  test.for(['a'.repeat(70_000), `${'('.repeat(20_000)}*`])(
    'a path that is none is an error, not a bug',
    async (glob, { project }) => {
      project.write('a.md', page);
      const { code, stderr } = await project.run(['lint', `${glob}*`]);
      expect(code).toBe(2);
      expect(stderr).not.toMatch(/bug/);
    },
  );
});

describe('sources and exclude take names of folders too', () => {
  test.for(['sub', 'sub/', './sub', './sub/', 'sub/.', 'sub/deep/..'])('%s', async (name, { project }) => {
    project.write('a.md', page);
    project.write('sub/b.md', page);
    project.write('sub/deep/c.md', page);
    project.write('subway.md', page);
    expect(await buildWith(project, { sources: [name] })).toMatchObject({
      code: 0,
      files: ['sub/b.md', 'sub/deep/c.md'],
    });
    expect(await buildWith(project, { exclude: [name] })).toMatchObject({ code: 0, files: ['a.md', 'subway.md'] });
  });

  test('. is all of the project', async ({ project }) => {
    project.write('a.md', page);
    project.write('sub/b.md', page);
    expect(await buildWith(project, { sources: ['sub', '.'] })).toMatchObject({ files: ['sub/b.md', 'a.md'] });
  });

  test('no symbolic link leads out', async ({ project }) => {
    project.write('elsewhere/b.md', page);
    project.write('here/a.md', page);
    project.write('here/genai-links.config.json', '{ "sources": ["a.md", "link"] }');
    symlinkSync(join(project.root, 'elsewhere'), join(project.root, 'here/link'));
    const { stderr } = await project.run(['build'], { folder: 'here' });
    expect(stderr).toBe(
      '"sources": nothing matches "link"\ndata/registry.json: 1 page, 1 link, 1 resource, 0 problems\n',
    );
  });

  test('a page of such a folder is no place for a report', async ({ project }) => {
    project.write('genai-links.config.json', '{ "sources": ["sub"] }');
    project.write('sub/b.md', page);
    for (const command of ['config', 'explain', 'lint']) {
      const { code, stderr } = await project.run([command, '-o', 'sub/b.md']);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('sub/b.md is a source') });
    }
  });
});

describe('sources that match nothing', () => {
  test('are named', async ({ project }) => {
    project.write('a.md', page);
    const { code, stderr } = await buildWith(project, { sources: ['a.md', 'nothing/**', 'none.md'] });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        '"sources": nothing matches "nothing/**"\n"sources": nothing matches "none.md"\ndata/registry.json: 1 page, 1 link, 1 resource, 0 problems\n',
    });
    expect((await project.run(['lint'])).stderr).toMatch(/nothing matches "none.md"/);
    expect((await project.run(['lint', 'a.md'])).stderr).not.toMatch(/nothing matches/);
    expect((await project.run(['build', '--quiet'])).stderr).toBe('');
  });

  test('empty no registry', async ({ project }) => {
    project.write('docs/a.md', page);
    await buildWith(project, { sources: ['docs/**'] });
    const before = project.read('data/registry.json');
    for (const config of [{ sources: ['doc/**'] }, { sources: [] }, { exclude: ['docs'] }]) {
      const { code, stderr } = await buildWith(project, config);
      expect(code).toBe(2);
      expect(stderr).toMatch(
        /genai-links: no Markdown was found: an empty registry would take the place of data\/registry\.json\n {2}"sources"/,
      );
      expect(project.read('data/registry.json')).toBe(before);
    }
    expect((await project.run(['build', '--frozen'])).code).toBe(1);
  });

  test('make an empty registry where none or an empty one stands', async ({ project }) => {
    project.write('a.md', 'No link.\n');
    await buildWith(project, {});
    expect(await buildWith(project, { sources: ['none.md'] })).toMatchObject({ code: 0, files: [] });
    expect(await buildWith(project, { sources: ['none.md'] })).toMatchObject({ code: 0, files: [] });
  });
});

test.for([
  ['build', ''],
  ['build', 'a.md', ''],
  ['lint', ''],
  ['check', '--offline', ''],
  ['diff', '', 'data/registry.json'],
  ['show', ''],
  ['explain', ''],
  ['list', '--registry', ''],
  ['build', '--registry='],
  ['list', '--config', ''],
  ['list', '-o', ''],
  ['lint', '-', '--stdin-filename', ''],
])('an empty argument is said to be: %j', async (argv, { project }) => {
  project.write('a.md', page);
  await project.run(['build', '--quiet']);
  const { code, stdout, stderr } = await project.run(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^genai-links: [^\n]*\bempty\b/);
});

test('an empty query finds all, as no query does', async ({ project }) => {
  project.write('a.md', page);
  await project.run(['build', '--quiet']);
  expect(await project.run(['list', ''])).toEqual(await project.run(['list']));
});
