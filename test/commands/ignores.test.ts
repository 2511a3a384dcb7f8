import { describe, expect } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { CheckResult } from '../../src/model/verdict.ts';
import { test as projectTest, type RunResult, type TestProject } from '../helpers/project.ts';
import { serverFixture, type TestServer } from '../helpers/server.ts';

const test = projectTest.extend<{ server: TestServer }>(serverFixture);
const bad = '[a](https://example.com/a]\n';

function configure(project: TestProject, ...items: readonly object[]): void {
  project.write('genai-links.config.json', `${JSON.stringify({ ignore: items }, null, 2)}\n`);
}

describe('lint', () => {
  const findings = ({ stdout }: RunResult): readonly string[] =>
    JSON.parse(stdout).findings.map(({ rule, file, line }: Finding) => `${file}:${line} ${rule}`);

  test('leaves alone what a comment or the configuration ignores', async ({ project }) => {
    project.write('a.md', `<!-- genai-links-ignore-next-line wrong-closing-bracket: an example -->\n${bad}`);
    project.write('docs/b.md', bad);
    const one = await project.run(['lint', '--format', 'json']);
    expect(findings(one)).toEqual(['docs/b.md:1 wrong-closing-bracket']);
    configure(project, { file: 'docs/**', reason: 'written by a machine' });
    expect(await project.run(['lint'])).toMatchObject({ code: 0, stdout: 'no malformed links\n' });
  });

  test('says where an item of no use stands, but not where only some pages are read', async ({ project }) => {
    project.write('a.md', '[a](https://example.com/a)\n');
    project.write('b.md', bad);
    configure(
      project,
      { file: 'b.md', reason: 'an example' },
      { host: 'gone.example', reason: 'gone' },
      { host: 'example.com', reason: 'slow', until: '2001-01-01' },
    );
    const whole = await project.run(['lint', '--format', 'json']);
    expect(findings(whole)).toEqual([
      'genai-links.config.json:9 unused-ignore',
      'genai-links.config.json:13 expired-ignore',
    ]);
    expect(whole.code).toBe(0);
    expect((await project.run(['lint', '--max-warnings', '1'])).code).toBe(1);
    expect(await project.run(['lint', 'a.md'])).toMatchObject({ code: 0, stdout: 'no malformed links\n' });
  });

  test('an unknown rule in the configuration is an error that names it', async ({ project }) => {
    project.write('a.md', bad);
    configure(project, { rule: 'empty-text', reason: 'x' }, { rule: 'wrong-bracket', reason: 'x' });
    const { code, stdout, stderr } = await project.run(['lint']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('"ignore"[1]: "wrong-bracket" is no rule and no verdict');
    configure(project, { rule: 'empty-txt', reason: 'x' });
    expect((await project.run(['lint'])).stderr).toContain('did you mean "empty-text"?');
  });

  test('--fix leaves alone what is ignored', async ({ project }) => {
    const page = `<!-- genai-links-ignore-next-line: an example -->\n${bad}`;
    project.write('a.md', `${page}\n${bad}`);
    expect((await project.run(['lint', '--fix'])).code).toBe(0);
    expect(project.read('a.md')).toBe(`${page}\n${bad.replace(']\n', ')\n')}`);
  });

  test('build does not count it', async ({ project }) => {
    project.write('a.md', `${bad}\n${bad.trimEnd()} <!-- genai-links-ignore-line: an example -->\n`);
    expect((await project.run(['build'])).stderr).toContain('1 problem');
  });
});

describe('check', () => {
  const CHECK = ['check', '--allow-private', '127.0.0.1', '--retries', '0', '--format', 'json'];
  const said = ({ stdout }: RunResult): readonly string[] =>
    JSON.parse(stdout).results.map(
      ({ url, verdict, reason, occurrences }: CheckResult) =>
        `${url.replace(/^http:..127.0.0.1:\d+/, '')} ${verdict} ${reason} ${occurrences.map(({ line }) => line)}`,
    );

  test('skips what a comment ignores, where it does', async ({ project, server }) => {
    const gone = `[x](${server.origin}/gone)`;
    project.write('a.md', `${gone} <!-- genai-links-ignore-line dead: kept for history -->\n`);
    const one = await project.run(CHECK);
    expect(said(one)).toEqual(['/gone skipped ignored 1']);
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(one.stdout).results[0]).toMatchObject({
      status: 404,
      message: expect.stringMatching(/^ignored, though dead \(http-404\)/),
    });
    project.write('a.md', `${gone} <!-- genai-links-ignore-line: kept for history -->\n\n${gone}\n`);
    const two = await project.run(CHECK);
    expect(said(two)).toEqual(['/gone dead http-404 3']);
    expect(two.code).toBe(1);
    project.write('a.md', `${gone} <!-- genai-links-ignore-line down: kept for history -->\n`);
    expect((await project.run(CHECK)).code).toBe(1);
  });

  test('skips what the configuration ignores', async ({ project, server }) => {
    project.write('a.md', `[x](${server.origin}/gone) [y](${server.origin}/lost) [z](lost.md)\n`);
    configure(
      project,
      { url: '*/gone', rule: 'dead', reason: 'kept for history' },
      { host: '127.0.0.1', reason: 'ours' },
    );
    expect(said(await project.run(CHECK))).toEqual([
      '/gone skipped ignored 1',
      '/lost skipped ignored 1',
      'lost.md dead file-missing 1',
    ]);
    expect(said(await project.run([...CHECK, `${server.origin}/gone`]))).toEqual(['/gone skipped ignored ']);
  });

  test('skips malformed links that are ignored, and does not ask them', async ({ project, server }) => {
    const link = `[x](${server.origin}/a]`;
    project.write('a.md', `${link} <!-- genai-links-ignore-line wrong-closing-bracket: an example -->\n`);
    const one = await project.run(CHECK);
    expect(said(one)).toEqual(['/a skipped ignored 1']);
    expect(one.code).toBe(0);
    project.write('a.md', `${link} <!-- genai-links-ignore-line malformed: an example -->\n\n${link}\n`);
    expect(said(await project.run(CHECK))).toEqual(['/a skipped ignored 1', '/a malformed wrong-closing-bracket 3']);
    expect(server.requests).toEqual([]);
  });

  test('says what is alive again, and what is not there', async ({ project, server }) => {
    const alive = server.route('/alive', 200);
    project.write('a.md', `[x](${alive}) <!-- genai-links-ignore-line dead: gone -->\n`);
    configure(
      project,
      { url: alive, reason: 'often away' },
      { host: 'nowhere.example', reason: 'closed' },
      { url: alive, reason: 'old', until: '2001-01-01' },
    );
    const { code, stderr, stdout } = await project.run(CHECK);
    expect(said({ code, stderr, stdout })).toEqual(['/alive alive ok 1']);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^a\.md:1:\d+: what this ignores is alive again$/),
      expect.stringMatching(/^genai-links\.config\.json:5:\d+: what this ignores is alive again: often away$/),
      expect.stringMatching(/^genai-links\.config\.json:9:\d+: no link is what this ignores: closed$/),
      expect.stringMatching(/^genai-links\.config\.json:13:\d+: this ignore counted until 2001-01-01: old$/),
      '',
    ]);
    expect((await project.run([...CHECK, '--offline'])).stderr).not.toContain('alive again');
    expect((await project.run([...CHECK, '--quiet'])).stderr).toBe('');
  });

  test('an item that lint has use of is of use', async ({ project, server }) => {
    project.write('a.md', `[](${server.route('/alive', 200)})\n`);
    configure(project, { host: '127.0.0.1', reason: 'ours' });
    expect((await project.run(CHECK)).stderr).toBe('');
  });
});
