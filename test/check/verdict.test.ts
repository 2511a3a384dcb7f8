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
