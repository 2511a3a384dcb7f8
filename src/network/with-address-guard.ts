import { isIP } from 'node:net';
import type { AddressGuard } from './address-guard.ts';
import { networkError, toNetworkError } from './fault.ts';
import type { Wrap } from './fetcher.ts';
import type { Resolve } from './resolve.ts';

/**
 * Judges the host before a request: a literal as it stands, a name by what it resolves to. Names are resolved here and
 * not under the time limit of the request, so that a slow resolver is not taken for a slow server; behind a proxy
 * (`resolve` undefined) only the proxy resolves them.
 */
export function withAddressGuard(guard: AddressGuard, resolve: Resolve | undefined): Wrap {
  return (next) => async (request) => {
    const { hostname } = request.url;
    if (!guard.allowsHost(hostname)) throw networkError('private-address');
    if (resolve !== undefined && isIP(hostname.replace(/^\[|\]$/g, '')) === 0) {
      await unlessAborted(resolve(hostname), request.signal);
    }
    return next(request);
  };
}

async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(networkError('aborted'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } catch (error) {
    throw toNetworkError(error);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}
