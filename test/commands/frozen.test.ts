import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type TestProject, test } from '../helpers/project.ts';

const page = '# Agents\n\n- [A](https://a.example)\n- [B](https://b.example)\n';

async function built(project: TestProject, text = page): Promise<string> {
  project.write('docs/a.md', text);
  await project.run(['build', '--no-cache']);
  return project.read('data/registry.json');
}

test('an up to date registry is clean, on the standard error', async ({ project }) => {
  project.write('genai-links.config.json', '{}');
  await built(project);
  expect(await project.run(['build', '--frozen'])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'data/registry.json is up to date\n',
  });
  expect(await project.run(['build', '--frozen', '--quiet'], { folder: 'docs' })).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

test('an author who forgot to build is told what differs, and nothing is written', async ({ project }) => {
  const before = await built(project);
  project.write('docs/a.md', `${page.replace('[B]', '[Better]')}- [C](https://c.example)\n`);
  const { code, stdout } = await project.run(['build', '--frozen']);
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "data/registry.json is out of date: 1 added, 1 retitled; genai-links build brings it up to date
    added (1)
      + C https://c.example/ docs/a.md:5
    retitled (1)
      ~ url:b.example: B → Better
    "
  `);
  expect(project.read('data/registry.json')).toBe(before);
  expect(readdirSync(project.root).toSorted()).toEqual(['data', 'docs']);
});

describe('is out of date', () => {
  test.for<[name: string, text: string, says: RegExp]>([
    ['where an entry is gone', page.replace(/- \[B.*\n/, ''), /removed \(1\)\n {2}- B/],
    [
      'where entries change places',
      '# Agents\n\n- [B](https://b.example)\n- [A](https://a.example)\n',
      /another order/,
    ],
    [
      'where a section is called otherwise',
      page.replace('Agents', 'Robots'),
      /docs\/a\.md \(Agents\) → docs\/a\.md \(Robots\)/,
    ],
    ['where an image came', `${page}\n![x](x.png)\n`, /other links \(1\)\n {2}~ x\.png is new in docs\/a\.md:6/],
    ['where a page has a title', `---\ntitle: T\n---\n${page}`, /docs\/a\.md has another title/],
  ])('%s', async ([, text, says], { project }) => {
    await built(project);
    project.write('docs/a.md', text);
    const { code, stdout } = await project.run(['build', '--frozen']);
    expect(code).toBe(1);
    expect(stdout).toMatch(says);
  });

  test('where it is not there', async ({ project }) => {
    project.write('docs/a.md', page);
    const { code, stdout } = await project.run(['build', '--frozen']);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'data/registry.json is not there: genai-links build brings it up to date\n',
    });
    expect(existsSync(join(project.root, 'data'))).toBe(false);
  });

  test('where a field of it is wrong', async ({ project }) => {
    const before = await built(project);
    project.write('data/registry.json', before.replace(/"kind":"\w+"/, '"kind":"wobsite"'));
    const { code, stdout } = await project.run(['build', '--frozen']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/data\/registry\.json: resources\[0\]\.kind: .*genai-links build/);
  });
});

test('only the first changes are told, and how many more there are', async ({ project }) => {
  await built(project);
  const more = Array.from({ length: 30 }, (_, at) => `- [N${at}](https://n${at}.example)\n`).join('');
  project.write('docs/a.md', page + more);
  const { stdout } = await project.run(['build', '--frozen']);
  expect(stdout.split('\n')).toHaveLength(1 + 1 + 20 + 1 + 1);
  expect(stdout).toMatch(/and 10 more\n$/);
});

test('positions and the layout of the file count for nothing, unless they are asked for', async ({ project }) => {
  const before = await built(project);
  project.write('docs/a.md', `Some words first.\n\n${page}`);
  expect((await project.run(['build', '--frozen'])).code).toBe(0);
  const { code, stdout } = await project.run(['build', '--frozen', '--frozen-positions']);
  expect({ code, stdout }).toEqual({
    code: 1,
    stdout: 'data/registry.json has old positions: genai-links build brings it up to date\n  ~ docs/a.md\n',
  });
  expect((await project.run(['build', '--frozen-positions'])).code).toBe(1);
  project.write('docs/a.md', page);
  project.write('data/registry.json', JSON.stringify(JSON.parse(before), null, 4));
  expect((await project.run(['build', '--frozen-positions'])).code).toBe(0);
});

test.for<[name: string, content: string]>([
  ['something else’s', '{"name": "mine"}'],
  ['a merge conflict', '<<<<<<< HEAD'],
  ['of a later version', '{"format":"genai-links","version":99}'],
])('what is %s is no finding but an error', async ([, content], { project }) => {
  project.write('docs/a.md', page);
  project.write('data/registry.json', content);
  expect(await project.run(['build', '--frozen'])).toMatchObject({ code: 2, stdout: '' });
  expect(project.read('data/registry.json')).toBe(content);
});

test('it judges the file of --registry', async ({ project }) => {
  await built(project);
  expect((await project.run(['build', '--frozen', '--registry', 'other.json'])).code).toBe(1);
  await project.run(['build', '--registry', 'other.json']);
  rmSync(join(project.root, 'data/registry.json'));
  expect((await project.run(['build', '--frozen', '--registry', 'other.json'])).code).toBe(0);
});

test('what pages say steers no terminal', async ({ project }) => {
  await built(project);
  project.write('docs/a.md', `${page}- [C\u001b[31m &#27;[2J](https://user:secret@c.example)\n`);
  const { stdout } = await project.run(['build', '--frozen']);
  expect(stdout).not.toContain('\u001b');
  expect(stdout).not.toContain('secret');
});
