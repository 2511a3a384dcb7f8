import { expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { proxiesOf } from '../../src/network/proxies.ts';

test.each([
  [{}, undefined],
  [{ HTTP_PROXY: '', NO_PROXY: '*' }, undefined],
  [{ HTTP_PROXY: 'http://p:1' }, { http: 'http://p:1', https: '', except: '' }],
  [
    { HTTPS_PROXY: 'p.example:8080', NO_PROXY: '.example' },
    { http: '', https: 'http://p.example:8080', except: '.example' },
  ],
  [
    { http_proxy: 'http://a:1', HTTP_PROXY: 'http://b:1' },
    { http: 'http://a:1', https: '', except: '' },
  ],
])('%o', (env, expected) => {
  expect(proxiesOf(env)).toEqual(expected);
});

test.each(['http://', 'ftp://p:1', 'http://user name:1'])('"%s" is refused without showing it', (written) => {
  expect(() => proxiesOf({ HTTPS_PROXY: written })).toThrow(UserError);
});
