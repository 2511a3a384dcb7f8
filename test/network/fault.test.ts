import { expect, test } from 'vitest';
import { toNetworkError } from '../../src/network/fault.ts';
import { NetworkError } from '../../src/network/fetcher.ts';

const withCode = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

test.each([
  ['its code', withCode('ECONNREFUSED'), 'refused'],
  ['that of its cause', new TypeError('fetch failed', { cause: withCode('ENOTFOUND') }), 'dns-not-found'],
  [
    'that of one address of several',
    new AggregateError([withCode('ENETUNREACH'), withCode('ECONNREFUSED')]),
    'refused',
  ],
  ['that of all addresses', new AggregateError([withCode('ENETUNREACH'), withCode('EADDRNOTAVAIL')]), 'unreachable'],
  ['a certificate', withCode('CERT_HAS_EXPIRED'), 'tls-expired'],
  ['a name of a certificate', withCode('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls-name'],
  ['a parser', withCode('HPE_INVALID_CONSTANT'), 'protocol'],
  ['a code that nobody knows', withCode('EWHATEVER'), 'protocol'],
  ['no code, whatever the text', new Error('connect ECONNREFUSED'), 'protocol'],
  ['no error', 'ECONNREFUSED', 'protocol'],
])('told by %s', (_name, error, fault) => {
  expect(toNetworkError(error).fault).toBe(fault);
});

test('a fault stays itself', () => {
  const error = new NetworkError('timeout', 'late');
  expect(toNetworkError(error)).toBe(error);
});
