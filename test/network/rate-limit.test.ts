import { expect, test } from 'vitest';
import { askedWait, isRateLimited } from '../../src/network/rate-limit.ts';

const now = Date.UTC(2024, 0, 1);

test.each([
  [429, {}, true],
  [403, {}, false],
  [403, { 'x-ratelimit-remaining': '0' }, true],
  [403, { 'ratelimit-remaining': ' 0 ' }, true],
  [403, { 'x-ratelimit-remaining': '10' }, false],
  [403, { 'retry-after': '5' }, true],
  [200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '60' }, false],
  [503, { 'retry-after': '5' }, false],
])('%i with %o is limited: %s', (status, headers, isLimited) => {
  expect(isRateLimited({ status, headers })).toBe(isLimited);
});

test.each([
  [{}, undefined],
  [{ 'retry-after': '120' }, 120_000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after': '-5' }, undefined],
  [{ 'retry-after': 'Mon, 01 Jan 2024 00:00:10 GMT' }, 10_000],
  [{ 'retry-after': 'Mon, 01 Jan 2024 00:00:10 GMT', date: 'Mon, 01 Jan 2024 00:00:04 GMT' }, 6000],
  [{ 'retry-after': 'Sun, 31 Dec 2023 00:00:00 GMT' }, 0],
  [{ 'x-ratelimit-reset': '60' }, undefined],
  [{ 'x-ratelimit-reset': '60', 'x-ratelimit-remaining': '0' }, 60_000],
  [{ 'x-ratelimit-reset': String(now / 1000 + 30), 'x-ratelimit-remaining': '0' }, 30_000],
  [{ 'retry-after': ['7', '9'] }, 7000],
] as const)('%o asks for %s ms', (headers, ms) => {
  expect(askedWait({ headers: headers as Record<string, string> }, now)).toBe(ms);
});
