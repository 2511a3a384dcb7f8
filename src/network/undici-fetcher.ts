import { Agent, type Dispatcher, EnvHttpProxyAgent, request as send } from 'undici';
import type { Fetcher } from './fetcher.ts';
import type { Proxies } from './proxies.ts';
import { readBody } from './read-body.ts';
import { lookupOf, type Resolve } from './resolve.ts';
import { toResponseHeaders } from './response-headers.ts';
import { startTimeLimit } from './time-limit.ts';

export const HEADER_LIMIT = 256 * 1024;
/** Past this the socket is given up even where the request that wanted it has long gone. */
const CONNECT_LIMIT_MS = 60_000;
/** Longer than from one request of a host's queue to the next: thousands of hosts would keep thousands of sockets. */
const KEEP_ALIVE_MS = 2000;
/** How long one address is tried before the next one: Node's own 250 ms drops distant servers. */
export const NEXT_ADDRESS_MS = 1000;

export interface Connections {
  readonly fetch: Fetcher;
  readonly close: () => Promise<void>;
}

/** Requests through undici's pools of connections. The time limit counts until the head of the answer, and again for its body. */
export function createConnections(resolve: Resolve, proxies: Proxies | undefined): Connections {
  const verified = createDispatcher(resolve, proxies, true);
  const unverified = createDispatcher(resolve, proxies, false);
  return {
    fetch: async ({ url, headers, timeoutMs, signal, bodyLimit, unverified: isUnverified }) => {
      const head = startTimeLimit(timeoutMs, signal);
      const answer = await send(url, {
        dispatcher: isUnverified === true ? unverified : verified,
        headers: { ...headers },
        signal: head.signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      })
        .catch((error: unknown) => Promise.reject(head.explain(error)))
        .finally(head.clear);
      const rest = startTimeLimit(timeoutMs, signal);
      const responseHeaders = toResponseHeaders(answer.headers);
      const body = await readBody(answer.body, responseHeaders, bodyLimit, rest.signal).finally(rest.clear);
      return { status: answer.statusCode, headers: responseHeaders, ...body };
    },
    close: async () => {
      await Promise.all([verified.destroy(), unverified.destroy()]);
    },
  };
}

function createDispatcher(resolve: Resolve, proxies: Proxies | undefined, rejectUnauthorized: boolean): Dispatcher {
  const settings = {
    maxHeaderSize: HEADER_LIMIT,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connect: {
      lookup: lookupOf(resolve),
      timeout: CONNECT_LIMIT_MS,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS,
      rejectUnauthorized,
    },
  };
  if (proxies === undefined) return new Agent(settings);
  const { http, https, except } = proxies;
  return new EnvHttpProxyAgent({
    ...settings,
    httpProxy: http,
    httpsProxy: https,
    noProxy: except,
    proxyTunnel: false,
    requestTls: { rejectUnauthorized },
  });
}
