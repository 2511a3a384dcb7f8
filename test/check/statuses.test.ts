import { describe, expect } from 'vitest';
import { type Answer, type Step, test } from '../helpers/server.ts';
import { ask, dreamClock, verdictOf } from './ask.ts';

type Steps = readonly [Step, ...Step[]];

/** What a server answers, the verdict, and the number of GETs it takes. */
const rows: readonly (readonly [name: string, steps: Steps, verdict: string, gets: number])[] = [
  ['200', [200], 'alive ok', 1],
  ['201', [201], 'alive ok', 1],
  ['202', [202], 'alive ok', 1],
  ['203', [203], 'alive ok', 1],
  ['204', [204], 'alive ok', 1],
  ['205', [205], 'alive ok', 1],
  ['206 unasked', [206], 'alive ok', 1],
  ['226', [226], 'alive ok', 1],
  ['300', [300], 'alive ok', 1],
  ['304 unasked', [304], 'alive ok', 1],
  ['400 twice', [400], 'suspect bad-request', 2],
  ['400 to us, 200 to a browser', [400, 200], 'alive ok', 2],
  ['401', [401], 'blocked auth', 1],
  ['402', [402], 'blocked payment', 1],
  ['403 twice', [403], 'blocked forbidden', 2],
  ['403 to us, 200 to a browser', [403, 200], 'alive ok', 2],
  ['403 with an exhausted limit', [limited(403, { 'x-ratelimit-remaining': '0' })], 'blocked rate-limited', 3],
  ['404 once, 200 later', [404, 200], 'alive ok', 2],
  ['404 twice', [404], 'dead http-404', 2],
  ['404, then 410', [404, 410], 'dead http-410', 2],
  ['404, then a server error that stays', [404, 500], 'down server-error', 4],
  ['403, then 404, then 404', [403, 404], 'dead http-404', 3],
  ['403, then 404, then 403', [403, 404, 403], 'blocked forbidden', 3],
  ['400, 403 and 404 in turn', [400, 403, 404, 405], 'alive restricted', 4],
  ['405', [405], 'alive restricted', 1],
  ['406 twice', [406], 'blocked bot-wall', 2],
  ['406 to us, 200 to a browser', [406, 200], 'alive ok', 2],
  ['407', [407], 'suspect bad-request', 2],
  ['408 that stays', [408], 'down timeout', 3],
  ['408 once', [408, 200], 'alive ok', 2],
  ['410 twice', [410], 'dead http-410', 2],
  ['412', [412], 'blocked bot-wall', 2],
  ['415', [415], 'blocked bot-wall', 2],
  ['418', [418], 'blocked bot-wall', 2],
  ['420 that stays', [420], 'blocked rate-limited', 3],
  ['421', [421], 'suspect bad-request', 2],
  ['425 that stays', [425], 'down timeout', 3],
  ['428', [428], 'blocked bot-wall', 2],
  ['429 that stays', [429], 'blocked rate-limited', 3],
  ['429 once', [429, 200], 'alive ok', 2],
  ['430 that stays', [430], 'blocked rate-limited', 3],
  ['440', [440], 'blocked payment', 1],
  ['444', [444], 'blocked bot-wall', 2],
  ['449', [449], 'blocked bot-wall', 2],
  ['451', [451], 'blocked legal', 1],
  ['500 once', [500, 200], 'alive ok', 2],
  ['500 twice', [500, 502, 200], 'alive ok', 3],
  ['500 that stays', [500], 'down server-error', 3],
  ['501', [501], 'down server-error', 1],
  ['502 that stays', [502], 'down server-error', 3],
  ['503 once', [503, 200], 'alive ok', 2],
  ['503 that stays', [503], 'down server-error', 3],
  ['504 that stays', [504], 'down server-error', 3],
  ['509 that stays', [509], 'blocked rate-limited', 3],
  ['520 that stays', [520], 'down server-error', 3],
  ['521', [521], 'down server-error', 1],
  ['523', [523], 'down server-error', 1],
  ['525', [525], 'down tls-untrusted', 1],
  ['526', [526], 'down tls-untrusted', 1],
  ['527 that stays', [527], 'down server-error', 3],
  ['529 that stays', [529], 'blocked rate-limited', 3],
  ['530', [530], 'down server-error', 1],
  ['999', [999], 'blocked bot-wall', 2],
  ['700', [700], 'down protocol', 1],
];

test.for(rows)('%s', async ([, steps, verdict, gets], { server }) => {
  const result = await ask(server.route('/a', ...steps), server.route('/alive', 200));
  expect(verdictOf(result)).toBe(verdict);
  expect(server.requests.filter(({ path }) => path === '/a')).toHaveLength(gets);
  expect(result.attempts).toHaveLength(gets);
});

test('HEAD is never sent, so that a server that lies to it is believed in what it says to GET', async ({ server }) => {
  const methods = new Set<string | undefined>();
  const url = server.route('/a', ({ method }, response) => {
    methods.add(method);
    response.writeHead(method === 'HEAD' ? 200 : 404).end();
  });
  expect(verdictOf(await ask(url, server.route('/alive', 200)))).toBe('dead http-404');
  expect(methods).toEqual(new Set(['GET']));
});

test('the second look has the headers of a browser, the first names itself', async ({ server }) => {
  await ask(server.route('/a', 404), server.route('/alive', 200));
  const [first, second] = server.requests.filter(({ path }) => path === '/a').map(({ headers }) => headers);
  expect(first?.['user-agent']).toContain('genai-links');
  expect(second?.['user-agent']).toMatch(/^Mozilla.*Chrome/);
  expect(second).toHaveProperty('accept-language');
});

test('a server that wants Accept: text/html gets it', async ({ server }) => {
  const url = server.route('/a', ({ headers }, response) => {
    response.writeHead(headers.accept?.includes('text/html') === true ? 200 : 404).end();
  });
  expect(verdictOf(await ask(url, server.route('/alive', 200)))).toBe('alive ok');
});

describe('waiting', () => {
  const waits: readonly (readonly [name: string, headers: Answer['headers'], slept: readonly number[]])[] = [
    ['seconds', { 'retry-after': '7' }, [7000]],
    [
      'a date against the clock of the server',
      { date: 'Mon, 01 Jan 2024 10:00:00 GMT', 'retry-after': 'Mon, 01 Jan 2024 10:00:09 GMT' },
      [9000],
    ],
    [
      'a date that has passed',
      { date: 'Mon, 01 Jan 2024 10:00:00 GMT', 'retry-after': 'Mon, 01 Jan 2024 09:00:00 GMT' },
      [1000],
    ],
    ['nothing', {}, [1000]],
    ['no time at all', { 'retry-after': '0' }, [1000]],
    ['what cannot be read', { 'retry-after': 'soon' }, [1000]],
    ['an exhausted limit that is over in seconds', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '5' }, [5000]],
  ];
  test.for(waits)('429 that asks for %s', async ([, headers = {}, slept], { server }) => {
    const clock = dreamClock();
    const url = server.route('/a', limited(429, headers), 200);
    expect(verdictOf(await ask(url, server.route('/alive', 200), { clock }))).toBe('alive ok');
    expect(clock.slept).toEqual(slept);
  });

  test('a wait longer than --max-wait is not begun', async ({ server }) => {
    const clock = dreamClock();
    const url = server.route('/a', limited(429, { 'retry-after': '86400' }));
    expect(verdictOf(await ask(url, server.route('/alive', 200), { clock }))).toBe('blocked rate-limited');
    expect(clock.slept).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  test('a host that asks for ever is given up after --max-wait in all', async ({ server }) => {
    const clock = dreamClock();
    const url = server.route('/a', limited(429, { 'retry-after': '20' }));
    const result = await ask(url, server.route('/alive', 200), { clock, maxWait: 50_000 });
    expect(verdictOf(result)).toBe('blocked rate-limited');
    expect(clock.slept).toEqual([20_000, 20_000]);
  });

  test('503 that says when to come back is waited for', async ({ server }) => {
    const clock = dreamClock();
    const url = server.route('/a', limited(503, { 'retry-after': '4' }), 200);
    expect(verdictOf(await ask(url, server.route('/alive', 200), { clock }))).toBe('alive ok');
    expect(clock.slept).toEqual([4000]);
  });

  test('--retries 0 asks once', async ({ server }) => {
    const result = await ask(server.route('/a', 503), server.route('/alive', 200), { retries: 0 });
    expect([verdictOf(result), result.attempts.length]).toEqual(['down server-error', 1]);
  });
});

function limited(status: number, headers: NonNullable<Answer['headers']>): Answer {
  return { status, headers };
}
