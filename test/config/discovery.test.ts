import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { findProject } from '../../src/config/project.ts';
import { type TestProject, test } from '../helpers/project.ts';

const page = '# Agents\n\n- [A](https://a.example)\n';
const curated = /^using the curated registry \(\d+ resources\); genai-links build makes yours\n$/;

async function builtProject(project: TestProject): Promise<void> {
  project.write('genai-links.config.json', '{ "sources": ["docs/**"] }');
  project.write('docs/deep/a.md', page);
  await project.run(['build']);
}

describe('the root', () => {
  test('may be marked by the file .git of a worktree', ({ project }) => {
    project.write('.git', 'gitdir: /elsewhere\n');
    project.write('a/b/x', '');
    expect(findProject(join(project.root, 'a/b'), undefined)).toMatchObject({ root: project.root, foundBy: 'git' });
  });

  test('is that of --config, a package.json too', async ({ project }) => {
    project.write('x/package.json', '{"genai-links": {"data": "kept"}}');
    project.write('x/own.json', '{"data": "own"}');
    const dataOf = async (file: string) =>
      JSON.parse((await project.run(['config', '--format', 'json', '--config', file])).stdout).settings.data.value;
    expect(await dataOf('x/package.json')).toBe('kept');
    expect(await dataOf('x/own.json')).toBe('own');
    project.write('y/package.json', '{}');
    const { code, stderr } = await project.run(['config', '--config', 'y/package.json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/y\/package\.json has no key "genai-links"/);
  });

  test('may be the folder of all folders', () => {
    expect(findProject('/', undefined)).toMatchObject({ root: '/' });
  });
});

test.for([
  ['list'],
  ['list', '--format', 'json'],
  ['show', 'a.example'],
  ['tags'],
  ['export'],
  ['lint'],
  ['build', '--frozen'],
])('%j says the same from every folder', async (argv, { project }) => {
  await builtProject(project);
  const atRoot = await project.run(argv);
  expect(atRoot.code).toBe(0);
  expect(await project.run(argv, { folder: 'docs/deep' })).toEqual(atRoot);
});

test('a current folder that is a symbolic link is the one that it leads to', async ({ project }) => {
  await builtProject(project);
  mkdirSync(join(project.root, 'elsewhere'));
  symlinkSync(join(project.root, 'docs/deep'), join(project.root, 'elsewhere/link'));
  const argv = ['build', '--frozen', 'a.md'];
  expect(await project.run(argv, { folder: 'elsewhere/link' })).toEqual(
    await project.run(argv, { folder: 'docs/deep' }),
  );
});

describe('where the project has no registry of its own', () => {
  test.for([['list'], ['show', 'arxiv:1706.03762'], ['tags'], ['export']])(
    '%j takes the curated one',
    async (argv, { project }) => {
      project.write('genai-links.config.json', '{}');
      const { code, stderr } = await project.run(argv);
      expect(code).toBe(0);
      expect(stderr).toMatch(curated);
      expect((await project.run([...argv, '--quiet'])).stderr).toBe('');
    },
  );

  test.for([['lint'], ['check', '--offline'], ['build'], ['config']])('%j does not', async (argv, { project }) => {
    project.write('a.md', page);
    const { stderr } = await project.run(argv);
    expect(stderr).not.toContain('curated');
  });

  test('what something else keeps there is skipped with a note, and stays', async ({ project }) => {
    project.write('data/registry.json', '{"name": "mine"}');
    const { code, stderr } = await project.run(['list', '--limit', '1']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^data\/registry\.json is no registry of genai-links: skipped\nusing the curated registry/);
    expect((await project.run(['list', '--registry', 'data/registry.json'])).code).toBe(2);
    project.write('a.md', page);
    expect((await project.run(['build'])).code).toBe(2);
    expect(project.read('data/registry.json')).toBe('{"name": "mine"}');
  });
});

describe('a configuration', () => {
  test.for<[name: string, content: string | Uint8Array, says: RegExp]>([
    ['with comments', '{\n  // all\n  "data": "x"\n}', /config\.json:2:3 is not valid JSON: JSON has no comments/],
    ['with a comma too many', '{\n  "data": "x",\n}', /config\.json:3:1 is not valid JSON: no comma/],
    [
      'with a key twice',
      '{\n  "data": "x",\n  "data": "y"\n}',
      /config\.json:3:3: the key "data" stands at 2:3 already/,
    ],
    ['that is empty', '', /config\.json:1:1 is not valid JSON: it is empty/],
    ['in UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), /config\.json is not UTF-8/],
    ['that is a list', '[]', /must be an object/],
    ['with a token', '{"githubToken": "x"}', /unknown key "githubToken"\n {2}credentials come from the environment/],
    ['with a proxy', '{"proxy": "x"}', /proxies come from HTTPS_PROXY/],
    ['with an address of a service', '{"arxivBaseUrl": "x"}', /addresses of services are no setting of a file/],
    ['with allowPrivate', '{"allowPrivate": ["127.0.0.1"]}', /only be set on the command line .*your own network/],
    ['with an output', '{"output": "x"}', /where something is written can only be set on the command line/],
    ['with a state', '{"state": "x"}', /where something is written can only be set on the command line/],
    ['with a filter', '{"limit": 3}', /"limit" can only be set on the command line: --limit <n>/],
    ['with a wrong level', '{"rules": {"duplicate": "of"}}', /"rules": "duplicate" must be one of "off", .*, not "of"/],
    ['with a wrong type', '{"retries": "three"}', /"retries" must be a whole number from 0 to 10, not "three"/],
  ])('%s is an error that says so', async ([, content, says], { project }) => {
    project.write('genai-links.config.json', content);
    const { code, stdout, stderr } = await project.run(['list']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  test('may begin with a byte order mark, package.json too', async ({ project }) => {
    project.write('genai-links.config.json', '\ufeff{"retries": 4}');
    expect((await project.run(['config'])).stdout).toMatch(/retries +4/);
    project.write('x/package.json', '\ufeff{"genai-links": {"retries": 5}}');
    expect((await project.run(['config'], { folder: 'x' })).stdout).toMatch(/retries +5/);
  });

  test('that is a folder is an error that names it', async ({ project }) => {
    project.write('genai-links.config.json/x', '');
    const { code, stderr } = await project.run(['list']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot read the configuration .*genai-links\.config\.json \(it is no regular file\)/);
  });

  test('does not lead its data out of the project by a symbolic link', async ({ project }) => {
    mkdirSync(join(project.root, 'outside'));
    project.write('in/genai-links.config.json', '{"data": "link/kept"}');
    project.write('in/a.md', page);
    symlinkSync(join(project.root, 'outside'), join(project.root, 'in/link'));
    const { code, stderr } = await project.run(['build'], { folder: 'in' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/"data": "link\/kept" leads out of the project by a symbolic link/);
  });
});

test('a registry that is a symbolic link out of the project is neither read nor written', async ({ project }) => {
  project.write('in/genai-links.config.json', '{}');
  project.write('in/a.md', page);
  await project.run(['build'], { folder: 'in' });
  const other = project.read('in/data/registry.json');
  project.write('other.json', other);
  project.write('in/b.md', '- [B](https://b.example)\n');
  chmodSync(join(project.root, 'in/data'), 0o755);
  writeFileSync(join(project.root, 'in/data/registry.json'), '');
  mkdirSync(join(project.root, 'in/linked'));
  symlinkSync(join(project.root, 'other.json'), join(project.root, 'in/linked/registry.json'));
  project.write('in/genai-links.config.json', '{"data": "linked"}');
  for (const command of ['build', 'list']) {
    const { code, stderr } = await project.run([command], { folder: 'in' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/linked\/registry\.json leads out of the project by a symbolic link/);
  }
  expect(project.read('other.json')).toBe(other);
});

describe('what a configuration may be', () => {
  test.for(['genai-links.config.json', 'package.json'])(
    '%s that leads out of the project is refused, unless it is named',
    async (name, { project }) => {
      project.write('elsewhere/own.json', '{ "data": "kept", "genai-links": { "data": "kept" } }');
      if (name !== 'package.json') project.write('elsewhere/own.json', '{ "data": "kept" }');
      project.write('here/a.md', page);
      symlinkSync('../elsewhere/own.json', join(project.root, 'here', name));
      const { code, stdout, stderr } = await project.run(['config'], { folder: 'here' });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/here\/[\w.-]+ leads out of the project by a symbolic link, and is not read\n {2}name/);
      expect((await project.run(['config', '--config', name], { folder: 'here' })).code).toBe(0);
    },
  );

  test('that a link within the project leads to is read', async ({ project }) => {
    project.write('settings/own.json', '{ "data": "kept" }');
    symlinkSync('settings/own.json', join(project.root, 'genai-links.config.json'));
    expect((await project.run(['config'])).stdout).toMatch(/^data +"kept"/m);
  });

  test('that is a pipe or a folder is waited for by nobody', async ({ project }) => {
    execFileSync('mkfifo', [join(project.root, 'pipe.json')]);
    mkdirSync(join(project.root, 'genai-links.config.json'));
    for (const argv of [['config'], ['config', '--config', 'pipe.json']]) {
      const { code, stderr } = await project.run(argv);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^genai-links: cannot read the configuration \S+\.json \(it is no regular file\)\n$/);
    }
    project.write('other/a.md', page);
    execFileSync('mkfifo', [join(project.root, 'other/package.json')]);
    mkdirSync(join(project.root, 'other/.git'));
    rmdirSync(join(project.root, 'genai-links.config.json'));
    expect((await project.run(['config'], { folder: 'other' })).code).toBe(0);
  });
});

test('a registry that is no JSON is an error, and none falls through to the curated one', async ({ project }) => {
  project.write('data/registry.json', '<<<<<<< HEAD\n');
  for (const command of ['list', 'show', 'stats', 'export']) {
    const { code, stdout, stderr } = await project.run([command, ...(command === 'show' ? ['x'] : [])]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^genai-links: data\/registry\.json:1:1 is not valid JSON/);
  }
});
