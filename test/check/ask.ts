import type { CheckedLink } from '../../src/check/checked-link.ts';
import { type CheckOutcome, check } from '../../src/check/run.ts';
import type { CheckResult } from '../../src/model/verdict.ts';
import type { Clock } from '../../src/network/clock.ts';
import { openNetwork } from '../../src/network/open-network.ts';
import type { Resolve } from '../../src/network/resolve.ts';

export interface AskSettings {
  readonly timeout?: number;
  readonly retries?: number;
  readonly maxWait?: number;
  readonly allowPrivate?: readonly string[];
  readonly resolve?: Resolve;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly clock?: Clock & { readonly slept: readonly number[] };
  /** What the links are called. */
  readonly text?: string;
}

/** A clock on which time passes only while somebody sleeps, and that remembers how long they did. */
export function dreamClock(): Clock & { readonly slept: readonly number[] } {
  const slept: number[] = [];
  let now = Date.UTC(2024, 0, 1);
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
    random: () => 0.5,
  };
}

/** Addresses of `a.test`, `b.test`… on the loopback interface; no other name exists. */
const loopbackNames: Resolve = async (hostname) => {
  if (hostname.endsWith('.test')) return [{ address: '127.0.0.1', family: 4 }];
  throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
};

/** Checks addresses through the whole engine, as links of one page, and gives their results in the same order. */
export async function askAll(urls: readonly string[], settings: AskSettings = {}): Promise<CheckOutcome> {
  const { timeout = 2000, retries = 2, maxWait = 60_000, allowPrivate = ['127.0.0.0/8'], env = {} } = settings;
  const { resolve = loopbackNames, clock = dreamClock(), signal = new AbortController().signal, text = '' } = settings;
  const network = openNetwork({
    concurrency: 16,
    perHost: 8,
    retries,
    maxWait,
    allowPrivate,
    env,
    resolve,
    clock,
    signal,
  });
  const links = urls.map((url, index): CheckedLink => {
    const at = { file: 'page.md', line: index + 1, column: 1, endLine: index + 1, endColumn: 2 };
    return { url, text, syntax: 'inline', flavor: 'gfm', at };
  });
  try {
    return await check(links, [], {
      network: { network, timeout, onProgress: () => {} },
      disk: { at: () => 'missing', namesIn: () => [] },
      siteRoot: undefined,
      pageAt: () => undefined,
      idOf: (url) => `url:${url}`,
    });
  } finally {
    await network.close();
  }
}

/** Checks one address beside one that is alive, so that the network is known to work. */
export async function ask(url: string, alive: string, settings: AskSettings = {}): Promise<CheckResult> {
  const { results } = await askAll([url, alive], settings);
  const [result] = results;
  if (result === undefined || results.length !== 2) throw new Error(`${results.length} results`);
  return result;
}

/** `alive ok`. */
export function verdictOf({ verdict, reason }: CheckResult): string {
  return `${verdict} ${reason}`;
}
