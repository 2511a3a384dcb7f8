import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from '../helpers/project.ts';

const bad = '# List\n\n- [Attention](https://arxiv.org/abs/1706.03762]\n';

describe.each(['lint', 'check'])('%s', (command) => {
  const argv = command === 'check' ? ['check', '--offline'] : ['lint'];

  test('writes several reports at once', async ({ project }) => {
    project.write('docs/index.md', bad);
    const formats = ['text', 'json=reports/links.json', 'sarif=links.sarif', 'junit=links.xml', 'markdown=links.md'];
    const run = await project.run([...argv, ...formats.flatMap((format) => ['--format', format])]);
    expect(run).toMatchObject({ code: 1, stderr: '', stdout: expect.stringContaining('docs/index.md:3:3') });
    expect(JSON.parse(project.read('reports/links.json')).summary).toBeDefined();
    expect(JSON.parse(project.read('links.sarif')).runs[0].results[0].ruleId).toBe('wrong-closing-bracket');
    expect(project.read('links.xml')).toContain('<testsuite name="docs/index.md"');
    expect(project.read('links.md')).toContain('`wrong-closing-bracket`');
  });

  test('-o goes to the report without a file', async ({ project }) => {
    project.write('index.md', bad);
    const run = await project.run([...argv, '--format', 'sarif=links.sarif', '--format', 'json', '-o', 'links.json']);
    expect(run).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(JSON.parse(project.read('links.json')).version).toBe(1);
    expect(JSON.parse(project.read('links.sarif')).version).toBe('2.1.0');
  });

  test('- is the standard output, and a name may hold an equals sign', async ({ project }) => {
    project.write('index.md', bad);
    const run = await project
      .run([...argv, '--format', 'json=-', '--format', 'markdown=a=b.md', '-o', '-'])
      .catch(String);
    expect(run).toMatchObject({ code: 2 });
    const { stdout } = await project.run([...argv, '--format', 'json=-', '--format', 'markdown=a=b.md']);
    expect(JSON.parse(stdout).version).toBe(1);
    expect(project.read('a=b.md')).toMatch(/^\*\*genai-links\*\*: /);
  });

  test.for<[string[], RegExp]>([
    [['--format', 'text', '--format', 'json'], /^genai-links: two reports go to the standard output\n/],
    [['--format', 'text', '--format', 'json=-'], /^genai-links: two reports go to the standard output\n/],
    [['--format', 'text=a', '--format', 'json=./a'], /^genai-links: two reports go to \.\/a\n/],
    [['--format', 'text=a', '--format', 'json', '-o', 'a'], /^genai-links: two reports go to a\n/],
    [['--format', 'text=a', '-o', 'b'], /^genai-links: -o b: every --format names a file of its own\n/],
    [['--format', 'sarif='], /^genai-links: --format sarif=: the name of a file must follow/],
    [['--format', 'sarfi=a'], /did you mean "sarif"\?/],
    [['--format', 'json=index.md'], /^genai-links: index\.md is a source: /],
    [['--format', 'json=genai-links.config.json'], /^genai-links: genai-links\.config\.json is kept by the project: /],
  ])('%j is a usage error that costs nothing', async ([flags, message], { project }) => {
    project.write('index.md', bad);
    project.write('genai-links.config.json', '{}');
    expect(await project.run([...argv, ...flags])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
    expect(project.read('index.md')).toBe(bad);
    expect(() => project.read('a')).toThrow();
  });

  test('a file that cannot be written costs no other report', async ({ project }) => {
    project.write('index.md', bad);
    mkdirSync(join(project.root, 'folder'));
    const { code, stdout, stderr } = await project.run([...argv, '--format', 'sarif=folder', '--format', 'text']);
    expect(code).toBe(2);
    expect(stdout).toContain('index.md:3:3');
    expect(stderr).toMatch(/^genai-links: cannot write /);
  });

  test('github appends to the summary of the job', async ({ project }) => {
    project.write('site/docs/index.md', bad);
    project.write('site/genai-links.config.json', '{}');
    project.write('summary.md', 'before\n');
    const env = { GITHUB_STEP_SUMMARY: join(project.root, 'summary.md'), GITHUB_WORKSPACE: project.root };
    const { stdout } = await project.run([...argv, '--format', 'github'], { folder: 'site', env });
    expect(stdout).toMatch(/^::error file=site\/docs\/index\.md,line=3,col=3/);
    expect(project.read('summary.md')).toMatch(/^before\n\*\*genai-links\*\*: .*\n\n### /);
    expect(await project.run([...argv, '--format', 'text'], { folder: 'site', env })).toMatchObject({ code: 1 });
    expect(project.read('summary.md').match(/genai-links/g)).toHaveLength(1);
  });

  test('a summary of the job that cannot be written is only noted', async ({ project }) => {
    project.write('index.md', bad);
    const env = { GITHUB_STEP_SUMMARY: join(project.root, 'none/summary.md') };
    const run = await project.run([...argv, '--format', 'github'], { env });
    expect(run).toMatchObject({ code: 1, stdout: expect.stringContaining('::error') });
    expect(run.stderr).toMatch(/^the summary of the job could not be written to .* \(ENOENT\)\n$/);
  });

  test('the summary of a job stays within what GitHub takes', async ({ project }) => {
    project.write('index.md', `[Attention](https://example.org/${'x'.repeat(300)}]\n\n`.repeat(2000));
    project.write('summary.md', 'x'.repeat(10_000));
    const env = { GITHUB_STEP_SUMMARY: join(project.root, 'summary.md') };
    await project.run([...argv, '--format', 'github'], { env });
    const size = Buffer.byteLength(project.read('summary.md'));
    expect(size).toBeGreaterThan(command === 'lint' ? 1_000_000 : 10_000);
    expect(size).toBeLessThanOrEqual(1024 ** 2);
  });
});

test('a clean page is a test that passed', async ({ project }) => {
  project.write('clean.md', '[Attention](https://arxiv.org/abs/1706.03762)\n');
  const { code, stdout } = await project.run(['lint', '--format', 'junit']);
  expect(code).toBe(0);
  expect(stdout).toContain('<testsuite name="clean.md"');
  expect(stdout).toContain('<testcase name="no malformed links" classname="clean.md" time="0"/>');
});

describe('a command with one result takes one format, with a file or without', () => {
  const commands = [
    ['list'],
    ['tags'],
    ['kinds'],
    ['stats'],
    ['show', '1706.03762'],
    ['export'],
    ['diff', 'data/registry.json', 'data/registry.json'],
    ['config'],
    ['explain', 'dead'],
  ];

  test.for(commands)('%s', async (argv, { project }) => {
    project.write('index.md', '[Attention](https://arxiv.org/abs/1706.03762)\n');
    await project.run(['build', '--quiet']);
    const format = argv[0] === 'explain' ? 'text' : 'json';
    const { code, stdout } = await project.run([...argv, '--format', format]);
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
    const silent = { code: 0, stdout: '', stderr: '' };
    expect(await project.run([...argv, '--format', `${format}=out/a=b`])).toEqual(silent);
    // What config tells has the file in it.
    const told = (text: string) => text.replace(/\s*"output": \{[^}]*\},?/, '');
    expect(told(project.read('out/a=b'))).toBe(stdout);
    expect(told((await project.run([...argv, '--format', `${format}=-`])).stdout)).toBe(stdout);
    for (const [flags, message] of [
      [['--format', format, '--format', format], 'there is one result'],
      [['--format', format, '--format', `${format}=c`], 'there is one result'],
      [['--format', `${format}=c`, '-o', 'd'], `--format ${format}=c and -o d: there is one result`],
      [['--format', `${format}=`], 'the name of a file must follow the "="'],
      [['--format', 'nosuch=c'], 'one of '],
      [['--format', `${format}=index.md`], 'index.md is a source'],
    ] as const) {
      const refused = await project.run([...argv, ...flags]);
      expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    }
    expect(() => project.read('c')).toThrow();
  });

  test('and names both where two are given', async ({ project }) => {
    expect((await project.run(['list', '--format', 'json', '--format', 'csv=c'])).stderr).toBe(
      'genai-links: --format json and --format csv=c: there is one result\n  give one of them\n',
    );
  });
});
