import { setMaxListeners } from 'node:events';
import { createAddressGuard } from './address-guard.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Fetcher, Wrap } from './fetcher.ts';
import { createHostGate } from './host-gate.ts';
import { createLenientFetcher } from './lenient-fetcher.ts';
import { proxiesOf } from './proxies.ts';
import { fewAtOnce, guardedResolve, type Resolve, rememberNames, systemResolve } from './resolve.ts';
import { createConnections } from './undici-fetcher.ts';
import { withAddressGuard } from './with-address-guard.ts';
import { withHostGate } from './with-host-gate.ts';
import { type Exchange, withRecord } from './with-record.ts';
import { withRetry } from './with-retry.ts';
import { withSecondParser } from './with-second-parser.ts';

export interface NetworkSettings {
  readonly concurrency: number;
  readonly perHost: number;
  readonly retries: number;
  /** Milliseconds. */
  readonly maxWait: number;
  /** Addresses, CIDRs and host names. */
  readonly allowPrivate: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly resolve?: Resolve;
  readonly clock?: Clock;
}

export interface Network {
  /** A fetcher with every policy around it, which tells of each request that it sends. */
  readonly fetcher: (tell: (exchange: Exchange) => void) => Fetcher;
  /** Aborted when the run is, or by `stop`: nothing is asked from then on. */
  readonly signal: AbortSignal;
  readonly stop: () => void;
  /** The address guard can judge only literal addresses, because a proxy resolves the names. */
  readonly isProxied: boolean;
  readonly close: () => Promise<void>;
}

/** Throws `UserError` where `allowPrivate` or the environment's proxies are wrong. */
export function openNetwork(settings: NetworkSettings): Network {
  const { clock = systemClock, resolve = systemResolve, concurrency, perHost, retries, maxWait } = settings;
  const end = new AbortController();
  const signal = AbortSignal.any([settings.signal, end.signal]);
  // One listener for each request in flight is no leak.
  setMaxListeners(0, signal);
  const guard = createAddressGuard(settings.allowPrivate);
  const proxies = proxiesOf(settings.env);
  const guarded = guardedResolve(rememberNames(fewAtOnce(resolve, settings.env)), guard);
  const connections = createConnections(guarded, proxies);
  const gate = createHostGate({ perHost, concurrency, clock, signal });
  const atTurn = withHostGate(gate);
  const retrying = withRetry({ retries, maxWait, gate, clock });
  const judging = withAddressGuard(guard, proxies === undefined ? guarded : undefined);
  const lenient = createLenientFetcher(guarded);
  // Node's own client knows no proxies, so that behind one there is only the first parser.
  const second = (send: Wrap): Wrap => (proxies === undefined ? withSecondParser(send(lenient)) : (next) => next);
  return {
    fetcher: (tell) => {
      const record = withRecord(clock, tell);
      const send = (fetcher: Fetcher) => record(judging(fetcher));
      return retrying(atTurn(second(send)(send(connections.fetch))));
    },
    isProxied: proxies !== undefined,
    signal,
    stop: () => end.abort(),
    close: connections.close,
  };
}
