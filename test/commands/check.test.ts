import { describe, expect } from 'vitest';
import type { CheckResult } from '../../src/model/verdict.ts';
import { test as projectTest, type RunResult } from '../helpers/project.ts';
import { serverFixture, type TestServer } from '../helpers/server.ts';

const test = projectTest.extend<{ server: TestServer }>(serverFixture);
const ALLOW = ['--allow-private', '127.0.0.1', '--retries', '0'];

function resultsOf({ stdout }: RunResult): readonly CheckResult[] {
  return JSON.parse(stdout).results;
}

function said(result: RunResult): readonly string[] {
  return resultsOf(result).map(({ url, verdict, reason, occurrences: [place] }) => {
    const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column} `;
    return `${where}${url.replace(/^http:\/\/127\.0\.0\.1:\d+/, '')} ${verdict} ${reason}`;
  });
}

describe('exit codes', () => {
  test('0 where nothing fails', async ({ project, server }) => {
    project.write('a.md', `[x](${server.route('/a', 200)}), [y](${server.route('/b', 403)}), [z](b.md)\n`);
    project.write('b.md', 'B\n');
    const result = await project.run(['check', ...ALLOW, '--format', 'json']);
    expect(said(result)).toEqual([
      'a.md:1:1 /a alive ok',
      `a.md:1:${`[x](${server.origin}/a), `.length + 1} /b blocked forbidden`,
      expect.stringMatching(/^a\.md:1:\d+ b\.md alive ok$/),
    ]);
    expect(result).toMatchObject({ code: 0, stderr: '' });
  });

  test.for([
    ['a dead one', '/a', 404],
    ['one that is down', '/a', 500],
  ] as const)('1 for %s', async ([, path, status], { project, server }) => {
    project.write('a.md', `[x](${server.route(path, status)}), [y](${server.route('/alive', 200)})\n`);
    expect((await project.run(['check', ...ALLOW])).code).toBe(1);
  });

  test('1 for one that never was a link, and it is not asked', async ({ project, server }) => {
    project.write('a.md', `[x](${server.route('/a', 200)}]\n`);
    const result = await project.run(['check', ...ALLOW, '--format', 'json']);
    expect(said(result)).toEqual(['a.md:1:1 /a malformed wrong-closing-bracket']);
    expect(result.code).toBe(1);
    expect(server.requests).toEqual([]);
  });

  test.for([
    ['dead', 1],
    ['suspect,blocked', 0],
    ['suspect, dead', 1],
    ['', 0],
  ] as const)('--fail-on "%s" with a dead link: %i', async ([failOn, code], { project }) => {
    project.write('a.md', '[x](gone.md)\n');
    expect((await project.run(['check', '--fail-on', failOn])).code).toBe(code);
  });

  test('3 where the network is down, and nothing of it is marked', async ({ project, server }) => {
    project.write('a.md', `[x](${await server.refused()}/a), [y](gone.md)\n`);
    const result = await project.run(['check', ...ALLOW, '--format', 'json']);
    expect(said(result)).toEqual(['a.md:1:1 /a skipped offline', expect.stringContaining('gone.md dead file-missing')]);
    expect(result.code).toBe(3);
    expect(result.stderr).toBe('genai-links: the network seems to be down, so that nothing on it was judged\n');
  });

  test('130 where it was interrupted, with what is known', async ({ project, server }) => {
    const stop = new AbortController();
    const hanging = server.route('/hang', () => stop.abort());
    project.write('a.md', `[x](${hanging}), [y](gone.md)\n`);
    const result = await project.run(['check', ...ALLOW, '--format', 'json'], { signal: stop.signal });
    expect(said(result)).toEqual([expect.stringContaining('gone.md dead file-missing')]);
    expect(result.code).toBe(130);
  });

  test.for([
    [['--fail-on', 'deed'], 'did you mean "dead"?'],
    [['--allow-private', 'http://x/'], '--allow-private "http://x/"'],
    [['nowhere.md'], 'nowhere.md'],
    [['--registry', 'nowhere.json'], 'nowhere.json'],
    [['--registry', 'other.json'], 'other.json is not a registry of genai-links'],
    [['--timeout', 'soon'], 'soon'],
    [['--format', 'sarfi'], 'sarfi'],
    [['a.md', '-o', 'a.md'], 'a.md is a source'],
  ] as const)('2 for %j', async ([argv, message], { project }) => {
    project.write('a.md', '[x](https://example.com/)\n');
    project.write('other.json', '{}');
    const result = await project.run(['check', ...argv]);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain(message);
    expect(project.read('a.md')).toBe('[x](https://example.com/)\n');
  });

  test('2 for a proxy that is none', async ({ project }) => {
    const result = await project.run(['check', 'https://example.com/'], { env: { HTTPS_PROXY: 'ftp://x' } });
    expect(result).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('operands', () => {
  test('an address is asked, and stands in no file', async ({ project, server }) => {
    const result = await project.run(['check', server.route('/a', 200), ...ALLOW, '--format', 'json']);
    expect(resultsOf(result)).toMatchObject([{ verdict: 'alive', id: expect.any(String), occurrences: [] }]);
  });

  test('addresses come before the links of pages', async ({ project, server }) => {
    project.write('a.md', '[x](gone.md)\n');
    const result = await project.run(['check', 'a.md', server.route('/a', 200), ...ALLOW, '--format', 'json']);
    expect(said(result)).toEqual(['/a alive ok', 'a.md:1:1 gone.md dead file-missing']);
  });

  test('a registry that is named gives its links', async ({ project, server }) => {
    const place = { line: 3, column: 1, endLine: 3, endColumn: 9, section: [], text: 'x', syntax: 'inline' };
    const links = [
      { file: 'a.md', ...place, url: server.route('/a', 200), resource: 'url:x' },
      { file: 'a.md', ...place, line: 4, endLine: 4, url: 'gone.md', target: 'page' },
      { file: 'a.md', ...place, line: 5, endLine: 5, url: '{{ x }}', target: 'template' },
    ];
    const resource = { id: 'url:x', url: 'https://x.test/', title: 'X', kind: 'website', tags: [] };
    const sources = [{ file: 'a.md', tags: [], flavor: 'gfm' }];
    const registry = { format: 'genai-links', version: 1, sources, resources: [resource], links };
    project.write('data/registry.json', JSON.stringify(registry));
    project.write('b.md', '[not asked](gone-too.md)\n');
    const result = await project.run(['check', '--registry', 'data/registry.json', ...ALLOW, '--format', 'json']);
    expect(said(result)).toEqual([
      'a.md:3:1 /a alive ok',
      'a.md:4:1 gone.md dead file-missing',
      'a.md:5:1 {{ x }} skipped template',
    ]);
  });

  test('it gives the same from a subfolder', async ({ project }) => {
    project.write('.git/HEAD', '');
    project.write('docs/a.md', '[x](gone.md)\n');
    const result = await project.run(['check', '--offline', '--format', 'json'], { folder: 'docs' });
    expect(said(result)).toEqual(['docs/a.md:1:1 gone.md dead file-missing']);
  });

  test('a source that cannot be read is told, and the rest is judged', async ({ project }) => {
    project.write('a.md', '[x](gone.md)\n');
    project.write('b.md', new Uint8Array([0xff, 0xfe, 0x41, 0]));
    const result = await project.run(['check', '--offline', '--format', 'json']);
    expect(said(result)).toEqual(['a.md:1:1 gone.md dead file-missing', 'b.md:1:1 b.md malformed unreadable-source']);
    expect(result.code).toBe(1);
  });
});

describe('on a terminal', () => {
  test('progress is one line that is gone at the end', async ({ project, server }) => {
    const result = await project.run(['check', server.route('/a', 200), ...ALLOW], { columns: 80 });
    expect(result.stderr).toBe('\r\u001b[2K1 of 1 addresses asked\r\u001b[2K');
  });

  test('there is none under --quiet', async ({ project, server }) => {
    const result = await project.run(['check', server.route('/a', 200), ...ALLOW, '--quiet'], { columns: 80 });
    expect(result.stderr).toBe('');
  });
});

test('what a site generator must resolve is counted once', async ({ project }) => {
  project.write('a.md', '[x](/gone/), [y](/gone-too/)\n');
  const result = await project.run(['check', '--offline']);
  expect(result).toMatchObject({ code: 0, stderr: '2 local links are for a site generator to resolve\n' });
});

test('behind a proxy, the limit of the guard is said once', async ({ project, server }) => {
  server.route('http://a.example/', 200);
  const result = await project.run(['check', 'http://a.example/'], { env: { HTTP_PROXY: server.origin } });
  expect(result).toMatchObject({ code: 0, stderr: 'behind a proxy, only literal addresses can be judged private\n' });
});
