import type { Wrap } from './fetcher.ts';
import type { HostGate } from './host-gate.ts';

/** Sends a request when it is its turn at the host. */
export function withHostGate(gate: HostGate): Wrap {
  return (next) => async (request) => {
    const leave = await gate.enter(request.url.host);
    try {
      return await next(request);
    } finally {
      leave();
    }
  };
}
