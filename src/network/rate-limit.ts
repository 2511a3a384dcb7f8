import { type FetchResponse, headerOf, type ResponseHeaders } from './fetcher.ts';

const DATE = /^(?:[a-z]{3,9},? |\d{4}-\d\d-\d\d)/i;
const LIMITED = new Set([420, 429, 430, 509, 529]);

/** Whether an answer says that we ask too much: by its status, or a 403 with an exhausted limit beside it. */
export function isRateLimited({ status, headers }: Pick<FetchResponse, 'status' | 'headers'>): boolean {
  if (LIMITED.has(status)) return true;
  return status === 403 && (isExhausted(headers) || headerOf(headers, 'retry-after') !== undefined);
}

/** How many milliseconds an answer asks us to wait, against its own clock; undefined where it does not say. */
export function askedWait({ headers }: Pick<FetchResponse, 'headers'>, now: number): number | undefined {
  const retryAfter = headerOf(headers, 'retry-after');
  const serverNow = Date.parse(headerOf(headers, 'date') ?? '') || now;
  if (retryAfter !== undefined) return waitOf(retryAfter, serverNow);
  const reset = headerOf(headers, 'x-ratelimit-reset') ?? headerOf(headers, 'ratelimit-reset');
  return reset === undefined || !isExhausted(headers) ? undefined : resetOf(reset, serverNow);
}

function isExhausted(headers: ResponseHeaders): boolean {
  const left = headerOf(headers, 'x-ratelimit-remaining') ?? headerOf(headers, 'ratelimit-remaining');
  return left !== undefined && /^\s*0+(?:\.0+)?\s*$/.test(left);
}

function waitOf(written: string, serverNow: number): number | undefined {
  const text = written.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  // `Date.parse` takes nearly anything, `-5` among it.
  const instant = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - serverNow);
}

/** Seconds from now, or the second since 1970 at which it ends: nobody waits for a year. */
function resetOf(written: string, serverNow: number): number | undefined {
  const text = written.trim();
  if (!/^\d+(?:\.\d+)?$/.test(text)) return waitOf(text, serverNow);
  const seconds = Number(text);
  return seconds < 365 * 86_400 ? seconds * 1000 : Math.max(0, seconds * 1000 - serverNow);
}
