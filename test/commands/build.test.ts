import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from '../helpers/project.ts';

const registry = (
  text: string,
): { sources: { file: string }[]; links: { url: string; repaired?: true }[]; resources: { id: string }[] } =>
  JSON.parse(text);

test('writes the registry, and says on the standard error what is in it', async ({ project }) => {
  project.write('docs/a.md', '# Agents\n\n- [A](https://a.example)\n- [B](https://a.example/)\n');
  project.write('b.md', '');
  expect(await project.run(['build'])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'data/registry.json: 2 pages, 2 links, 1 resource, 0 problems\n',
  });
  expect(registry(project.read('data/registry.json')).sources.map(({ file }) => file)).toEqual(['b.md', 'docs/a.md']);
});

test('writes the same to the byte, from any folder of the project', async ({ project }) => {
  project.write('genai-links.config.json', '{ "sources": ["docs/*.md"], "data": "kept/here" }');
  project.write('docs/a.md', '- [A](https://a.example)\n');
  project.write('other.md', '- [B](https://b.example)\n');
  await project.run(['build']);
  const first = project.read('kept/here/registry.json');
  await project.run(['build', '--quiet'], { folder: 'docs' });
  expect(project.read('kept/here/registry.json')).toBe(first);
  expect(registry(first).resources.map(({ id }) => id)).toEqual(['url:a.example']);
});

test('registers what a malformed link meant, and marks it', async ({ project }) => {
  project.write('a.md', '### LLMs\n\n- [Challenges of LLMs](https://arxiv.org/abs/2307.10169]\n');
  await project.run(['build']);
  const { links, resources } = registry(project.read('data/registry.json'));
  expect(resources).toMatchObject([{ id: 'arxiv:2307.10169', title: 'Challenges of LLMs', tags: ['llm'] }]);
  expect(links.find(({ repaired }) => repaired)).toMatchObject({ url: 'https://arxiv.org/abs/2307.10169' });
});

test('counts the problems of pages, and tells them with --verbose', async ({ project }) => {
  project.write('a.md', '---\na: [\n---\n[A](https://a.example)\n');
  const { code, stderr } = await project.run(['build']);
  expect(code).toBe(0);
  expect(stderr).toContain('1 page, 1 link, 1 resource, 1 problem');
  expect((await project.run(['build', '--verbose'])).stderr).toMatch(/\na\.md:1:1: ./);
});

test('takes its file from --registry, relative to where the user stands', async ({ project }) => {
  project.write('docs/a.md', '[A](https://a.example)');
  expect((await project.run(['build', '--registry', 'r.json'], { folder: 'docs' })).code).toBe(0);
  expect(existsSync(join(project.root, 'docs/r.json'))).toBe(true);
  expect(existsSync(join(project.root, 'data/registry.json'))).toBe(false);
});

test('uses the project’s own taxonomy', async ({ project }) => {
  project.write('data/taxonomy.json', '{ "tags": { "soup": { "aliases": ["LLM"] } } }');
  project.write('a.md', '# LLMs\n\n## Agents\n\n[A](https://a.example)');
  await project.run(['build']);
  expect(registry(project.read('data/registry.json')).resources).toMatchObject([{ tags: ['agents', 'soup'] }]);
  project.write('data/taxonomy.json', '{ "extends": false }');
  await project.run(['build']);
  expect(registry(project.read('data/registry.json')).resources).toMatchObject([{ tags: ['agents', 'llms'] }]);
});

test('lets overrides.json win, and names what no page links', async ({ project }) => {
  project.write('a.md', '[A paper](https://arxiv.org/abs/1706.03762)');
  project.write('data/overrides.json', '{ "arxiv:1706.03762": { "kind": "course" }, "arxiv:1706.03763": {} }');
  const { code, stderr } = await project.run(['build']);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /overrides\.json: "arxiv:1706\.03763" is no resource of the pages; did you mean "arxiv:1706\.03762"/,
  );
  expect(registry(project.read('data/registry.json')).resources).toMatchObject([{ kind: 'course' }]);
});

test('writes nothing where overrides.json is invalid', async ({ project }) => {
  project.write('a.md', '[A paper](https://arxiv.org/abs/1706.03762)');
  project.write('data/overrides.json', '{ "arxiv:1706.03762": { "kynd": "course" } }');
  const { code, stderr } = await project.run(['build']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/data\/overrides\.json: unknown key "kynd" of arxiv:1706.03762\n.*did you mean "kind"/);
  expect(existsSync(join(project.root, 'data/registry.json'))).toBe(false);
});

test.for(['-o x.json', '--output x.json', '--format json', '--tag llm', '--nosuch'])(
  'has no option %s',
  async (option, { project }) => {
    project.write('a.md', '');
    const { code, stderr } = await project.run(['build', ...option.split(' ')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/unknown option/);
    expect(existsSync(join(project.root, 'data'))).toBe(false);
  },
);

describe('writes nothing', () => {
  test.for<[name: string, content: string | Uint8Array, says: RegExp]>([
    ['binary', new Uint8Array([0x23, 0, 0x20]), /^genai-links: bad\.md is binary/],
    ['not UTF-8', new Uint8Array([0xff, 0x41]), /^genai-links: bad\.md is not valid UTF-8/],
    ['too large', 'x'.repeat(2000), /^genai-links: bad\.md has .* MB, more than/],
  ])('where a source is %s', async ([, content, says], { project }) => {
    project.write('good.md', '[A](https://a.example)');
    await project.run(['build']);
    const before = project.read('data/registry.json');
    project.write('good.md', '[B](https://b.example)');
    project.write('bad.md', content);
    const { code, stderr, stdout } = await project.run(['build', '--max-file-size', '1KB']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(project.read('data/registry.json')).toBe(before);
  });

  test('where several sources cannot be read, and names each', async ({ project }) => {
    project.write('a.md', new Uint8Array([0]));
    project.write('b.md', new Uint8Array([0]));
    const { code, stderr } = await project.run(['build']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\.md is binary.*\n\s+b\.md is binary/);
  });

  test('where a path is not there', async ({ project }) => {
    const { code, stderr } = await project.run(['build', 'nosuch.md']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/nosuch\.md: no such file/);
    expect(existsSync(join(project.root, 'data'))).toBe(false);
  });

  test.for<[name: string, content: string, says: RegExp]>([
    ['something else’s', '{"name": "mine"}', /data\/registry\.json is no registry of genai-links/],
    ['no JSON', '<<<<<<< HEAD', /data\/registry\.json:1:1 is not valid JSON: a merge conflict/],
    ['of a later version', '{"format":"genai-links","version":99}', /data\/registry\.json has version 99/],
  ])('where the file is %s', async ([, content, says], { project }) => {
    project.write('a.md', '[A](https://a.example)');
    project.write('data/registry.json', content);
    const { code, stderr } = await project.run(['build']);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(project.read('data/registry.json')).toBe(content);
  });

  test('where --registry names a page', async ({ project }) => {
    project.write('a.md', '[A](https://a.example)');
    expect((await project.run(['build', '--registry', 'a.md'])).code).toBe(2);
    expect(project.read('a.md')).toBe('[A](https://a.example)');
  });

  test('where the taxonomy is invalid', async ({ project }) => {
    project.write('a.md', '');
    project.write('data/taxonomy.json', '{ "tagz": {} }');
    const { code, stderr } = await project.run(['build']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/data\/taxonomy\.json: unknown key "tagz"\n {2}did you mean "tags"\?/);
  });
});

describe('a registry of ours in which a merge left conflicts', () => {
  const broken = (text: string) => text.replace(/^( {4}\{"id".*\n)/m, '<<<<<<< HEAD\n$1=======\n$1>>>>>>> other\n');

  test('is made anew', async ({ project }) => {
    project.write('a.md', '[A](https://a.example)');
    await project.run(['build']);
    const text = project.read('data/registry.json');
    project.write('data/registry.json', broken(text));
    const listed = await project.run(['list']);
    expect(listed.code).toBe(2);
    expect(listed.stderr).toMatch(/data\/registry\.json:\d+:1 .*merge conflict.*\n {2}genai-links build makes it anew/);
    const frozen = await project.run(['build', '--frozen']);
    expect(frozen).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('genai-links build brings it up to date'),
    });
    expect(project.read('data/registry.json')).toBe(broken(text));
    const { code, stderr } = await project.run(['build']);
    expect(code).toBe(0);
    expect(stderr).toContain('data/registry.json is broken');
    expect(project.read('data/registry.json')).toBe(text);
  });

  test('loses no page by paths', async ({ project }) => {
    project.write('a.md', '[A](https://a.example)');
    project.write('b.md', '[B](https://b.example)');
    await project.run(['build']);
    const text = broken(project.read('data/registry.json'));
    project.write('data/registry.json', text);
    const { code, stderr } = await project.run(['build', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('this would drop b.md');
    expect(project.read('data/registry.json')).toBe(text);
  });

  test.for([
    ['of a later version', '{"format":"genai-links","version":2,\n<<<<<<< HEAD\n'],
    ['of something else', '{"format":"other","version":1,\n<<<<<<< HEAD\n'],
    ['that only speaks of ours', '{"x":{"format":"genai-links","version":1,\n<<<<<<< HEAD\n'],
  ])('but not one %s', async ([, text = ''], { project }) => {
    project.write('a.md', '[A](https://a.example)');
    project.write('data/registry.json', text);
    expect((await project.run(['build'])).code).toBe(2);
    expect(project.read('data/registry.json')).toBe(text);
  });
});

test('heals a registry of ours in which a field is wrong', async ({ project }) => {
  project.write('a.md', '[A](https://a.example)');
  project.write('data/registry.json', '{"format":"genai-links","version":1,"sources":3}');
  expect((await project.run(['build'])).code).toBe(0);
  expect(registry(project.read('data/registry.json')).resources).toHaveLength(1);
});

describe('paths are all the sources', () => {
  test('so that dropping a page that is there is refused', async ({ project }) => {
    project.write('a.md', '[A](https://a.example)');
    project.write('b.md', '[B](https://b.example)');
    await project.run(['build']);
    const before = project.read('data/registry.json');
    const { code, stderr } = await project.run(['build', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/would drop b\.md from the registry/);
    expect(stderr).toContain('"sources"');
    expect(project.read('data/registry.json')).toBe(before);
  });

  test('and dropping one that is gone is not', async ({ project }) => {
    project.write('a.md', '[A](https://a.example)');
    project.write('data/registry.json', registryWith('gone.md'));
    expect((await project.run(['build', 'a.md'])).code).toBe(0);
    expect(registry(project.read('data/registry.json')).sources).toMatchObject([{ file: 'a.md' }]);
  });

  test('and without paths the configuration decides', async ({ project }) => {
    project.write('a.md', '[A](https://a.example)');
    project.write('b.md', '[B](https://b.example)');
    await project.run(['build']);
    project.write('genai-links.config.json', '{ "sources": ["a.md"] }');
    expect((await project.run(['build'])).code).toBe(0);
    expect(registry(project.read('data/registry.json')).sources).toMatchObject([{ file: 'a.md' }]);
  });
});

test('says what cannot be written', async ({ project }) => {
  project.write('a.md', '[A](https://a.example)');
  project.write('file', 'x');
  const { code, stderr } = await project.run(['build', '--registry', 'file/registry.json']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^genai-links: .*file\/registry\.json/);
});

test('an unreadable registry costs nothing', async ({ project }) => {
  project.write('a.md', '[A](https://a.example)');
  project.write('data/registry.json/x', '');
  const { code, stderr } = await project.run(['build']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/data\/registry\.json: it cannot be read \(EISDIR\)/);
  chmodSync(join(project.root, 'data'), 0o755);
});

function registryWith(file: string): string {
  return JSON.stringify({
    format: 'genai-links',
    version: 1,
    sources: [{ file, tags: [], flavor: 'gfm' }],
    resources: [],
    links: [],
  });
}
