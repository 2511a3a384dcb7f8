import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { test } from '../helpers/project.ts';
import { fixtures } from '../markdown/describe-page.ts';

const bin = resolve(import.meta.dirname, '../../bin/genai-links.js');

test('threads and the cache give the registry that reading page by page gives', async ({ project }) => {
  project.write('genai-links.config.json', '{}');
  // Enough for several threads.
  const size = fixtures.reduce((sum, { source }) => sum + source.length, 0);
  for (let round = 0; round * size < 620_000; round += 1) {
    for (const { name, source } of fixtures) project.write(`p${round}/${name}`, source);
  }
  const built = () => {
    execFileSync(process.execPath, [bin, 'build', '--quiet'], { cwd: project.root });
    return project.read('data/registry.json');
  };
  const plain = async () => {
    await project.run(['build', '--quiet', '--no-cache', '--registry', 'plain.json']);
    return project.read('plain.json');
  };
  const expected = await plain();
  expect(JSON.parse(expected).links.length).toBeGreaterThan(500);
  expect(built()).toBe(expected);
  expect(built()).toBe(expected);

  project.write(`p0/${fixtures[0]?.name}`, '# New\n\n- [new](https://new.example/)\n');
  const changed = built();
  execFileSync(process.execPath, [bin, 'build', '--quiet', '--no-cache'], { cwd: project.root });
  expect(changed).toBe(project.read('data/registry.json'));
}, 60_000);
