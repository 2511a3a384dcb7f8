import { expect } from 'vitest';
import { test } from '../helpers/project.ts';

test('a key that stands twice in package.json is told where it is ours', async ({ project }) => {
  const manifest = (ours: string, theirs = '') => `{"name": "x",${theirs}\n"genai-links": ${ours}}`;
  project.write('package.json', manifest('{"retries": 4, "retries": 5}'));
  for (const argv of [['list'], ['list', '--config', 'package.json']]) {
    const { code, stderr } = await project.run(argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(/package\.json:2:31: the key "retries" of genai-links stands at 2:17 already/);
  }
  project.write('package.json', manifest('{},\n"genai-links": {"retries": 5}'));
  expect((await project.run(['config'])).stderr).toMatch(/package\.json:3:1: the key "genai-links" stands at 2:1/);
  project.write('package.json', manifest('{"retries": 4}', '"a": 1, "a": 2,'));
  expect((await project.run(['config'])).stdout).toMatch(/retries +4/);
});
