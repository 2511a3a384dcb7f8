import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from '../helpers/project.ts';

describe('what a command was told to read', () => {
  test.for([['check', '--offline'], ['lint']])(
    'is not written over by %s',
    async ([command = '', ...flags], { project }) => {
      project.write('genai-links.config.json', '{ "exclude": ["drafts/**"] }');
      project.write('drafts/a.md', '[a](http://x.example)\n');
      const { code, stderr } = await project.run([command, ...flags, 'drafts/a.md', '-o', 'drafts/a.md']);
      expect([code, project.read('drafts/a.md')]).toEqual([2, '[a](http://x.example)\n']);
      expect(stderr).toContain('writing there would lose it');
    },
  );
});

test('a state that is a pipe is told, not waited for', async ({ project }) => {
  project.write('a.md', '[a](https://a.example/)\n');
  await project.run(['build', '--quiet']);
  mkdirSync(join(project.root, '.genai-links'), { recursive: true });
  execFileSync('mkfifo', [join(project.root, '.genai-links/state.jsonl')]);
  const { code, stderr } = await project.run(['list', 'is:dead']);
  expect(code).toBe(2);
  expect(stderr).toContain('.genai-links/state.jsonl is no regular file');
});

test('a folder of data that is a file is told', async ({ project }) => {
  project.write('data', 'x');
  const { code, stderr } = await project.run(['build']);
  expect(code).toBe(2);
  expect(stderr).toContain('"data": "data" is a file, and no folder');
});

test('an empty registry is made anew', async ({ project }) => {
  project.write('a.md', '[a](https://a.example/)\n');
  project.write('data/registry.json', '');
  expect((await project.run(['build', '--frozen'])).code).toBe(1);
  expect((await project.run(['build', '--quiet'])).code).toBe(0);
  expect(JSON.parse(project.read('data/registry.json')).resources).toHaveLength(1);
});

test('a query finds a resource by the address that was merged into it', async ({ project }) => {
  project.write('a.md', '- [One](https://github.com/a/one)\n- [Two](https://github.com/b/two)\n');
  project.write('data/overrides.json', '{ "github:a/one": { "sameAs": "github:b/two" } }');
  await project.run(['build', '--quiet']);
  for (const query of ['https://github.com/a/one', 'github:a/one']) {
    const { stdout } = await project.run(['list', query, '--format', 'json']);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['github:b/two']);
  }
});
