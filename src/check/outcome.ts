import { getDomain } from 'tldts';
import type { Judgement } from '../model/verdict.ts';
import type { NetworkFault } from '../network/fetcher.ts';
import { plainHost } from '../sites/hostname.ts';
import type { Answer, Evidence, Failure, Look } from './evidence.ts';
import { isFragmentMissing } from './fragment.ts';
import { isPermanent } from './location.ts';
import { isLoginAddress, isLoginPage } from './login.ts';
import { isOtherDomain } from './other-domain.ts';
import { isParkingAddress, isParkingTitle } from './parking.ts';
import { changeBetween, isHome } from './redirect-change.ts';
import { isSoftNotFound } from './soft-not-found.ts';

/** What one look says by itself. */
export interface Outcome {
  readonly judgement: Judgement;
  /** It counts only when another look, with other headers, says the same. */
  readonly needsAgreement: boolean;
}

type Subject = Pick<Evidence, 'asked' | 'fragment' | 'titles' | 'namesResolve'>;

/** Statuses that say what they mean; `true`: to someone else they may say something else. */
const BY_STATUS: Readonly<Record<number, readonly [judgement: Judgement, needsAgreement?: true]>> = {
  401: [{ verdict: 'blocked', reason: 'auth' }],
  402: [{ verdict: 'blocked', reason: 'payment' }],
  403: [{ verdict: 'blocked', reason: 'forbidden' }, true],
  404: [{ verdict: 'dead', reason: 'http-404' }, true],
  405: [{ verdict: 'alive', reason: 'restricted' }],
  406: [{ verdict: 'blocked', reason: 'bot-wall' }, true],
  408: [{ verdict: 'down', reason: 'timeout' }],
  410: [{ verdict: 'dead', reason: 'http-410' }, true],
  412: [{ verdict: 'blocked', reason: 'bot-wall' }, true],
  415: [{ verdict: 'blocked', reason: 'bot-wall' }, true],
  418: [{ verdict: 'blocked', reason: 'bot-wall' }, true],
  425: [{ verdict: 'down', reason: 'timeout' }],
  428: [{ verdict: 'blocked', reason: 'bot-wall' }, true],
  440: [{ verdict: 'blocked', reason: 'payment' }],
  444: [{ verdict: 'blocked', reason: 'bot-wall' }, true],
  449: [{ verdict: 'blocked', reason: 'bot-wall' }, true],
  451: [{ verdict: 'blocked', reason: 'legal' }],
  525: [{ verdict: 'down', reason: 'tls-untrusted' }],
  526: [{ verdict: 'down', reason: 'tls-untrusted' }],
  999: [{ verdict: 'blocked', reason: 'bot-wall' }, true],
};

const BY_FAULT: Readonly<Record<NetworkFault, Judgement>> = {
  timeout: { verdict: 'down', reason: 'timeout' },
  refused: { verdict: 'down', reason: 'refused' },
  reset: { verdict: 'down', reason: 'reset' },
  'dns-not-found': { verdict: 'dead', reason: 'dns-not-found' },
  'dns-temporary': { verdict: 'down', reason: 'dns-temporary' },
  'tls-expired': { verdict: 'down', reason: 'tls-expired' },
  'tls-name': { verdict: 'down', reason: 'tls-name' },
  'tls-untrusted': { verdict: 'down', reason: 'tls-untrusted' },
  'private-address': { verdict: 'skipped', reason: 'private-address' },
  unreachable: { verdict: 'down', reason: 'dns-temporary' },
  protocol: { verdict: 'down', reason: 'protocol' },
  aborted: { verdict: 'down', reason: 'protocol' },
};

/** Judges one look. An unverified one is evidence of death only: whatever else it saw, the certificate has expired. */
export function outcomeOf(look: Look, subject: Subject): Outcome {
  const outcome = look.end.kind === 'answer' ? ofAnswer(look.end, look, subject) : ofFailure(look.end, look, subject);
  if (look.isUnverified !== true || outcome.judgement.verdict === 'dead') return outcome;
  return sure({ verdict: 'down', reason: 'tls-expired' });
}

function ofFailure(end: Failure, { redirects }: Look, { namesResolve }: Subject): Outcome {
  if (end.kind === 'too-many-redirects') return sure({ verdict: 'suspect', reason: 'too-many-redirects' });
  if (end.kind !== 'fault') return sure({ verdict: 'down', reason: end.kind });
  if (end.fault === 'private-address' && redirects.length > 0) {
    return sure({ verdict: 'suspect', reason: 'private-redirect' });
  }
  // Where no name at all can be resolved, it is not this one that is missing.
  if (end.fault === 'dns-not-found' && !namesResolve) return sure({ verdict: 'down', reason: 'dns-temporary' });
  const judgement = BY_FAULT[end.fault];
  return { judgement, needsAgreement: judgement.verdict === 'dead' };
}

function ofAnswer(end: Answer, look: Look, subject: Subject): Outcome {
  const { status } = end;
  if (end.isRateLimited) return sure({ verdict: 'blocked', reason: 'rate-limited' });
  if (end.isChallenge) return sure({ verdict: 'blocked', reason: 'bot-wall' });
  if ((status >= 200 && status < 300) || status === 300 || status === 304) return sure(ofPage(end, look, subject));
  const [judgement, needsAgreement = false] = BY_STATUS[status] ?? otherStatus(status);
  const isRedirectToDead = judgement.verdict === 'dead' && look.redirects.length > 0;
  return { judgement: isRedirectToDead ? { verdict: 'dead', reason: 'redirect-to-dead' } : judgement, needsAgreement };
}

function otherStatus(status: number): readonly [judgement: Judgement, needsAgreement?: true] {
  if (status >= 400 && status < 500) return [{ verdict: 'suspect', reason: 'bad-request' }, true];
  if (status >= 500 && status < 600) return [{ verdict: 'down', reason: 'server-error' }];
  return [{ verdict: 'down', reason: 'protocol' }];
}

/** It answered well: is it the page? */
function ofPage(end: Answer, { redirects }: Look, { asked, fragment = '', titles }: Subject): Judgement {
  const [from, to] = [new URL(asked), new URL(end.url)];
  const place = { end, from, to, titles, isRedirected: redirects.length > 0 };
  const doubt = DOUBTS.find(([holds]) => holds(place));
  if (doubt !== undefined) return doubt[1];
  // Looks are taken without a fragment: one that stands there was chosen by a redirect, not by the Markdown.
  if (fragment !== '' && to.hash === '' && isFragmentMissing(fragment, end)) {
    return { verdict: 'suspect', reason: 'fragment-missing' };
  }
  if (redirects.length === 0) return { verdict: 'alive', reason: 'ok' };
  return redirects.every(({ status }) => isPermanent(status))
    ? ofMove(from, to)
    : { verdict: 'alive', reason: 'redirected' };
}

/** Every hop was permanent: whether the Markdown should follow depends on what changed. */
function ofMove(from: URL, to: URL): Judgement {
  const change = changeBetween(from, to);
  if (change === 'https-upgrade') return { verdict: 'moved', reason: 'https-upgrade' };
  return change === 'other' ? { verdict: 'moved', reason: 'permanent' } : { verdict: 'alive', reason: 'redirected' };
}

interface Place {
  readonly end: Answer;
  readonly from: URL;
  readonly to: URL;
  readonly titles: readonly string[];
  readonly isRedirected: boolean;
}

const ERROR_SEGMENT = /^(?:404|404\.\w+|notfound|not-found|not_found|page-not-found|error|error\.\w+)$/i;

/** Why an answer may not be the page, the surest first. */
const DOUBTS: readonly (readonly [holds: (place: Place) => boolean, judgement: Judgement])[] = [
  [isParked, { verdict: 'suspect', reason: 'parked' }],
  [isLogin, { verdict: 'blocked', reason: 'login' }],
  [isErrorPage, { verdict: 'suspect', reason: 'error-page' }],
  [({ end: { page } }) => page !== undefined && isSoftNotFound(page), { verdict: 'suspect', reason: 'soft-404' }],
  [isRedirectedHome, { verdict: 'suspect', reason: 'redirected-home' }],
  [
    ({ isRedirected, from, to, end, titles }) => isRedirected && isOtherDomain(from, to, end.page, titles),
    { verdict: 'suspect', reason: 'other-domain' },
  ],
];

function isParked({ isRedirected, to, from, end: { page, isParked: hasMark } }: Place): boolean {
  if (isRedirected && isParkingAddress(to) && !isParkingAddress(from)) return true;
  return hasMark || (page !== undefined && isParkingTitle(page.title));
}

/** A link that is meant to lead to a login page is none. */
function isLogin({ isRedirected, from, to, end: { page } }: Place): boolean {
  if (isLoginAddress(from)) return false;
  return (isRedirected && isLoginAddress(to)) || (page !== undefined && isLoginPage(page, isRedirected));
}

function isErrorPage({ isRedirected, from, to }: Place): boolean {
  return isRedirected && hasErrorSegment(to) && !hasErrorSegment(from);
}

function hasErrorSegment({ pathname }: URL): boolean {
  return pathname.split('/').some((segment) => ERROR_SEGMENT.test(segment));
}

/** On the same site: a project that moved to a domain of its own begins there at the root. */
function isRedirectedHome({ isRedirected, from, to }: Place): boolean {
  return isRedirected && isHome(to) && !isHome(from) && from.pathname !== '/' && siteOf(from) === siteOf(to);
}

function siteOf({ hostname }: URL): string {
  return getDomain(hostname) ?? plainHost(hostname);
}

function sure(judgement: Judgement): Outcome {
  return { judgement, needsAgreement: false };
}
