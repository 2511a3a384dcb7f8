import { expect, test } from 'vitest';
import { createCookieJar } from '../../src/check/cookie-jar.ts';

const from = 'https://www.a.test/x';

test.each([
  ['a=1', from, 'a=1'],
  ['a=1; Path=/; HttpOnly; SameSite=Lax', 'https://www.a.test/other', 'a=1'],
  ['a=1', 'https://a.test/', undefined],
  ['a=1', 'https://sub.www.a.test/', undefined],
  ['a=1; Domain=.a.test', 'https://b.a.test/', 'a=1'],
  ['a=1; Domain=a.test', 'https://a.test/', 'a=1'],
  ['a=1; Domain=b.test', 'https://b.test/', undefined],
  ['a=1; Domain=test', 'https://b.test/', undefined],
  ['a=1', 'http://www.a.test/', undefined],
  ['a=1; Max-Age=0', from, undefined],
  ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', from, undefined],
  ['a=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT', from, 'a=1'],
  ['a=b=c', from, 'a=b=c'],
  ['=1', from, undefined],
  ['nothing', from, undefined],
  ['a=1\r\nX: y', from, undefined],
  ['a=ü', from, undefined],
  [`a=${'x'.repeat(5000)}`, from, undefined],
])('"%s" is sent to %s as %s', (line, to, sent) => {
  const jar = createCookieJar();
  jar.store(new URL(from), { 'set-cookie': line });
  expect(jar.headerFor(new URL(to))).toBe(sent);
});

test('a cookie set again is the last one, and one that is over takes it away', () => {
  const jar = createCookieJar();
  const url = new URL(from);
  jar.store(url, { 'set-cookie': ['a=1', 'b=2'] });
  jar.store(url, { 'set-cookie': 'a=3' });
  expect(jar.headerFor(url)).toBe('a=3; b=2');
  jar.store(url, { 'set-cookie': 'a=; Max-Age=0' });
  expect(jar.headerFor(url)).toBe('b=2');
});

test('so many and no more', () => {
  const jar = createCookieJar();
  jar.store(new URL(from), { 'set-cookie': Array.from({ length: 200 }, (_, index) => `c${index}=1`) });
  expect(jar.headerFor(new URL(from))?.split('; ')).toHaveLength(50);
});
