import { describe, expect } from 'vitest';
import { type Answer, type Step, test } from '../helpers/server.ts';
import { ask, verdictOf } from './ask.ts';

const to = (location: string, status = 301): Answer => ({ status, headers: { location } });
const page = (title: string, body = '<p>Words.</p>'): Answer => ({
  body: `<title>${title}</title><h1>${title}</h1>${body}`,
});

type Routes = Readonly<Record<string, Step>>;

/** The address asked, what each path answers, the verdict, and the path at which it ends. */
const rows: readonly (readonly [name: string, path: string, routes: Routes, verdict: string, end?: string])[] = [
  ['301', '/a', { '/a': to('/b/c'), '/b/c': 200 }, 'moved permanent', '/b/c'],
  ['308', '/a', { '/a': to('/b/c', 308), '/b/c': 200 }, 'moved permanent', '/b/c'],
  ['301, 308', '/a', { '/a': to('/b'), '/b': to('/c/d', 308), '/c/d': 200 }, 'moved permanent', '/c/d'],
  ['302', '/a', { '/a': to('/b', 302), '/b': 200 }, 'alive redirected', '/b'],
  ['303', '/a', { '/a': to('/b', 303), '/b': 200 }, 'alive redirected', '/b'],
  ['307', '/a', { '/a': to('/b', 307), '/b': 200 }, 'alive redirected', '/b'],
  ['301, 302', '/a', { '/a': to('/b'), '/b': to('/c', 302), '/c': 200 }, 'alive redirected', '/c'],
  ['a trailing slash', '/a', { '/a': to('/a/'), '/a/': 200 }, 'alive redirected', '/a/'],
  ['letter case', '/A', { '/A': to('/a'), '/a': 200 }, 'alive redirected', '/a'],
  ['a default document', '/a/', { '/a/': to('/a/index.html'), '/a/index.html': 200 }, 'alive redirected'],
  ['a locale', '/a/b', { '/a/b': to('/en-us/a/b'), '/en-us/a/b': 200 }, 'alive redirected', '/en-us/a/b'],
  ['a locale of the root', '/', { '/': to('/de/'), '/de/': 200 }, 'alive redirected', '/de/'],
  ['tracking parameters', '/a', { '/a': to('/a?utm_source=x'), '/a?utm_source=x': 200 }, 'alive redirected'],
  ['a session', '/a', { '/a': to('/a;jsessionid=1F'), '/a;jsessionid=1F': 200 }, 'alive redirected'],
  ['another query', '/a?v=1', { '/a?v=1': to('/a?v=2'), '/a?v=2': 200 }, 'moved permanent'],
  ['404 at the end', '/a', { '/a': to('/b'), '/b': 404 }, 'dead redirect-to-dead'],
  ['302 with 410 at the end', '/a', { '/a': to('/b', 302), '/b': 410 }, 'dead redirect-to-dead'],
  ['403 at the end', '/a', { '/a': to('/b'), '/b': 403 }, 'blocked forbidden'],
  ['500 at the end', '/a', { '/a': to('/b'), '/b': 501 }, 'down server-error'],
  ['a deep path to the root', '/a/b', { '/a/b': to('/'), '/': 200 }, 'suspect redirected-home', '/'],
  [
    'a deep path to the index',
    '/a/b',
    { '/a/b': to('/index.html', 302), '/index.html': 200 },
    'suspect redirected-home',
  ],
  ['an index to the root', '/index.html', { '/index.html': to('/'), '/': 200 }, 'alive redirected', '/'],
  ['an error page', '/a', { '/a': to('/404.html', 302), '/404.html': 200 }, 'suspect error-page', '/404.html'],
  ['a segment not-found', '/a', { '/a': to('/x/not-found/', 302), '/x/not-found/': 200 }, 'suspect error-page'],
  ['a page about errors', '/a', { '/a': to('/error-handling', 302), '/error-handling': 200 }, 'alive redirected'],
  ['a login page', '/a', { '/a': to('/login?next=/a', 302), '/login?next=/a': 200 }, 'blocked login'],
  ['single sign-on', '/a', { '/a': to('/sso/start', 302), '/sso/start': 200 }, 'blocked login'],
  ['a blog about logins', '/a', { '/a': to('/login-flows', 302), '/login-flows': 200 }, 'alive redirected'],
  ['a parking page', '/a', { '/a': to('/lander', 302), '/lander': 200 }, 'suspect parked'],
  ['no Location', '/a', { '/a': { status: 302 } }, 'down bad-redirect'],
  ['an empty Location', '/a', { '/a': to('') }, 'down bad-redirect'],
  ['a Location to ftp', '/a', { '/a': to('ftp://x.test/a') }, 'down bad-redirect'],
  ['a Location to a file', '/a', { '/a': to('file:///etc/passwd') }, 'down bad-redirect'],
  ['a Location to a script', '/a', { '/a': to('javascript:alert(1)') }, 'down bad-redirect'],
  ['a Location to an app', '/a', { '/a': to('intent://x#Intent;end') }, 'down bad-redirect'],
  ['a Location that is none', '/a', { '/a': to('http://[') }, 'down bad-redirect'],
  ['a relative Location', '/x/a', { '/x/a': to('../y/b', 302), '/y/b': 200 }, 'alive redirected', '/y/b'],
  ['blanks in a Location', '/a', { '/a': to('  /b c ', 302), '/b%20c': 200 }, 'alive redirected', '/b%20c'],
  [
    'a percent sign in a Location',
    '/a',
    { '/a': to('/b%2Fc%zz', 302), '/b%2Fc%zz': 200 },
    'alive redirected',
    '/b%2Fc%zz',
  ],
  ['a loop', '/a', { '/a': to('/b'), '/b': to('/a') }, 'down redirect-loop'],
  ['a loop to itself', '/a', { '/a': to('/a') }, 'down redirect-loop'],
  ['a metadata address', '/a', { '/a': to('http://169.254.169.254/latest/') }, 'suspect private-redirect'],
  ['a private address', '/a', { '/a': to('http://10.0.0.1/') }, 'suspect private-redirect'],
  ['a private address in decimal', '/a', { '/a': to('http://167772161/') }, 'suspect private-redirect'],
  ['a mapped private address', '/a', { '/a': to('http://[::ffff:10.0.0.1]/') }, 'suspect private-redirect'],
  ['a Refresh header', '/a', { '/a': { headers: { refresh: '0; url=/b' } }, '/b': 200 }, 'alive redirected', '/b'],
  ['a late refresh', '/a', { '/a': { headers: { refresh: '60; url=/b' } } }, 'alive ok'],
  ['a page that reloads itself', '/a', { '/a': { headers: { refresh: '5' } } }, 'alive ok'],
];

test.for(rows)('%s', async ([, path, routes, verdict, end], { server }) => {
  for (const [each, step] of Object.entries(routes)) server.route(each, step);
  const result = await ask(`${server.origin}${path}`, server.route('/alive', 200), { retries: 0 });
  expect(verdictOf(result)).toBe(verdict);
  if (end !== undefined) expect(result.finalUrl).toBe(`${server.origin}${end}`);
});

test('a link to a login page is meant to lead there', async ({ server }) => {
  server.route('/login/now', page('Sign in', '<input type="password">'));
  const url = server.route('/login', to('/login/now', 302));
  expect(verdictOf(await ask(url, server.route('/alive', 200)))).toBe('alive redirected');
});

test('a root that a query makes a page is left for the root without a word', async ({ server }) => {
  server.route('/', 200);
  const result = await ask(server.route('/?page=about', to('/', 302)), server.route('/alive', 200));
  expect(verdictOf(result)).toBe('alive redirected');
});

test('a project that moved to the root of a domain of its own has moved', async ({ server }) => {
  server.route('/', 200);
  server.route('/project/', to(`http://project.test:${server.port}/`));
  const result = await ask(`http://a.test:${server.port}/project/`, server.route('/alive', 200));
  expect(verdictOf(result)).toBe('moved permanent');
});

test('a redirect to a host that refuses is down, not private', async ({ server }) => {
  const url = server.route('/a', to(await server.refused()));
  const result = await ask(url, server.route('/alive', 200));
  expect([verdictOf(result), result.status]).toEqual(['down refused', 301]);
});

test('the chain is told, hop by hop', async ({ server }) => {
  server.route('/b', to('/c', 302));
  server.route('/c', 200);
  const result = await ask(server.route('/a', to('/b')), server.route('/alive', 200));
  expect(result.redirects).toEqual([
    { status: 301, url: `${server.origin}/b` },
    { status: 302, url: `${server.origin}/c` },
  ]);
  expect(result.attempts.map(({ status }) => status)).toEqual([301, 302, 200]);
  expect(result.status).toBe(200);
});

test('a Location without a scheme keeps it', async ({ server }) => {
  const url = server.route('/a', to(`//b.test:${server.port}/b`, 302));
  server.route('/b', 200);
  const result = await ask(url, server.route('/alive', 200));
  expect([verdictOf(result), result.finalUrl]).toEqual(['alive redirected', `http://b.test:${server.port}/b`]);
});

test('raw UTF-8 in a Location is followed', async ({ server }) => {
  server.route('/Gr%C3%B6%C3%9Fe', 200);
  const origin = await server.raw((socket) =>
    socket.once('data', () =>
      socket.end(`HTTP/1.1 302 Found\r\nLocation: ${server.origin}/Größe\r\nContent-Length: 0\r\n\r\n`),
    ),
  );
  const result = await ask(origin, server.route('/alive', 200));
  expect(result.finalUrl).toBe(`${server.origin}/Gr%C3%B6%C3%9Fe`);
});

test('21 hops that never repeat are too many, 20 are not', async ({ server }) => {
  for (let hop = 0; hop < 25; hop++) server.route(`/hop/${hop}`, to(`/hop/${hop + 1}`, 302));
  const alive = server.route('/alive', 200);
  expect(verdictOf(await ask(`${server.origin}/hop/0`, alive))).toBe('suspect too-many-redirects');
  server.route('/hop/20', 200);
  expect(verdictOf(await ask(`${server.origin}/hop/0`, alive))).toBe('alive redirected');
});

test('a loop that a cookie breaks ends well', async ({ server }) => {
  const url = server.route('/a', ({ headers }, response) => {
    if (headers.cookie === 'seen=1') response.writeHead(200).end();
    else response.writeHead(302, { location: '/a', 'set-cookie': 'seen=1; Path=/; HttpOnly' }).end();
  });
  expect(verdictOf(await ask(url, server.route('/alive', 200)))).toBe('alive redirected');
});

test('cookies go to no other host', async ({ server }) => {
  const away = `http://b.test:${server.port}/b`;
  const url = server.route('/a', { status: 302, headers: { location: away, 'set-cookie': 'secret=1' } });
  server.route('/b', 200);
  await ask(url, server.route('/alive', 200));
  expect(server.requests.find(({ path }) => path === '/b')?.headers).not.toHaveProperty('cookie');
});

test('user and password of a Location are neither sent nor shown', async ({ server }) => {
  const url = server.route('/a', to(`http://me:secret@127.0.0.1:${server.port}/b`, 302));
  server.route('/b', 200);
  const result = await ask(url, server.route('/alive', 200));
  expect(verdictOf(result)).toBe('alive redirected');
  expect(JSON.stringify(result)).not.toContain('secret');
  expect(server.requests.find(({ path }) => path === '/b')?.headers).not.toHaveProperty('authorization');
});

test('a name that leads to a private address is skipped, and suspect behind a redirect', async ({ server }) => {
  const resolve = async (hostname: string) => [
    { address: hostname === 'in.test' ? '10.1.2.3' : '127.0.0.1', family: 4 },
  ];
  const url = server.route('/a', to('http://in.test/', 302));
  const alive = server.route('/alive', 200);
  expect(verdictOf(await ask(url, alive, { resolve }))).toBe('suspect private-redirect');
  expect(verdictOf(await ask('http://in.test/', alive, { resolve }))).toBe('skipped private-address');
});

describe('fragments', () => {
  const body = page(
    'T',
    '<h2 id="here">x</h2><a name="named"></a><p id="user-content-git">Some words.</p><i id="größe"></i>',
  );

  const cases = [
    ['#here', 'alive ok'],
    ['#named', 'alive ok'],
    ['#git', 'alive ok'],
    ['#gr%C3%B6%C3%9Fe', 'alive ok'],
    ['#größe', 'alive ok'],
    ['#gone', 'suspect fragment-missing'],
    ['#:~:text=words', 'alive ok'],
    ['#here:~:text=words', 'alive ok'],
    ['#!/route', 'alive ok'],
    ['#/route', 'alive ok'],
    ['#L10-L20', 'alive ok'],
    ['#page=3', 'alive ok'],
    ['#issuecomment-12', 'alive ok'],
    ['#top', 'alive ok'],
    ['#', 'alive ok'],
  ] as const;
  test.for(cases)('%s', async ([fragment, verdict], { server }) => {
    const result = await ask(`${server.route('/a', body)}${fragment}`, server.route('/alive', 200));
    expect(verdictOf(result)).toBe(verdict);
  });

  test('are not judged where a script makes the page, or more of it was not read', async ({ server }) => {
    const alive = server.route('/alive', 200);
    const shell = server.route('/shell', page('T', '<div id="root"></div><script></script>'));
    const long = server.route('/long', page('T', `<p>${'words '.repeat(20_000)}</p><i id="late"></i>`));
    expect(verdictOf(await ask(`${shell}#gone`, alive))).toBe('alive ok');
    expect(verdictOf(await ask(`${long}#late`, alive))).toBe('alive ok');
  });

  test('are inherited by a Location without one, and lost to one that has its own', async ({ server }) => {
    const alive = server.route('/alive', 200);
    server.route('/b', body);
    const plain = await ask(`${server.route('/a', to('/b', 302))}#here`, alive);
    expect([verdictOf(plain), plain.finalUrl]).toEqual(['alive redirected', `${server.origin}/b#here`]);
    const missing = await ask(`${server.origin}/a#gone`, alive);
    expect(verdictOf(missing)).toBe('suspect fragment-missing');
    const own = await ask(`${server.route('/c', to('/b#named', 302))}#gone`, alive);
    expect([verdictOf(own), own.finalUrl]).toEqual(['alive redirected', `${server.origin}/b#named`]);
  });
});

describe('another domain', () => {
  const hosts = ['old-news.test', 'zebra.test'];
  const resolve = async (hostname: string) => {
    if (hosts.some((host) => hostname.endsWith(host)) || hostname.endsWith('.example')) {
      return [{ address: '127.0.0.1', family: 4 }];
    }
    throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
  };

  test.for([
    ['Casino bonuses', 'suspect other-domain'],
    ['Attention is all you need', 'moved permanent'],
  ] as const)('that shows "%s"', async ([title, verdict], { server }) => {
    server.route('/a', to(`http://zebra.test:${server.port}/b/c`));
    server.route('/b/c', page(title));
    const settings = { resolve, text: 'Attention Is All You Need' };
    const result = await ask(`http://old-news.test:${server.port}/a`, server.route('/alive', 200), settings);
    expect(verdictOf(result)).toBe(verdict);
  });
});
