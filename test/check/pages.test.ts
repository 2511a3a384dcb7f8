import { expect } from 'vitest';
import { type Answer, test } from '../helpers/server.ts';
import { ask, verdictOf } from './ask.ts';

const LONG = `<p>${'Words about the subject of this page. '.repeat(120)}</p>`;

const html = (title: string, body = '', more: Omit<Answer, 'body'> = {}): Answer => ({
  ...more,
  body: `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
});

const rows: readonly (readonly [name: string, answer: Answer, verdict: string])[] = [
  ['an empty body', { body: '' }, 'alive ok'],
  ['a page', html('Attention is all you need', LONG), 'alive ok'],
  ['a title that says 404', html('404 Not Found', '<p>Sorry.</p>'), 'suspect soft-404'],
  ['a title that says not found', html('Page not found · Example', '<p>Sorry.</p>'), 'suspect soft-404'],
  ['a heading that says not found', html('Example', '<h1>Oops! That page can’t be found.</h1>'), 'suspect soft-404'],
  ['a heading in German', html('Beispiel', '<h1>Seite nicht gefunden</h1>'), 'suspect soft-404'],
  ['a number at the end of a title', html('Example – 404', '<p>Sorry.</p>'), 'suspect soft-404'],
  ['a heading in Chinese', html('示例', '<h1>页面不存在</h1>'), 'suspect soft-404'],
  ['a long article about 404', html('404 Not Found: how servers say so', LONG), 'alive ok'],
  ['a short page on finding', html('Needles not found in haystacks: a benchmark', '<p>Abstract.</p>'), 'alive ok'],
  ['a heading of the second level', html('Example', '<h2>Page not found</h2><p>Sorry.</p>'), 'suspect soft-404'],
  ['a page that was found', html('Lost page found in an archive', '<p>Abstract.</p>'), 'alive ok'],
  ['a page that does not exist', html('Oh no', '<h1>This page does not exist</h1>'), 'suspect soft-404'],
  ['a page that has gone', html('The page you were looking for', '<p>Sorry.</p>'), 'suspect soft-404'],
  ['a number in a title', html('Area 404: a podcast', '<p>Episodes.</p>'), 'alive ok'],
  ['a title inside a picture', html('Example', '<svg><title>404</title></svg><p>Words.</p>'), 'alive ok'],
  [
    'not found in what is no HTML',
    { body: '<title>404</title>', headers: { 'content-type': 'text/plain' } },
    'alive ok',
  ],
  ['a challenge by header', { status: 403, headers: { 'cf-mitigated': 'challenge' } }, 'blocked bot-wall'],
  ['a challenge by header at 404', { status: 404, headers: { 'cf-mitigated': 'challenge' } }, 'blocked bot-wall'],
  [
    'a challenge of a firewall at 202',
    { status: 202, headers: { 'x-amzn-waf-action': 'challenge' } },
    'blocked bot-wall',
  ],
  ['a checkpoint', { status: 429, headers: { 'x-vercel-mitigated': 'challenge' } }, 'blocked rate-limited'],
  ['a refusal of DataDome', { status: 403, headers: { 'x-datadome': 'protected' } }, 'blocked bot-wall'],
  ['a page behind DataDome', html('Example', LONG, { headers: { 'x-datadome': 'protected' } }), 'alive ok'],
  ['just a moment, at 503', html('Just a moment...', '', { status: 503 }), 'blocked bot-wall'],
  ['just a moment, at 200', html('Just a moment...'), 'blocked bot-wall'],
  ['Anubis', html('Making sure you&#39;re not a bot!', '<p>Loading…</p>'), 'blocked bot-wall'],
  [
    'a mark in the source at 403',
    html('Example', '<script>window._cf_chl_opt={}</script>', { status: 403 }),
    'blocked bot-wall',
  ],
  [
    'the same mark in a page with words',
    html('Example', `${LONG}<script src="/cdn-cgi/challenge-platform/x.js"></script>`),
    'alive ok',
  ],
  [
    'a form with Turnstile in a page with words',
    html('Contact', `${LONG}<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>`),
    'alive ok',
  ],
  ['a domain for sale', html('example.test is for sale', '<p>Make an offer</p>'), 'suspect parked'],
  ['a mark of parking', html('example.test', '<div data-adblockkey="MFww"></div>'), 'suspect parked'],
  ['a form to log in', html('Sign in · Example', '<form><input type="password"></form>'), 'blocked login'],
  ['a page that also lets people log in', html('Example', `${LONG}<input type="password">`), 'alive ok'],
  ['a refresh in the page', html('Moved', '', { headers: { refresh: '0;url=/to' } }), 'alive redirected'],
  [
    'a refresh for those without scripts',
    html('Example', '<noscript><meta http-equiv="refresh" content="0;url=/to"></noscript>'),
    'alive ok',
  ],
  ['nothing but a script', html('', '<div id="app"></div><script src="x.js"></script>'), 'alive ok'],
];

test.for(rows)('%s', async ([, answer, verdict], { server }) => {
  server.route('/to', html('There', LONG));
  expect(verdictOf(await ask(server.route('/a/b', answer), server.route('/alive', 200), { retries: 0 }))).toBe(verdict);
});

test.for([
  '<meta http-equiv="refresh" content="0; url=/to">',
  `<META HTTP-EQUIV=Refresh CONTENT="3;URL='/to'">`,
  '<meta http-equiv="refresh" content="0;/to">',
])('%s is followed', async (meta, { server }) => {
  server.route('/to', 404);
  const result = await ask(server.route('/a', { body: `<head>${meta}</head>` }), server.route('/alive', 200));
  expect(verdictOf(result)).toBe('dead redirect-to-dead');
  expect(result.redirects).toEqual([{ status: 200, url: `${server.origin}/to` }]);
});
