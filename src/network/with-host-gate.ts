import pLimit from 'p-limit';
import type { Wrap } from './fetcher.ts';
import type { HostGate } from './host-gate.ts';

/** Sends a request when it is its turn at the host, and then when one of so many in all is free. */
export function withHostGate(gate: HostGate, concurrency: number): Wrap {
  const limit = pLimit(concurrency);
  return (next) => async (request) => {
    const leave = await gate.enter(request.url.host, request.signal);
    try {
      return await limit(() => next(request));
    } finally {
      leave();
    }
  };
}
