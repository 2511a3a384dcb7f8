import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type TestProject, test } from '../helpers/project.ts';

const page = `# Papers

- [A Survey of Large Language Models](https://arxiv.org/abs/2303.18223)
- [Same](https://example.com/1)
- [Same](https://example.com/2)
- [Same](https://example.com/3)
- [Repository](https://github.com/old/name)
`;

/** The keys of an export, by address. */
async function exported(project: TestProject, ...query: readonly string[]): Promise<Record<string, string>> {
  const { code, stdout, stderr } = await project.run(['export', '--format', 'csl-json', ...query]);
  expect(code, stderr).toBe(0);
  const items = JSON.parse(stdout) as readonly { id: string; URL: string }[];
  return Object.fromEntries(items.map(({ id, URL: url }) => [url, id]));
}

async function build(project: TestProject, markdown = page): Promise<void> {
  project.write('docs/index.md', markdown);
  const { code, stderr } = await project.run(['build']);
  expect(code, stderr).toBe(0);
}

const metadataOf = (project: TestProject) =>
  JSON.parse(project.read('data/metadata.json')) as {
    resources: Record<string, { citekey?: string; aliases?: string[]; url?: string }>;
  };

const said = (project: TestProject, name: string, value: unknown) =>
  project.write(`data/${name}.json`, JSON.stringify(value));

describe('export pins the citekeys that it hands out', () => {
  test('and no other, in a file that it leaves alone afterwards', async ({ project }) => {
    await build(project);
    expect(await exported(project, 'example.com/2')).toEqual({ 'https://example.com/2': 'examplesameb' });
    expect(project.read('data/metadata.json')).toBe(`{
  "resources": {
    "url:example.com/2": {
      "url": "https://example.com/2",
      "citekey": "examplesameb"
    }
  }
}
`);
    const written = `${project.read('data/metadata.json').replace('{\n', '{\n\n')}`;
    project.write('data/metadata.json', written);
    await exported(project, 'example.com/2');
    expect(project.read('data/metadata.json')).toBe(written);
    expect(readdirSync(join(project.root, 'data'))).toEqual(['metadata.json', 'registry.json']);
  });

  test.for(['json', 'markdown'])('but not as %s, which has none', async (format, { project }) => {
    await build(project);
    expect((await project.run(['export', '--format', format])).code).toBe(0);
    expect(existsSync(join(project.root, 'data/metadata.json'))).toBe(false);
  });

  test('from any folder below, and nowhere else', async ({ project }) => {
    project.write('genai-links.config.json', '{}');
    await build(project);
    const { code } = await project.run(['export', 'example.com/2'], { folder: 'docs' });
    expect(code).toBe(0);
    expect(Object.keys(metadataOf(project).resources)).toEqual(['url:example.com/2']);
    expect(readdirSync(join(project.root, 'docs'))).toEqual(['index.md']);
  });

  test('never beside the registry of somebody else', async ({ project }) => {
    await build(project);
    project.write('elsewhere/registry.json', project.read('data/registry.json'));
    expect((await project.run(['export', '--registry', 'elsewhere/registry.json'])).stdout).toContain('@misc{');
    expect(existsSync(join(project.root, 'data/metadata.json'))).toBe(false);
    expect(readdirSync(join(project.root, 'elsewhere'))).toEqual(['registry.json']);
  });

  test('never from the curated one', async ({ project }) => {
    project.write('genai-links.config.json', '{}');
    expect((await project.run(['export', '--limit', '2'])).stdout).toContain('@misc{');
    expect(readdirSync(project.root)).toEqual(['genai-links.config.json']);
  });

  test('unless it cannot be written, which is said in one line', async ({ project }) => {
    await build(project);
    project.write('data/metadata.json', '{}');
    chmodSync(join(project.root, 'data/metadata.json'), 0o444);
    const { code, stdout, stderr } = await project.run(['export', 'example.com/2']);
    expect([code, stdout.includes('@misc{examplesameb')]).toEqual([0, true]);
    expect(stderr).toBe('cannot write data/metadata.json (it is read-only): the citekeys are not pinned\n');
    expect(project.read('data/metadata.json')).toBe('{}');
  });

  test('with the line ends and the byte order mark of the file that stands', async ({ project }) => {
    await build(project);
    project.write('data/metadata.json', '\ufeff{\r\n  "$schema": "x.json",\r\n  "resources": {}\r\n}\r\n');
    await exported(project, 'example.com/2');
    const text = project.read('data/metadata.json');
    expect(text.startsWith('\ufeff{\r\n  "$schema": "x.json",\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('a key', () => {
  test('stays when title, date, page and neighbours change', async ({ project }) => {
    await build(project);
    const before = await exported(project);
    const changed = page.replaceAll('[Same]', '[Another title]').replace('# Papers', '- [Same](https://example.com/0)');
    project.write('docs/other.md', changed);
    await build(project, '');
    const { 'https://example.com/0': added, ...after } = await exported(project);
    expect(after).toEqual(before);
    expect(Object.values(before)).not.toContain(added);
  });

  test('is not given again when its resource is gone', async ({ project }) => {
    await build(project, '- [Same](https://example.com/1)');
    expect(await exported(project)).toEqual({ 'https://example.com/1': 'examplesame' });
    await build(project, '- [Same](https://example.com/2)');
    expect(await exported(project)).toEqual({ 'https://example.com/2': 'examplesamea' });
    await build(project, '- [Same](https://example.com/1)\n- [Same](https://example.com/2)');
    expect(await exported(project)).toEqual({
      'https://example.com/1': 'examplesame',
      'https://example.com/2': 'examplesamea',
    });
  });

  test('that a person chose wins, and is nobody else’s', async ({ project }) => {
    await build(project);
    await exported(project);
    said(project, 'overrides', { 'https://example.com/1': { citekey: 'mine' } });
    expect(await exported(project, 'example.com')).toMatchObject({ 'https://example.com/1': 'mine' });
    said(project, 'overrides', { 'https://example.com/1': { citekey: 'examplesameb' } });
    const refused = await project.run(['export']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/"examplesameb" of "url:example.com\/1" is that of "url:example.com\/2"/);
    said(project, 'overrides', { 'url:example.com/1': { citekey: 'x' }, 'url:example.com/2': { citekey: 'x' } });
    expect((await project.run(['build'])).stderr).toMatch(/have the citekey "x"/);
  });

  const two = '- [One](https://github.com/org/c)\n- [Two](https://github.com/org/y)\n';

  test('is never changed by what is said of another that is merged into it', async ({ project }) => {
    await build(project, two);
    const pinned = await exported(project);
    said(project, 'overrides', { 'github:org/y': { sameAs: 'github:org/c', citekey: 'ky' } });
    const expected = { 'https://github.com/org/c': pinned['https://github.com/org/c'] };
    await build(project, two);
    expect(await exported(project)).toEqual(expected);
    expect(await exported(project)).toEqual(expected);
    for (const key of ['ky', ...Object.values(pinned)]) {
      const { code, stdout } = await project.run(['show', key, '--format', 'json']);
      expect([key, code, code === 0 && JSON.parse(stdout).id]).toEqual([key, 0, 'github:org/c']);
    }
    said(project, 'overrides', {
      'github:org/y': { sameAs: 'github:org/c', citekey: 'ky' },
      'github:org/c': { citekey: 'kc' },
    });
    expect(await exported(project)).toEqual({ 'https://github.com/org/c': 'kc' });
  });

  test('comes before the endings of ids, even where it gave way to another', async ({ project }) => {
    said(project, 'overrides', { 'github:org/y': { sameAs: 'github:org/c', citekey: 'ending' } });
    said(project, 'metadata', { resources: { 'github:org/c': { citekey: 'kc' } } });
    await build(project, `${two}- [Three](https://github.com/org/ending)\n`);
    expect((await project.run(['show', 'ending'])).stdout).toMatch(/^id +github:org\/c /m);
  });

  test('is that of the merged one where the other has none', async ({ project }) => {
    said(project, 'overrides', { 'github:org/y': { sameAs: 'github:org/c', citekey: 'ky' } });
    await build(project, two);
    expect(await exported(project)).toEqual({ 'https://github.com/org/c': 'ky' });
  });

  test('is found by every key that was handed out, after a rename too', async ({ project }) => {
    await build(project, two);
    const pinned = await exported(project);
    const { resources } = metadataOf(project);
    resources['github:org/c'] = { ...resources['github:org/c'], aliases: ['github:org/y'] };
    said(project, 'metadata', { resources });
    for (const again of [false, true]) {
      if (again) await build(project, two);
      for (const key of Object.values(pinned)) expect((await project.run(['show', key])).code).toBe(0);
    }
    expect((await project.run(['show', pinned['https://github.com/org/y'] ?? ''])).stdout).toContain('github:org/c');
  });

  test.for([['build'], ['build', '--frozen']])(
    'that a person chose is refused by %j where another has it',
    async (argv, { project }) => {
      await build(project, two);
      const pinned = await exported(project);
      said(project, 'overrides', { 'github:org/y': { citekey: pinned['https://github.com/org/c'] } });
      const before = project.read('data/registry.json');
      const { code, stderr } = await project.run(argv);
      expect(code).toBe(2);
      expect(stderr).toMatch(/the citekey "[^"]+" of "github:org\/y" is that of "github:org\/c"/);
      expect(project.read('data/registry.json')).toBe(before);
    },
  );

  test('follows what a resource is merged into', async ({ project }) => {
    await build(project, page.replace('- [Same](https://example.com/2)\n', ''));
    const { 'https://example.com/1': pinned } = await exported(project, 'example.com/1');
    said(project, 'overrides', { 'https://example.com/1': { sameAs: 'https://example.com/2' } });
    await build(project);
    expect(await exported(project, 'example.com/2')).toEqual({ 'https://example.com/2': pinned });
  });

  test('and what people said follow a repository to its new name', async ({ project }) => {
    said(project, 'overrides', { 'github:old/name': { title: 'Chosen title' } });
    await build(project);
    const { 'https://github.com/old/name': pinned } = await exported(project);
    const metadata = metadataOf(project);
    said(project, 'metadata', {
      resources: { ...metadata.resources, 'github:neo/name': { aliases: ['github:old/name'] } },
    });
    await build(project, page.replace('old/name', 'neo/name'));
    expect(await exported(project, 'neo/name')).toEqual({ 'https://github.com/neo/name': pinned });
    expect((await project.run(['show', 'github:old/name'])).stdout).toMatch(/^Chosen title\n/);
    said(project, 'metadata', {
      resources: { 'github:neo/name': { aliases: ['github:oldest/name'], citekey: pinned } },
    });
    expect((await project.run(['show', 'github:oldest/name'])).stdout).toMatch(/^id +github:neo\/name /m);
    expect((await project.run(['show', pinned ?? ''])).stdout).toMatch(/^Chosen title\n/);
  });

  test('follows an address that a site has come to know', async ({ project }) => {
    said(project, 'metadata', {
      resources: { 'url:arxiv.org/abs/2303.18223': { url: 'https://arxiv.org/abs/2303.18223', citekey: 'before' } },
    });
    await build(project);
    expect(await exported(project)).toMatchObject({ 'https://arxiv.org/abs/2303.18223': 'before' });
    expect(metadataOf(project).resources['arxiv:2303.18223']).toMatchObject({
      citekey: 'before',
      aliases: ['url:arxiv.org/abs/2303.18223'],
    });
    expect((await project.run(['show', 'url:arxiv.org/abs/2303.18223'])).code).toBe(0);
  });

  test('begins with the family name of the first author, where that is known', async ({ project }) => {
    const authors = { value: [{ family: 'Zhao', given: 'W. X.' }], source: 'arxiv', on: '2026-11-24' };
    said(project, 'metadata', { resources: { 'arxiv:2303.18223': { authors } } });
    await build(project);
    const { stdout } = await project.run(['export', '--tag', 'papers', '--format', 'bibtex']);
    const all = stdout || (await project.run(['export'])).stdout;
    expect(all).toContain('@misc{zhao2023survey,\n  author = {Zhao, W. X.}');
  });
});

test('whatever is edited between two exports, no key changes and none is shared', async ({ project }) => {
  const entry = fc.record({
    number: fc.nat({ max: 9 }),
    title: fc.constantFrom('Same', 'Same thing', 'Other', ''),
    date: fc.constantFrom('', ' (2023)', ' (2024-02)'),
    page: fc.constantFrom('a.md', 'b.md'),
  });
  const state = fc.array(entry, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 4 }), fc.nat({ max: 9 }), async (states, renamed) => {
      said(project, 'metadata', {});
      const handedOut = new Map<string, string>();
      for (const entries of states) {
        for (const name of ['a.md', 'b.md']) {
          const own = entries.filter((each) => each.page === name);
          const lines = own.map(({ number, title, date }) => `- [${title}](https://github.com/o/n${number})${date}\n`);
          project.write(name, lines.join(''));
        }
        expect((await project.run(['build'])).code).toBe(0);
        const keys = await exported(project, ...(entries.length % 2 === 0 ? ['--limit', '2'] : []));
        for (const [url, key] of Object.entries(keys)) {
          expect(handedOut.get(url) ?? key).toBe(key);
          handedOut.set(url, key);
        }
        expect(new Set(handedOut.values()).size).toBe(handedOut.size);
      }
      const old = `https://github.com/o/n${renamed}`;
      const key = handedOut.get(old);
      if (key === undefined) return;
      const { resources } = metadataOf(project);
      const { url: _, ...entry } = resources[`github:o/n${renamed}`] ?? {};
      said(project, 'metadata', {
        resources: {
          ...resources,
          'github:o/neo': { aliases: [`github:o/n${renamed}`] },
          [`github:o/n${renamed}`]: entry,
        },
      });
      project.write('a.md', '- [Whatever](https://github.com/o/neo)\n');
      expect((await project.run(['build'])).code).toBe(0);
      expect(await exported(project, 'o/neo')).toEqual({ 'https://github.com/o/neo': key });
    }),
    { numRuns: 12 },
  );
}, 60_000);

test('a registry that was deleted is built again to the byte', async ({ project }) => {
  said(project, 'overrides', {
    'github:old/name': { tags: ['B', 'a'] },
    'https://example.com/3': { sameAs: 'url:example.com/1' },
  });
  said(project, 'metadata', {
    resources: { 'github:neo/name': { aliases: ['github:old/name'] }, 'url:example.com/2': {} },
  });
  said(project, 'taxonomy', { tags: { papers: { aliases: ['Paper list'] } } });
  project.write('genai-links.config.json', '{}');
  await build(project);
  const first = project.read('data/registry.json');
  expect(first).toContain('"aliases":["github:neo/name"]');
  await project.run(['export', '--quiet']);
  for (const folder of ['.', 'docs', 'data']) {
    project.write(
      'data/registry.json',
      '{"format": "genai-links", "version": 1, "sources": [], "resources": [], "links": []}',
    );
    said(project, 'overrides', {
      'https://example.com/3': { sameAs: 'url:example.com/1' },
      'github:old/name': { tags: ['B', 'a'] },
    });
    expect((await project.run(['build'], { folder })).code).toBe(0);
    expect(project.read('data/registry.json')).toBe(first);
  }
});

test.for(['overrides', 'metadata', 'taxonomy'])(
  '%s.json is not read through a link out of the project',
  async (name, { project }) => {
    project.write('secret.json', '{"secret": "hidden"}');
    project.write('project/genai-links.config.json', '{}');
    project.write('project/data/notes.txt', '');
    project.write('project/page.md', page);
    symlinkSync(join(project.root, 'secret.json'), join(project.root, `project/data/${name}.json`));
    const { code, stderr } = await project.run(['build'], { folder: 'project' });
    expect(code).toBe(2);
    expect(stderr).toContain(`data/${name}.json leads out of the project by a symbolic link, and is not read`);
    expect(project.read('secret.json')).toBe('{"secret": "hidden"}');
  },
);

test.for(['overrides', 'metadata', 'taxonomy'])('%s.json is not read where it is a pipe', async (name, { project }) => {
  project.write('page.md', page);
  project.write('data/notes.txt', '');
  execFileSync('mkfifo', [join(project.root, `data/${name}.json`)]);
  const { code, stderr } = await project.run(['build']);
  expect(code).toBe(2);
  expect(stderr).toContain(`data/${name}.json is no regular file, and is not read`);
});

test.for([['list'], ['build'], ['build', '--frozen'], ['show', 'x']])(
  '%j reads no registry that is a pipe',
  async (argv, { project }) => {
    project.write('page.md', page);
    project.write('data/notes.txt', '');
    execFileSync('mkfifo', [join(project.root, 'data/registry.json')]);
    const { code, stderr } = await project.run(argv);
    expect(code).toBe(2);
    expect(stderr).toContain('data/registry.json is no regular file');
  },
);

test('links to files that are not there yet are kept', async ({ project }) => {
  project.write('genai-links.config.json', '{}');
  project.write('kept/notes.txt', '');
  project.write('data/notes.txt', '');
  for (const name of ['registry', 'metadata'])
    symlinkSync(`../kept/${name}.json`, join(project.root, `data/${name}.json`));
  await build(project);
  await exported(project);
  for (const name of ['registry', 'metadata']) {
    expect(lstatSync(join(project.root, `data/${name}.json`)).isSymbolicLink()).toBe(true);
    expect(project.read(`kept/${name}.json`)).toContain('url');
  }
});

test.for(['registry', 'metadata'])(
  'a link to a %s outside that is not there yet is refused',
  async (name, { project }) => {
    project.write('project/genai-links.config.json', '{}');
    project.write('project/data/notes.txt', '');
    project.write('project/page.md', page);
    symlinkSync('../../outside.json', join(project.root, `project/data/${name}.json`));
    const { code, stderr } = await project.run(['build'], { folder: 'project' });
    expect(code).toBe(2);
    expect(stderr).toContain(`data/${name}.json leads out of the project by a symbolic link`);
    expect(existsSync(join(project.root, 'outside.json'))).toBe(false);
  },
);

test('no user and no password is shown or kept', async ({ project }) => {
  const secret = 'https://user:secret@old.example/x';
  await build(project, '- [One](https://new.example/x)\n- [Two](https://two.example/)\n');
  said(project, 'metadata', {
    resources: { 'url:new.example/x': { url: 'https://user:secret@new.example/x', aliases: [secret] } },
  });
  said(project, 'overrides', { 'https://user:secret@two.example/': { sameAs: 'https://user:secret@new.example/x' } });
  const results = [];
  for (const argv of [
    ['build'],
    ['show', 'new.example/x'],
    ['show', 'new.example/x', '--format', 'json'],
    ['export'],
  ]) {
    results.push(await project.run(argv));
  }
  expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(JSON.stringify(results)).not.toContain('secret');
  expect(project.read('data/metadata.json')).not.toContain('secret');
  expect(project.read('data/registry.json')).not.toContain('secret');
  expect(await project.run(['show', 'https://old.example/x'])).toMatchObject({ code: 0 });
  said(project, 'overrides', {
    'https://user:secret@nowhere.example/': {},
    [secret]: { sameAs: 'https://a:secret@b.example' },
  });
  expect((await project.run(['build'])).stderr).toMatch(/^(?:(?!secret).)*no resource of the pages/);
  said(project, 'overrides', { [secret]: { titel: 'x' } });
  expect((await project.run(['build'])).stderr).toMatch(/unknown key "titel" of https:\/\/\*\*\*@old\.example\/x\n/);
});
