import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Evidence, Look } from '../../src/check/evidence.ts';
import { messageOf } from '../../src/check/message.ts';
import { judge, nextLook } from '../../src/check/verdict.ts';
import { verdicts } from '../../src/model/verdict.ts';
import { networkFaults } from '../../src/network/fetcher.ts';

const words = fc.oneof(fc.string(), fc.constantFrom('404', 'Page not found', 'Just a moment...', 'Sign in', 'Words'));
const page = fc.record({
  title: words,
  headings: fc.array(words, { maxLength: 3 }),
  textLength: fc.nat(10_000),
  anchors: fc.array(fc.string()).map((anchors) => new Set(anchors)),
  hasPassword: fc.boolean(),
  needsScript: fc.boolean(),
});
const url = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom('https://a.example/', 'http://a.example/b', 'https://a.example/login', 'https://b.example/404'),
);
const status = fc.oneof(fc.integer({ min: 100, max: 999 }), fc.constantFrom(200, 403, 404, 410, 429, 500));
const answer: fc.Arbitrary<Answer> = fc
  .record({
    url,
    status,
    isRateLimited: fc.boolean(),
    isChallenge: fc.boolean(),
    isParked: fc.boolean(),
    isComplete: fc.boolean(),
    page: fc.option(page, { nil: undefined }),
  })
  .map(({ page: facts, ...rest }) => ({ kind: 'answer', ...rest, ...(facts === undefined ? {} : { page: facts }) }));
const end: fc.Arbitrary<Look['end']> = fc.oneof(
  answer,
  fc.record({
    kind: fc.constant('fault' as const),
    url,
    fault: fc.constantFrom(...networkFaults),
    message: fc.string({ minLength: 1 }),
  }),
  fc.record({ kind: fc.constantFrom('redirect-loop' as const, 'too-many-redirects' as const), url }),
  fc.record({ kind: fc.constant('bad-redirect' as const), url, location: fc.option(fc.string(), { nil: undefined }) }),
);
const look: fc.Arbitrary<Look> = fc
  .record({
    redirects: fc.array(fc.record({ status: fc.constantFrom(301, 302, 303, 307, 308, 200), url }), { maxLength: 3 }),
    end,
    isUnverified: fc.boolean(),
  })
  .map(({ isUnverified, ...rest }) => ({ ...rest, ...(isUnverified ? { isUnverified: true as const } : {}) }));
const evidence: fc.Arbitrary<Evidence> = fc.record({
  asked: url,
  fragment: fc.string(),
  titles: fc.array(words, { maxLength: 2 }),
  looks: fc.array(look, { maxLength: 4 }),
  namesResolve: fc.boolean(),
});

describe('for every evidence', () => {
  test('the verdict and its reason are in the lists, and there are words for them', () => {
    fc.assert(
      fc.property(evidence, (each) => {
        const judgement = judge(each);
        const reasons: readonly string[] = verdicts[judgement.verdict].reasons;
        expect(reasons).toContain(judgement.reason);
        expect(messageOf(judgement, each)).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test('dead takes two looks that found nothing', () => {
    const isDeathly = ({ end: last }: Look) =>
      last.kind === 'answer'
        ? last.status === 404 || last.status === 410
        : last.kind === 'fault' && last.fault === 'dns-not-found';
    const gone = fc.record({ redirects: fc.constant([]), end: answer.map((each) => ({ ...each, status: 404 })) });
    fc.assert(
      fc.property(evidence, fc.array(gone, { maxLength: 2 }), (each, more) => {
        const all = { ...each, looks: [...each.looks, ...more].slice(0, 4) };
        if (judge(all).verdict === 'dead') expect(all.looks.filter(isDeathly).length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 1000 },
    );
  });

  test('looks come to an end, and a further one is wanted only where it may change the verdict', () => {
    fc.assert(
      fc.property(evidence, (each) => {
        const next = nextLook(each);
        if (each.looks.length >= 4) expect(next).toBeUndefined();
        if (next !== undefined && each.looks.length > 0) expect(judge(each).verdict).not.toBe('dead');
      }),
    );
  });
});

describe('looks that do not agree', () => {
  const asked = 'https://a.example/x';
  const answered = (status: number, more: Partial<Look> = {}): Look => {
    const flags = { isRateLimited: false, isChallenge: false, isParked: false, isComplete: true };
    return { redirects: [], end: { kind: 'answer', url: asked, status, ...flags }, ...more };
  };
  const missing: Look = { redirects: [], end: { kind: 'fault', url: asked, fault: 'dns-not-found', message: 'none' } };
  const redirects = [{ status: 301, url: asked }];
  const of = (looks: readonly Look[], namesResolve = true): Evidence => ({ asked, titles: [], looks, namesResolve });
  const rows: readonly (readonly [name: string, evidence: Evidence, verdict: string, isFinal: boolean])[] = [
    ['none', of([]), 'skipped offline', false],
    ['404 alone', of([answered(404)]), 'suspect bad-request', false],
    ['no name, alone', of([missing]), 'down dns-temporary', false],
    ['no name, twice', of([missing, missing]), 'dead dns-not-found', true],
    ['no name, twice, and no other', of([missing, missing], false), 'down dns-temporary', true],
    ['no name, then 404', of([missing, answered(404)]), 'dead http-404', true],
    ['404, then a redirect to 410', of([answered(404), answered(410, { redirects })]), 'dead redirect-to-dead', true],
    ['404, then 200', of([answered(404), answered(200)]), 'alive ok', true],
    ['200', of([answered(200)]), 'alive ok', true],
    ['403, then 404', of([answered(403), answered(404)]), 'blocked forbidden', false],
    ['403, 404, 403', of([answered(403), answered(404), answered(403)]), 'blocked forbidden', true],
    ['403, 406', of([answered(403), answered(406)]), 'blocked bot-wall', false],
    ['400, 403, 404', of([answered(400), answered(403), answered(404)]), 'blocked forbidden', false],
    ['400, 403, 406, 404', of([answered(400), answered(403), answered(406), answered(404)]), 'blocked bot-wall', true],
    ['406, 412', of([answered(406), answered(412)]), 'blocked bot-wall', true],
    ['400, 409', of([answered(400), answered(409)]), 'suspect bad-request', true],
  ];
  test.each(rows)('%s', (_name, each, verdict, isFinal) => {
    const { verdict: id, reason } = judge(each);
    expect(`${id} ${reason}`).toBe(verdict);
    expect(nextLook(each) === undefined).toBe(isFinal);
  });

  test('the first look is plain, a further one is like that of a browser', () => {
    expect(nextLook(of([]))).toEqual({ asBrowser: false, isUnverified: false });
    expect(nextLook(of([answered(404)]))).toEqual({ asBrowser: true, isUnverified: false });
  });
});

describe('an expired certificate', () => {
  const asked = 'https://a.example/x';
  const expired: Look = { redirects: [], end: { kind: 'fault', url: asked, fault: 'tls-expired', message: 'expired' } };
  const behind = (status: number): Look => {
    const flags = { isRateLimited: false, isChallenge: false, isParked: false, isComplete: true };
    return { redirects: [], end: { kind: 'answer', url: asked, status, ...flags }, isUnverified: true };
  };
  const of = (...looks: readonly Look[]): Evidence => ({ asked, titles: [], looks, namesResolve: true });

  test('is asked again unverified, for evidence only', () => {
    expect(nextLook(of(expired))).toEqual({ asBrowser: false, isUnverified: true });
    expect(nextLook(of(expired, behind(200)))).toBeUndefined();
    expect(judge(of(expired, behind(200)))).toEqual({ verdict: 'down', reason: 'tls-expired' });
    expect(judge(of(expired, behind(403)))).toEqual({ verdict: 'down', reason: 'tls-expired' });
  });

  test('with nothing behind it, twice, is dead', () => {
    expect(nextLook(of(expired, behind(404)))).toEqual({ asBrowser: true, isUnverified: true });
    expect(judge(of(expired, behind(404), behind(404)))).toEqual({ verdict: 'dead', reason: 'http-404' });
    expect(judge(of(expired, behind(404), behind(200)))).toEqual({ verdict: 'down', reason: 'tls-expired' });
  });
});
