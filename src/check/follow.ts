import type { Redirect } from '../model/verdict.ts';
import { type Fetcher, type FetchResponse, headerOf, NetworkError } from '../network/fetcher.ts';
import { isRateLimited } from '../network/rate-limit.ts';
import { isChallenge } from './challenge.ts';
import { type CookieJar, createCookieJar } from './cookie-jar.ts';
import type { Answer, Failure, Look } from './evidence.ts';
import { followLocation, followRefresh, isRedirect, withoutFragment } from './location.ts';
import { type PageFacts, readPage } from './page-facts.ts';
import { hasParkingMark } from './parking.ts';

const MOST_HOPS = 20;
const BODY_LIMIT = 64 * 1024;

export interface Walk {
  readonly start: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetcher: Fetcher;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly wantsAnchors: boolean;
  readonly isUnverified: boolean;
}

/** Walks from an address to the end of its redirects, one GET a hop. Throws only where the run was interrupted. */
export async function follow(walk: Walk): Promise<Look> {
  const jar = createCookieJar();
  const redirects: Redirect[] = [];
  const seen = new Map<string, Set<string>>();
  const look = (end: Answer | Failure): Look => ({
    redirects,
    end,
    ...(walk.isUnverified ? { isUnverified: true as const } : {}),
  });
  for (let url = walk.start; ; ) {
    const loop = loopAt(url, jar, seen, redirects.length);
    if (loop !== undefined) return look(loop);
    const response = await ask(url, jar, walk);
    if ('kind' in response) return look(response);
    const [next, end] = read(response, url, walk, (target) => seen.has(withoutFragment(target)));
    if (next === undefined) return look(end);
    redirects.push({ status: response.status, url: next.href });
    url = next;
  }
}

/** The same address with the same cookies leads to the same answer. */
function loopAt(url: URL, jar: CookieJar, seen: Map<string, Set<string>>, hops: number): Failure | undefined {
  const address = withoutFragment(url);
  const cookies = jar.headerFor(url) ?? '';
  const before = seen.get(address);
  if (before?.has(cookies) === true) return { kind: 'redirect-loop', url: url.href };
  if (hops > MOST_HOPS) {
    const isRepeated = before !== undefined || [...seen.values()].some(({ size }) => size > 1);
    return { kind: isRepeated ? 'redirect-loop' : 'too-many-redirects', url: url.href };
  }
  seen.set(address, (before ?? new Set()).add(cookies));
  return undefined;
}

async function ask(url: URL, jar: CookieJar, walk: Walk): Promise<FetchResponse | Failure> {
  const { fetcher, timeoutMs, signal, isUnverified } = walk;
  const cookie = jar.headerFor(url);
  const headers = cookie === undefined ? walk.headers : { ...walk.headers, cookie };
  const unverified = isUnverified ? { unverified: true as const } : {};
  try {
    const response = await fetcher({ url, headers, timeoutMs, signal, bodyLimit: BODY_LIMIT, ...unverified });
    jar.store(url, response.headers);
    return response;
  } catch (error) {
    if (!(error instanceof NetworkError) || error.fault === 'aborted') throw error;
    return { kind: 'fault', url: url.href, fault: error.fault, message: error.message };
  }
}

type Step = readonly [next: URL, end?: undefined] | readonly [next: undefined, end: Answer | Failure];

/** Where an answer leads, or that the chain ends with it. */
function read(response: FetchResponse, url: URL, walk: Walk, isSeen: (url: URL) => boolean): Step {
  const { status, headers } = response;
  if (isRedirect(status)) {
    const location = headerOf(headers, 'location');
    const next = followLocation(location, url);
    return next === undefined ? [undefined, { kind: 'bad-redirect', url: url.href, location }] : [next];
  }
  const page = isHtml(response) ? readPage(response.body, walk.wantsAnchors) : undefined;
  const refreshed = followRefresh(headerOf(headers, 'refresh') ?? page?.refresh, url);
  const isChallenged = isChallenge(response, page);
  // A page that sends its readers round in a circle is shown all the same.
  if (status < 300 && refreshed !== undefined && !isChallenged && !isSeen(refreshed)) return [refreshed];
  return [undefined, answerOf(response, url, page, isChallenged)];
}

function answerOf(response: FetchResponse, url: URL, page: PageFacts | undefined, isChallenged: boolean): Answer {
  return {
    kind: 'answer',
    url: url.href,
    status: response.status,
    isRateLimited: isRateLimited(response),
    isChallenge: isChallenged,
    isParked: page !== undefined && hasParkingMark(response.body),
    ...(page === undefined ? {} : { page }),
    isComplete: response.complete,
  };
}

function isHtml({ headers, body }: FetchResponse): boolean {
  const type = headerOf(headers, 'content-type');
  if (type !== undefined) return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
  return /^\s*(?:<!doctype html|<html)/i.test(body);
}
