import { promises as dns, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import pLimit from 'p-limit';
import type { AddressGuard } from './address-guard.ts';
import { networkError, toNetworkError } from './fault.ts';

/** Every address of a host name; rejects with the codes of `dns.lookup`. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export const systemResolve: Resolve = (hostname) => dns.lookup(hostname, { all: true });

/**
 * Node resolves names on the same few threads that decompress bodies, and a dead name keeps one for seconds: one thread
 * is left to the bodies.
 */
export function fewAtOnce(resolve: Resolve, env: Readonly<Record<string, string | undefined>>): Resolve {
  const threads = Number(env.UV_THREADPOOL_SIZE) || 4;
  const limit = pLimit(Math.max(1, Math.floor(threads) - 1));
  return (hostname) => limit(() => resolve(hostname));
}

/** Asks for each name once at a time and keeps what was found; what failed is asked again. */
export function rememberNames(resolve: Resolve): Resolve {
  const known = new Map<string, Promise<readonly LookupAddress[]>>();
  return (hostname) => {
    const before = known.get(hostname);
    if (before !== undefined) return before;
    const found = resolve(hostname);
    known.set(hostname, found);
    found.catch(() => known.delete(hostname));
    return found;
  };
}

/** The addresses of a name that the guard lets through; rejects with the fault `private-address` where none is left. */
export function guardedResolve(resolve: Resolve, guard: AddressGuard): Resolve {
  return async (hostname) => {
    const addresses = await resolve(hostname).catch((error: unknown) => Promise.reject(toNetworkError(error)));
    if (addresses.length === 0) throw networkError('dns-not-found');
    const allowed = addresses.filter(({ address }) => guard.allowsAddress(address, hostname));
    if (allowed.length === 0) throw networkError('private-address');
    return allowed;
  };
}

/** As sockets want it. They call it for names only: literals are judged before. */
export function lookupOf(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true) callback(null, [...addresses]);
        else callback(null, first?.address ?? '', first?.family ?? isIP(first?.address ?? ''));
      },
      (error: NodeJS.ErrnoException) => callback(error, options.all === true ? [] : '', 0),
    );
  };
}
