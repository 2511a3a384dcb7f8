import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { mergeSettings } from '../../src/config/merge.ts';
import { findProject } from '../../src/config/project.ts';
import type { Settings } from '../../src/config/settings.ts';
import { type TestProject, test } from '../helpers/project.ts';

function settingsOf(project: TestProject, flags: Partial<Settings> = {}, folder = '.'): Settings {
  return mergeSettings(findProject(join(project.root, folder), flags.config), flags);
}

function configure(project: TestProject, config: unknown): void {
  project.write('genai-links.config.json', JSON.stringify(config));
}

test('flags win over the configuration, and that over the fallbacks', ({ project }) => {
  configure(project, { timeout: '5s', retries: 4, sources: ['docs/**'] });
  const settings = settingsOf(project, { retries: 1, tag: undefined as never });
  expect(settings).toMatchObject({ timeout: 5000, retries: 1, sources: ['docs/**'], perHost: 10, tag: [] });
});

test('the root is the nearest folder with a configuration, else with .git, else the current one', ({ project }) => {
  mkdirSync(join(project.root, 'a/b/c'), { recursive: true });
  const rootFrom = (folder: string) => findProject(join(project.root, folder), undefined).root;
  expect(rootFrom('a/b/c')).toBe(join(project.root, 'a/b/c'));
  mkdirSync(join(project.root, 'a/.git'));
  expect(rootFrom('a/b/c')).toBe(join(project.root, 'a'));
  project.write('package.json', '{"name":"no-concern-of-ours"}');
  expect(rootFrom('a/b/c')).toBe(join(project.root, 'a'));
  project.write('package.json', '{"genai-links":{"data":"registry"}}');
  expect(rootFrom('a/b/c')).toBe(project.root);
  project.write('a/b/genai-links.config.json', '{}');
  expect(rootFrom('a/b/c')).toBe(join(project.root, 'a/b'));
});

test.for([
  [{ soruces: [] }, 'unknown key "soruces"', 'did you mean "sources"?'],
  [{ allowPrivate: ['127.0.0.1'] }, 'unknown key "allowPrivate"', 'can only be set on the command line'],
  [{ output: 'x' }, 'unknown key "output"', 'can only be set on the command line'],
  [{ sources: 'docs' }, '"sources" must be a list of globs', undefined],
  [{ retries: 11 }, '"retries" must be a whole number from 0 to 10', undefined],
  [{ timeout: 'soon' }, '"timeout" must be a time', undefined],
  [{ flavor: 'docx' }, '"flavor" must be one of auto, gfm, mkdocs', undefined],
  [{ ignore: 'x' }, '"ignore" must be a list of objects', undefined],
  [{ ignore: [1] }, '"ignore"[0] must be an object', undefined],
  [
    {
      ignore: [
        { url: 'x', reason: 'y' },
        { hosst: 'x', reason: 'y' },
      ],
    },
    '"ignore"[1] has an unknown key "hosst"',
    'did you mean "host"?',
  ],
  [{ ignore: [{ url: 'x' }] }, '"ignore"[0] has no "reason"', 'say why'],
  [{ ignore: [{ url: 'x', reason: ' ' }] }, '"ignore"[0]: "reason" must be a text', undefined],
  [{ ignore: [{ reason: 'y' }] }, '"ignore"[0] names nothing to ignore', 'url, host, rule, file'],
  [{ ignore: [{ url: 'x', reason: 'y', until: '2027-02-30' }] }, 'must be a day such as 2027-01-01', undefined],
  [{ data: '../elsewhere' }, 'leaves the project', undefined],
  [['sources'], 'must be an object', undefined],
] as const)('%j is an error that names it', async ([config, message, hint], { project }) => {
  configure(project, config);
  const { code, stderr } = await project.run(['list']);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain(hint ?? '');
});

test('a configuration that is no JSON, or is not there, is one clear line', async ({ project }) => {
  project.write('genai-links.config.json', '{');
  expect(await project.run(['list'])).toMatchObject({ code: 2, stderr: expect.stringContaining('is not valid JSON') });
  const missing = await project.run(['list', '--config', 'nowhere.json']);
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('nowhere.json') });
});

test('__proto__ is only an unknown key', async ({ project }) => {
  project.write('genai-links.config.json', '{"__proto__": {"timeout": 1}}');
  expect(await project.run(['list'])).toMatchObject({ code: 2, stderr: expect.stringContaining('"__proto__"') });
});
