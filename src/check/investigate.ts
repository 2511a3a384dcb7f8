import { isIP } from 'node:net';
import pLimit, { type LimitFunction } from 'p-limit';
import { NetworkError } from '../network/fetcher.ts';
import type { Network } from '../network/open-network.ts';
import type { Exchange } from '../network/with-record.ts';
import type { Look } from './evidence.ts';
import { follow } from './follow.ts';
import { createHealth } from './health.ts';
import { browserHeaders, plainHeaders } from './request-headers.ts';
import { nextLook } from './verdict.ts';

/** Inquiries begun at one host: enough to keep its queue full, few enough that 100,000 addresses need little memory. */
const BEGUN_AT_HOST = 64;

/** One address to ask, without its fragment. */
export interface Question {
  readonly href: string;
  /** Some link names a place on the page. */
  readonly wantsAnchors: boolean;
}

/** What asking it brought. */
export interface Inquiry {
  readonly looks: readonly Look[];
  readonly exchanges: readonly Exchange[];
}

export interface InvestigateSettings {
  readonly network: Network;
  /** Milliseconds. */
  readonly timeout: number;
  readonly onProgress: (done: number, total: number) => void;
}

export interface Investigation {
  /** By address; what was not asked to the end is missing. */
  readonly inquiries: ReadonlyMap<string, Inquiry>;
  /** The network itself is down: nothing of it can be judged. */
  readonly isDown: boolean;
  readonly namesResolve: boolean;
}

/**
 * Asks every address, each once at a time and until its verdict is sure. A further look stands in line behind the first
 * looks of its host. Ends early when the signal is aborted, or when it is clear that the network is down.
 */
export async function investigate(
  questions: readonly Question[],
  settings: InvestigateSettings,
): Promise<Investigation> {
  const inquiries = new Map<string, Inquiry>();
  const health = createHealth(questions.map(({ href }) => new URL(href).hostname));
  const { network } = settings;
  let isHopeless = false;
  const resolved = new Set<string>();
  let done = 0;
  const beginAt = lineOfHosts();
  await Promise.all(
    questions.map(async (question) => {
      const inquiry = await beginAt(question.href, () => inquire(question, settings));
      if (inquiry === undefined) return;
      inquiries.set(question.href, inquiry);
      for (const exchange of inquiry.exchanges) if (hasResolved(exchange)) resolved.add(exchange.hostname);
      if (health.finish(new URL(question.href).hostname, inquiry.exchanges)) {
        isHopeless = true;
        network.stop();
      }
      settings.onProgress(++done, questions.length);
    }),
  );
  const isDown = isHopeless || (!network.signal.aborted && health.isDown());
  return { inquiries, isDown, namesResolve: resolved.size > 0 };
}

/** Begins so many inquiries at each host, and each further one when another has ended. */
function lineOfHosts(): <Result>(href: string, begin: () => Promise<Result>) => Promise<Result> {
  const lines = new Map<string, LimitFunction>();
  return (href, begin) => {
    const { host } = new URL(href);
    const line = lines.get(host) ?? pLimit(BEGUN_AT_HOST);
    lines.set(host, line);
    return line(begin);
  };
}

/** Undefined where the run was interrupted before the verdict was sure. */
async function inquire(question: Question, settings: InvestigateSettings): Promise<Inquiry | undefined> {
  const { network, timeout: timeoutMs } = settings;
  const { signal } = network;
  const exchanges: Exchange[] = [];
  const looks: Look[] = [];
  const fetcher = network.fetcher((exchange) => exchanges.push(exchange));
  const start = new URL(question.href);
  const wanted = () => nextLook({ asked: question.href, titles: [], looks, namesResolve: true });
  try {
    for (let next = wanted(); next !== undefined; next = wanted()) {
      const headers = next.asBrowser ? browserHeaders : plainHeaders;
      const { wantsAnchors } = question;
      const { isUnverified } = next;
      looks.push(await follow({ start, headers, fetcher, timeoutMs, signal, wantsAnchors, isUnverified }));
    }
    return { looks, exchanges };
  } catch (error) {
    if (error instanceof NetworkError && error.fault === 'aborted') return undefined;
    throw error;
  }
}

/** A name that led to some address, whatever stood there. */
function hasResolved({ hostname, status, fault }: Exchange): boolean {
  const isName = isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
  return isName && (status !== undefined || !(fault === 'dns-not-found' || fault === 'dns-temporary'));
}
