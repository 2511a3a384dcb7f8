import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Fetcher, FetchRequest } from './fetcher.ts';
import { readBody } from './read-body.ts';
import { lookupOf, type Resolve } from './resolve.ts';
import { toResponseHeaders } from './response-headers.ts';
import { startTimeLimit } from './time-limit.ts';
import { HEADER_LIMIT, NEXT_ADDRESS_MS } from './undici-fetcher.ts';

/** Requests through a parser that bears what browsers bear: bare line feeds, both framings at once, and the like. */
export function createLenientFetcher(resolve: Resolve): Fetcher {
  const lookup = lookupOf(resolve);
  return async (request) => {
    const head = startTimeLimit(request.timeoutMs, request.signal);
    const answer = await ask(request, {
      lookup,
      signal: head.signal,
      headers: { ...request.headers },
      agent: false,
      insecureHTTPParser: true,
      maxHeaderSize: HEADER_LIMIT,
      autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS,
    } as RequestOptions)
      .catch((error: unknown) => Promise.reject(head.explain(error)))
      .finally(head.clear);
    const rest = startTimeLimit(request.timeoutMs, request.signal);
    const headers = toResponseHeaders(answer.headers);
    const body = await readBody(answer, headers, request.bodyLimit, rest.signal).finally(rest.clear);
    return { status: answer.statusCode ?? 0, headers, ...body };
  };
}

function ask({ url, unverified }: FetchRequest, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request =
      url.protocol === 'https:'
        ? requestHttps(url, { ...options, rejectUnauthorized: unverified !== true })
        : requestHttp(url, options);
    request.on('response', resolve).on('error', reject).end();
  });
}
