import { expect } from 'vitest';
import { test } from '../helpers/server.ts';
import { ask, askAll, verdictOf } from './ask.ts';

test('refused, once more, and then down', async ({ server }) => {
  const result = await ask(await server.refused(), server.route('/alive', 200));
  expect(verdictOf(result)).toBe('down refused');
  expect(result.attempts.map(({ error }) => error)).toEqual(Array(2).fill(expect.stringContaining('ECONNREFUSED')));
});

test('closed without a byte, twice', async ({ server }) => {
  let connections = 0;
  const origin = await server.raw((socket) => {
    connections++;
    socket.once('data', () => socket.end());
  });
  expect(verdictOf(await ask(origin, server.route('/alive', 200)))).toBe('down reset');
  expect(connections).toBe(2);
});

test('reset, twice', async ({ server }) => {
  const origin = await server.raw((socket) => socket.once('data', () => socket.resetAndDestroy()));
  expect(verdictOf(await ask(origin, server.route('/alive', 200)))).toBe('down reset');
});

test('reset once, then 200', async ({ server }) => {
  let connections = 0;
  const origin = await server.raw((socket) =>
    socket.once('data', () => {
      if (connections++ === 0) socket.resetAndDestroy();
      else socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    }),
  );
  expect(verdictOf(await ask(origin, server.route('/alive', 200)))).toBe('alive ok');
});

test('reset in the body after a good head', async ({ server }) => {
  const origin = await server.raw((socket) =>
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<title>x');
      setImmediate(() => socket.resetAndDestroy());
    }),
  );
  expect(verdictOf(await ask(origin, server.route('/alive', 200)))).toBe('alive ok');
});

test('no head within the time limit, nor within twice as much', async ({ server }) => {
  const url = server.route('/a', () => {});
  const result = await ask(url, server.route('/alive', 200), { timeout: 300 });
  expect(verdictOf(result)).toBe('down timeout');
  expect(result.attempts).toHaveLength(2);
});

test('a head that comes within twice the time limit', async ({ server }) => {
  let requests = 0;
  const url = server.route('/a', (_request, response) => {
    if (requests++ === 1) setTimeout(() => response.end(), 400);
  });
  expect(verdictOf(await ask(url, server.route('/alive', 200), { timeout: 300 }))).toBe('alive ok');
});

test('a head that comes drop by drop', async ({ server }) => {
  const origin = await server.raw((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const drip = setInterval(() => socket.write('x: y\r\n'), 20);
    socket.on('close', () => clearInterval(drip));
  });
  expect(verdictOf(await ask(origin, server.route('/alive', 200), { timeout: 300 }))).toBe('down timeout');
});

test('what is not HTTP', async ({ server }) => {
  const origin = await server.raw((socket) => socket.end('220 smtp.test ESMTP\r\n'));
  const result = await ask(origin, server.route('/alive', 200));
  expect(verdictOf(result)).toBe('down protocol');
  expect(result.message).toMatch(/HPE_/);
});

test('a name that does not exist, while others do', async ({ server }) => {
  const asked: string[] = [];
  const resolve = async (hostname: string) => {
    asked.push(hostname);
    if (hostname === 'a.test') return [{ address: '127.0.0.1', family: 4 }];
    throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
  };
  server.route('/alive', 200);
  const alive = `http://a.test:${server.port}/alive`;
  expect(verdictOf(await ask('http://gone.example/', alive, { resolve }))).toBe('dead dns-not-found');
  expect(asked.filter((hostname) => hostname === 'gone.example')).toHaveLength(2);
});

test('a name that does not exist, where no name was seen to exist', async ({ server }) => {
  expect(verdictOf(await ask('http://gone.example/', server.route('/alive', 200)))).toBe('down dns-temporary');
});

test.for(['EAI_AGAIN', 'ESERVFAIL', 'ENETUNREACH'])('%s stays down, and is never dead', async (code, { server }) => {
  const resolve = async () => {
    throw Object.assign(new Error(code), { code });
  };
  const result = await ask('http://a.test/', server.route('/alive', 200), { resolve });
  expect(verdictOf(result)).toBe('down dns-temporary');
});

test('a name that is found at the second try', async ({ server }) => {
  let tries = 0;
  const resolve = async () => {
    if (tries++ === 0) throw Object.assign(new Error('again'), { code: 'EAI_AGAIN' });
    return [{ address: '127.0.0.1', family: 4 }];
  };
  server.route('/a', 200);
  const result = await ask(`http://a.test:${server.port}/a`, server.route('/alive', 200), { resolve });
  expect(verdictOf(result)).toBe('alive ok');
});

test('of several addresses, one that answers is enough', async ({ server }) => {
  const resolve = async () => [
    { address: '::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ];
  server.route('/a', 200);
  const settings = { resolve, allowPrivate: ['127.0.0.0/8', '::1'] };
  const result = await ask(`http://a.test:${server.port}/a`, server.route('/alive', 200), settings);
  expect(verdictOf(result)).toBe('alive ok');
});

test('a private address is not connected to unless it is named', async ({ server }) => {
  const url = server.route('/a', 200);
  const { results } = await askAll([url], { allowPrivate: ['10.0.0.0/8'] });
  expect(results.map(verdictOf)).toEqual(['skipped private-address']);
  expect(results[0]?.attempts).toEqual([]);
  expect(server.requests).toEqual([]);
});
