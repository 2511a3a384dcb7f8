import { expect } from 'vitest';
import { options } from '../../src/config/options.ts';
import { type Surroundings, type TestProject, test } from '../helpers/project.ts';

async function report(project: TestProject, argv: readonly string[] = [], surroundings: Surroundings = {}) {
  const { code, stdout, stderr } = await project.run(['config', '--format', 'json', ...argv], surroundings);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

test('each value has its source: a flag, a file by its name, or none', async ({ project }) => {
  project.write('genai-links.config.json', '{"timeout": "5s", "retries": 4, "sources": ["docs/**"]}');
  const { settings, configFile, foundBy, root, version } = await report(project, [
    '--retries',
    '1',
    '--registry',
    'r.json',
  ]);
  expect({ configFile, foundBy, root, version }).toEqual({
    configFile: 'genai-links.config.json',
    foundBy: 'config',
    root: project.root,
    version: 1,
  });
  expect(settings).toMatchObject({
    timeout: { value: 5000, source: 'genai-links.config.json' },
    retries: { value: 1, source: 'flag' },
    sources: { value: ['docs/**'], source: 'genai-links.config.json' },
    perHost: { value: 10, source: 'default' },
    registry: { value: 'r.json', source: 'flag' },
  });
  for (const [key, { config }] of Object.entries(options)) if (config) expect(settings).toHaveProperty(key);
});

test('a key of package.json is named as that file', async ({ project }) => {
  project.write('package.json', '{"genai-links": {"data": "kept"}}');
  project.write('kept/registry.json', '{}');
  const { settings, files } = await report(project);
  expect(settings.data).toEqual({ value: 'kept', source: 'package.json' });
  expect(files.registry).toEqual({ path: 'kept/registry.json', exists: true });
  expect(files.overrides).toEqual({ path: 'kept/overrides.json', exists: false });
});

test('is the same from every folder of the project', async ({ project }) => {
  project.write('genai-links.config.json', '{}');
  project.write('docs/deep/a.md', '');
  expect(await report(project, [], { folder: 'docs/deep' })).toEqual(await report(project));
});

test('tells what the environment says, and no secret of it', async ({ project }) => {
  const env = {
    NO_COLOR: '1',
    HTTPS_PROXY: 'http://user:hunter2@proxy.example:8080',
    http_proxy: 'user:hunter2@proxy.example',
    HTTP_PROXY: 'http://us%40er:hun/ter2@proxy.example',
    GITHUB_TOKEN: 'hunter2',
    PATH: '/bin',
  };
  const { environment, settings } = await report(project, [], { env });
  expect(environment).toMatchObject({
    NO_COLOR: '1',
    HTTPS_PROXY: 'http://***@proxy.example:8080',
    http_proxy: '***@proxy.example',
    GITHUB_TOKEN: '***',
  });
  expect(JSON.stringify(environment)).not.toContain('ter2');
  expect(Object.keys(environment)).not.toContain('PATH');
  expect(settings.color).toEqual({ value: false, source: 'environment' });
  expect((await report(project, ['--color'], { env })).settings.color).toEqual({ value: true, source: 'flag' });
  expect((await project.run(['config'], { env })).stdout).not.toContain('ter2');
});

test('is a line for each in text', async ({ project }) => {
  project.write('genai-links.config.json', '{"failOn": ["dead"]}');
  const { stdout } = await project.run(['config', '--timeout', '3s']);
  expect(stdout).toMatch(
    /^root +\/.* {2}\(the nearest folder with a configuration\)\nconfiguration +genai-links\.config\.json\n/,
  );
  expect(stdout).toMatch(/^failOn +\["dead"\] {2}\(genai-links\.config\.json\)$/m);
  expect(stdout).toMatch(/^timeout +3000 {2}\(flag\)$/m);
  expect(stdout).toMatch(/^registry +data\/registry\.json {2}\(not there\)$/m);
});

test('tells no password that stands in an address', async ({ project }) => {
  const address = 'https://me:hunter2@a.example/x';
  project.write(
    'genai-links.config.json',
    JSON.stringify({ ignore: [{ url: address, reason: `as ${address}` }], siteRoot: address, exclude: [address] }),
  );
  for (const format of ['text', 'json']) {
    const { code, stdout } = await project.run(['config', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toContain('https://***@a.example/x');
    expect(stdout).not.toContain('hunter2');
  }
});
