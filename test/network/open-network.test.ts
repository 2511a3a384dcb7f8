import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import type { Fetcher, FetchResponse } from '../../src/network/fetcher.ts';
import { type NetworkSettings, openNetwork } from '../../src/network/open-network.ts';
import type { Exchange } from '../../src/network/with-record.ts';
import { test } from '../helpers/server.ts';

const LIMIT = 64 * 1024;

async function get(url: string, settings: Partial<NetworkSettings> & { timeoutMs?: number } = {}) {
  const { timeoutMs = 2000, ...rest } = settings;
  const exchanges: Exchange[] = [];
  const signal = settings.signal ?? new AbortController().signal;
  const network = openNetwork({
    concurrency: 8,
    perHost: 8,
    retries: 0,
    maxWait: 1000,
    allowPrivate: ['127.0.0.0/8'],
    env: {},
    signal,
    ...rest,
  });
  try {
    const outcome = await faultOf(
      network.fetcher((exchange) => exchanges.push(exchange)),
      url,
      timeoutMs,
      signal,
    );
    return { outcome, exchanges };
  } finally {
    await network.close();
  }
}

async function faultOf(
  fetcher: Fetcher,
  url: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<FetchResponse | string> {
  try {
    return await fetcher({ url: new URL(url), headers: {}, timeoutMs, signal, bodyLimit: LIMIT });
  } catch (error) {
    return (error as { fault: string }).fault;
  }
}

describe('answers', () => {
  test('a body comes decoded, with its status and headers', async ({ server }) => {
    const headers = { 'content-encoding': 'gzip', 'x-a': ['1', '2'] };
    const url = server.route('/a', { headers, body: gzipSync('<title>Größe</title>') });
    const { outcome, exchanges } = await get(url);
    expect(outcome).toMatchObject({ status: 200, body: '<title>Größe</title>', complete: true });
    expect(outcome).toHaveProperty('headers.content-type', 'text/html; charset=utf-8');
    expect(exchanges).toMatchObject([{ hostname: '127.0.0.1', status: 200 }]);
  });

  test('a gzip bomb is read to the limit only', async ({ server }) => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 ** 2, 97));
    const { outcome } = await get(server.route('/a', { headers: { 'content-encoding': 'gzip' }, body: bomb }));
    expect(outcome).toMatchObject({ status: 200, complete: false });
    expect((outcome as FetchResponse).body).toHaveLength(LIMIT);
  });

  test('an endless body is cut', async ({ server }) => {
    const url = server.route('/a', (_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
      };
      response.on('drain', more);
      more();
    });
    const { outcome } = await get(url);
    expect(outcome).toMatchObject({ status: 200, complete: false });
  });

  test('a body that stops without an end is what came within the time limit', async ({ server }) => {
    const url = server.route('/a', (_request, response) => response.write('begun'));
    const { outcome } = await get(url, { timeoutMs: 300 });
    expect(outcome).toMatchObject({ status: 200, body: 'begun', complete: false });
  });

  test.for(['gzip', 'br', 'deflate', 'nonsense', 'gzip, gzip, gzip, gzip'])(
    'a body that is not %s although it says so leaves an answer',
    async (encoding, { server }) => {
      const url = server.route('/a', { headers: { 'content-encoding': encoding }, body: 'plain' });
      expect((await get(url)).outcome).toMatchObject({ status: 200, complete: false });
    },
  );

  test.for([
    ['charset of the header', 'text/html; charset=iso-8859-1', Buffer.from('Größe', 'latin1'), 'Größe'],
    ['charset of the page', 'text/html', Buffer.from('<meta charset="windows-1252">Größe', 'latin1'), /Größe$/],
    ['unknown charset', 'text/html; charset=klingon', Buffer.from('Größe'), 'Größe'],
  ] as const)('%s', async ([, type, body, expected], { server }) => {
    const { outcome } = await get(server.route('/a', { headers: { 'content-type': type }, body }));
    expect((outcome as FetchResponse).body).toMatch(expected);
  });

  test('raw UTF-8 in a header is read as such', async ({ server }) => {
    const origin = await server.raw((socket) =>
      socket.once('data', () =>
        socket.end(Buffer.from('HTTP/1.1 301 Moved\r\nLocation: /Größe\r\nContent-Length: 0\r\n\r\n')),
      ),
    );
    expect((await get(origin)).outcome).toHaveProperty('headers.location', '/Größe');
  });
});

/** What a server says, byte for byte, and what comes of it. */
const spoken: readonly (readonly [name: string, bytes: string, expected: number | string])[] = [
  ['HTTP/1.0 without a length', 'HTTP/1.0 200 OK\r\n\r\nhello', 200],
  [
    'early hints first',
    'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
    200,
  ],
  ['line feeds only', 'HTTP/1.1 200 OK\nContent-Length: 2\n\nok', 200],
  [
    'both framings',
    'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n',
    200,
  ],
  ['a header of 200 KiB', `HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(200 * 1024)}\r\nContent-Length: 0\r\n\r\n`, 200],
  ['a header of 300 KiB', `HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(300 * 1024)}\r\nContent-Length: 0\r\n\r\n`, 'protocol'],
  ['a latin-1 header', 'HTTP/1.1 200 OK\r\nX-A: caf\u00e9\r\nContent-Length: 0\r\n\r\n', 200],
  ['a control character in a header', 'HTTP/1.1 200 OK\r\nX-A: a\u0001b\r\nContent-Length: 0\r\n\r\n', 200],
  ['unequal lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc', 'protocol'],
  ['a blank in a header name', 'HTTP/1.1 200 OK\r\nBad Name: a\r\nContent-Length: 0\r\n\r\n', 'protocol'],
  ['another protocol', 'SSH-2.0-OpenSSH_9.2p1\r\n', 'protocol'],
  ['HTTP/0.9', '<html>hello</html>', 'protocol'],
  ['a body shorter than its length', 'HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nabc', 200],
];

test.for(spoken)('bytes: %s', async ([, bytes, expected], { server }) => {
  const origin = await server.raw((socket) => socket.once('data', () => socket.end(Buffer.from(bytes, 'latin1'))));
  const { outcome } = await get(origin);
  expect(typeof outcome === 'string' ? outcome : outcome.status).toBe(expected);
});
