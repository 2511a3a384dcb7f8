import { describe, expect } from 'vitest';
import type { CheckedLink } from '../../src/check/checked-link.ts';
import { check } from '../../src/check/run.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { CheckResult } from '../../src/model/verdict.ts';
import { systemClock } from '../../src/network/clock.ts';
import { test } from '../helpers/server.ts';
import { ask, askAll, verdictOf } from './ask.ts';

const offline = {
  network: undefined,
  disk: { at: () => 'missing' as const, namesIn: () => [] },
  siteRoot: undefined,
  pageAt: () => undefined,
  idOf: (url: string) => `url:${url}`,
};

function link(url: string, file: string, line: number, more: Partial<CheckedLink> = {}): CheckedLink {
  const at = { file, line, column: 3, endLine: line, endColumn: 30 };
  return { url, text: '', syntax: 'inline', flavor: 'gfm', at, ...more };
}

describe('results', () => {
  test('an address is asked once, and has a result for each way in which it is written', async ({ server }) => {
    const url = server.route('/a', { body: '<p id="x">Words that are here.</p>' });
    const { results } = await askAll([url, `${url}#x`, url, `${url}#y`, url.replace('/a', '/./a')]);
    expect(server.requests).toHaveLength(1);
    expect(
      results.map((result) => [result.url, verdictOf(result), result.occurrences.map(({ line }) => line)]),
    ).toEqual([
      [url, 'alive ok', [1, 3]],
      [`${url}#x`, 'alive ok', [2]],
      [`${url}#y`, 'suspect fragment-missing', [4]],
      [url.replace('/a', '/./a'), 'alive ok', [5]],
    ]);
  });

  test('they are sorted by file and line, whatever came first', async () => {
    const links = [
      link('https://b.test/', 'b.md', 1),
      link('https://a.test/', 'a.md', 12),
      link('https://c.test/', 'a.md', 2),
    ];
    const { results } = await check(links, [], offline);
    expect(results.map(({ url }) => url)).toEqual(['https://c.test/', 'https://a.test/', 'https://b.test/']);
  });

  test('local addresses of different folders are different', async () => {
    const links = [
      link('x.md', 'a/1.md', 1),
      link('x.md', 'a/2.md', 1),
      link('x.md', 'b/1.md', 1),
      link('#x', 'a/1.md', 2),
    ];
    const { results } = await check(links, [], offline);
    expect(results.map(({ url, occurrences }) => [url, occurrences.map(({ file }) => file)])).toEqual([
      ['x.md', ['a/1.md', 'a/2.md']],
      ['#x', ['a/1.md']],
      ['x.md', ['b/1.md']],
    ]);
  });

  test('the path is sent as WHATWG serialises it, and nothing is decoded', async ({ server }) => {
    const paths = ['/a%2Fb', '/a b', '/%zz', '/ü', '/a|b', '/%23', '/(x)'];
    await askAll(
      paths.map((path) => `${server.origin}${path}`),
      { retries: 0 },
    );
    expect(new Set(server.requests.map(({ path }) => path))).toEqual(
      new Set(['/a%2Fb', '/a%20b', '/%zz', '/%C3%BC', '/a|b', '/%23', '/(x)']),
    );
  });
});

describe('what is settled by its spelling', () => {
  const rows = [
    ['mailto:me@example.com', 'skipped scheme'],
    ['tel:123', 'skipped scheme'],
    ['data:image/png;base64,xx', 'skipped scheme'],
    ['ftp://example.com/', 'skipped scheme'],
    ['javascript:alert(1)', 'malformed script-url'],
    ['https://user:secret@example.com/', 'malformed credentials-in-url'],
    ['https://example.com:99999/', 'malformed invalid-host'],
    ['http://256.1.1.1/', 'malformed invalid-host'],
    ['https://', 'malformed invalid-host'],
    [' ', 'malformed empty-destination'],
    ['//example.com/x', 'skipped offline'],
  ] as const;
  test.for(rows)('%s', async ([url, verdict]) => {
    const { results } = await check([link(url, 'a.md', 1)], [], offline);
    expect(results.map(verdictOf)).toEqual([verdict]);
    expect(JSON.stringify(results)).not.toContain('secret');
  });
});

describe('malformed links', () => {
  const finding = (more: Partial<Finding>): Finding => ({
    ...{ rule: 'scheme-typo', severity: 'error', message: 'wrong', raw: '[x](htps://x.test)' },
    ...{ file: 'a.md', line: 1, column: 3, endLine: 1, endColumn: 30 },
    ...more,
  });

  test('are not asked, and carry the name of the rule', async ({ server }) => {
    const url = server.route('/a', 200);
    const { results } = await check([link(url, 'a.md', 1)], [finding({ meant: 'https://x.test' })], offline);
    expect(results).toMatchObject([
      { url, verdict: 'malformed', reason: 'scheme-typo', message: 'wrong; meant: https://x.test', attempts: [] },
    ]);
  });

  test('have the address that was meant where no link is, and else the text', async () => {
    const at = { line: 7, endLine: 7 };
    const bracket = { rule: 'wrong-closing-bracket', raw: '[x](https://x.test]', meant: 'https://x.test' };
    const { results } = await check([], [finding({ ...bracket }), finding({ ...at, raw: '[y][z]' })], offline);
    expect(results.map(({ url }) => url)).toEqual(['https://x.test', '[y][z]']);
  });

  test('through a reference are one with their definition', async () => {
    const definition = link('htps://x.test', 'a.md', 9, { syntax: 'definition' });
    const reference = link('htps://x.test', 'a.md', 1, { syntax: 'reference' });
    const { results } = await check([reference, definition], [finding({ line: 9, endLine: 9 })], offline);
    expect(results).toMatchObject([{ verdict: 'malformed', occurrences: [{ line: 1 }, { line: 9 }] }]);
  });

  test('warnings are none', async () => {
    const { results } = await check([link('https://x.test/', 'a.md', 1)], [finding({ severity: 'warning' })], offline);
    expect(results.map(verdictOf)).toEqual(['skipped offline']);
  });

  test('a source that cannot be read is told by its name', async () => {
    const { results } = await check([], [finding({ rule: 'unreadable-source', raw: '', file: 'bad.md' })], offline);
    expect(results).toMatchObject([{ url: 'bad.md', verdict: 'malformed', reason: 'unreadable-source' }]);
  });
});

describe('the network itself', () => {
  const hosts = (count: number) => Array.from({ length: count }, (_, index) => `http://host${index}.example/`);
  const alive = (count: number, port: number) =>
    Array.from({ length: count }, (_, index) => `http://h${index}.test:${port}/`);
  const rows = [
    [13, 28, true],
    [13, 31, false],
    [9, 2, false],
    [40, 0, true],
    [1, 0, true],
  ] as const;
  test.for(rows)(
    '%i hosts that fail beside %i that answer: down is %s',
    async ([failing, answering, isDown], { server }) => {
      server.route('/', 200);
      const outcome = await askAll([...hosts(failing), ...alive(answering, server.port)], { retries: 0 });
      expect(outcome.isNetworkDown).toBe(isDown);
      const verdicts = new Set(outcome.results.map(verdictOf));
      expect(verdicts).toEqual(new Set(isDown ? ['skipped offline'] : ['dead dns-not-found', 'alive ok']));
      expect(outcome.results).toHaveLength(failing + answering);
    },
  );

  test('local and malformed links are judged all the same', async ({ server }) => {
    const outcome = await askAll([await server.refused(), 'gone.md', 'javascript:x'], { retries: 0 });
    expect(outcome.isNetworkDown).toBe(true);
    expect(outcome.results.map(verdictOf)).toEqual(['skipped offline', 'dead file-missing', 'malformed script-url']);
  });

  test('private addresses that were never asked say nothing of it', async () => {
    const outcome = await askAll(['http://10.0.0.1/', 'http://192.168.0.1/'], { allowPrivate: [] });
    expect(outcome.isNetworkDown).toBe(false);
    expect(outcome.results.map(verdictOf)).toEqual(['skipped private-address', 'skipped private-address']);
  });
});

describe('an interrupted run', () => {
  test('ends at once and gives what is known', async ({ server }) => {
    const stop = new AbortController();
    const hanging = server.route('/hang', () => stop.abort());
    const { results } = await askAll([server.route('/a', 200), 'gone.md', hanging], { signal: stop.signal });
    expect(results.map(verdictOf)).toEqual(expect.arrayContaining(['dead file-missing']));
    expect(results.map(({ url }) => url)).not.toContain(hanging);
  });

  test('does not wait for a pause to end', async ({ server }) => {
    const stop = new AbortController();
    const url = server.route('/a', (_request, response) => {
      response.writeHead(429, { 'retry-after': '30' }).end();
      setTimeout(() => stop.abort(), 50);
    });
    const start = performance.now();
    const clock = { ...systemClock, slept: [] };
    const { results } = await askAll([url, `${url}?2`], { signal: stop.signal, clock });
    expect(results).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test('behind a proxy the proxy is asked, and private literals are not', async ({ server }) => {
  const url = 'http://a.example/x';
  server.route(url, 200);
  const env = { HTTP_PROXY: server.origin };
  const { results } = await askAll([url, 'http://10.0.0.1/'], { env, allowPrivate: [] });
  expect(results.map(verdictOf)).toEqual(['alive ok', 'skipped private-address']);
  expect(server.requests.map(({ path }) => path)).toEqual([url]);
});

test('evidence says what each attempt brought', async ({ server }) => {
  const result: CheckResult = await ask(server.route('/a', 503, 404, 404), server.route('/alive', 200));
  expect(result.attempts.map(({ status }) => status)).toEqual([503, 404, 404]);
  expect(result).toMatchObject({ status: 404, message: '404 Not Found, twice', id: `url:${server.origin}/a` });
});
