import type { Clock } from './clock.ts';
import { toNetworkError } from './fault.ts';
import type { NetworkFault, Wrap } from './fetcher.ts';

/** One request that was sent, and what came of it. */
export interface Exchange {
  readonly hostname: string;
  readonly ms: number;
  readonly status?: number;
  readonly fault?: NetworkFault;
  /** In words, with the code. */
  readonly error?: string;
}

/** Tells a listener of every request; what was not sent, or what the run itself aborted, is none. */
export function withRecord(clock: Clock, tell: (exchange: Exchange) => void): Wrap {
  return (next) => async (request) => {
    const { hostname } = request.url;
    const start = clock.now();
    const ms = () => Math.max(0, Math.round(clock.now() - start));
    try {
      const response = await next(request);
      tell({ hostname, status: response.status, ms: ms() });
      return response;
    } catch (error) {
      const { fault, message } = toNetworkError(error);
      if (fault !== 'aborted' && fault !== 'private-address') tell({ hostname, fault, error: message, ms: ms() });
      throw error;
    }
  };
}
