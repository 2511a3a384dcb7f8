import type { Clock } from './clock.ts';
import { toNetworkError } from './fault.ts';
import type { Fetcher, FetchRequest, FetchResponse, NetworkError, NetworkFault, Wrap } from './fetcher.ts';
import type { HostGate } from './host-gate.ts';
import { askedWait, isRateLimited } from './rate-limit.ts';

/** How often what may pass is asked again; what is missing here never is. */
const FAULT_TRIES: Partial<Record<NetworkFault, number>> = {
  timeout: 1,
  reset: 1,
  refused: 1,
  unreachable: 1,
  'dns-temporary': Number.POSITIVE_INFINITY,
};
/** Server errors that will be there in a minute too: not implemented, or an origin that a gateway cannot reach. */
const LASTING = new Set([501, 505, 511, 521, 523, 525, 526, 530]);
/** A host that says how long to wait may be asked more often than one that just fails. */
const ASKED_FACTOR = 3;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

export interface RetryPolicy {
  readonly retries: number;
  /** Longest wait that a host may ask for, in milliseconds: at once, in all for one request, and in all while it only complains. */
  readonly maxWait: number;
  readonly gate: HostGate;
  readonly clock: Clock;
}

type Outcome = { readonly response: FetchResponse } | { readonly error: NetworkError };

/** What one request has been through. */
interface History {
  readonly tries: number;
  readonly waitedMs: number;
}

/** Asks again what may pass: at the end of the host's queue, and not before the host wants it. */
export function withRetry(policy: RetryPolicy): Wrap {
  return (next) => async (request) => {
    let history: History = { tries: 0, waitedMs: 0 };
    let timeoutMs = request.timeoutMs;
    for (;;) {
      const outcome = await settle(next, { ...request, timeoutMs });
      const pause = pauseAfter(outcome, history, request.url.host, policy);
      if (pause === undefined) return unwrap(outcome);
      timeoutMs = nextTimeout(outcome, timeoutMs);
      history = { tries: history.tries + 1, waitedMs: history.waitedMs + pause.asked };
      if (pause.own > 0) await policy.clock.sleep(pause.own, request.signal);
    }
  };
}

/** How long to wait by oneself, and how long the host's gate is held; undefined: not again. */
interface Pause {
  readonly own: number;
  readonly asked: number;
}

function pauseAfter(outcome: Outcome, history: History, host: string, policy: RetryPolicy): Pause | undefined {
  if ('error' in outcome) {
    const tries = Math.min(FAULT_TRIES[outcome.error.fault] ?? 0, policy.retries);
    return history.tries < tries ? ownPause(history, policy.clock) : undefined;
  }
  const { status } = outcome.response;
  if (isRateLimited(outcome.response)) return heldPause(outcome.response, history, host, policy);
  policy.gate.answered(host);
  if (status === 503 && askedWait(outcome.response, policy.clock.now()) !== undefined) {
    return heldPause(outcome.response, history, host, policy);
  }
  const mayPass = status === 408 || status === 425 || (status >= 500 && status <= 599 && !LASTING.has(status));
  return mayPass && history.tries < policy.retries ? ownPause(history, policy.clock) : undefined;
}

function heldPause(response: FetchResponse, history: History, host: string, policy: RetryPolicy): Pause | undefined {
  const { retries, maxWait, gate, clock } = policy;
  const asked = askedWait(response, clock.now()) ?? 0;
  const tries = asked > 0 ? retries * ASKED_FACTOR : retries;
  const wait = asked > 0 ? asked : ownPause(history, clock).own;
  if (history.tries >= tries || history.waitedMs + wait > maxWait || gate.heldMs(host) + wait > maxWait)
    return undefined;
  gate.hold(host, wait);
  return { own: 0, asked: wait };
}

/** Twice as long each time, give or take a quarter, so that not everybody comes back at once. */
function ownPause({ tries }: History, { random }: Clock): Pause {
  const ms = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries);
  return { own: Math.round(ms * (0.75 + random() / 2)), asked: 0 };
}

/** Who was too slow once gets twice the time. */
function nextTimeout(outcome: Outcome, timeoutMs: number): number {
  return 'error' in outcome && outcome.error.fault === 'timeout' ? timeoutMs * 2 : timeoutMs;
}

async function settle(next: Fetcher, request: FetchRequest): Promise<Outcome> {
  try {
    return { response: await next(request) };
  } catch (error) {
    return { error: toNetworkError(error) };
  }
}

function unwrap(outcome: Outcome): FetchResponse {
  if ('error' in outcome) throw outcome.error;
  return outcome.response;
}
