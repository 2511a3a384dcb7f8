import type { Clock } from './clock.ts';
import { networkError } from './fault.ts';

/** The one place that waits for a host: a queue each, so many at a time, and an instant before which nobody is let in. */
export interface HostGate {
  /** Resolves when it is this request's turn, with what gives the turn back; rejects when the run ends. */
  readonly enter: (host: string) => Promise<() => void>;
  /** Lets nobody in for a time, and fewer at a time from then on. */
  readonly hold: (host: string, ms: number) => void;
  /** The host answered without a complaint. */
  readonly answered: (host: string) => void;
  /** How long the host has been held since it last answered without a complaint. */
  readonly heldMs: (host: string) => number;
}

export interface GateSettings {
  /** Requests in flight to one host. */
  readonly perHost: number;
  /** Requests in flight to all of them. */
  readonly concurrency: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

interface Waiter {
  readonly admit: () => void;
  readonly dismiss: () => void;
}

interface Host {
  /** At most so many in flight; a fraction while it grows back. */
  limit: number;
  inFlight: number;
  notBefore: number;
  heldMs: number;
  isSleeping: boolean;
  readonly queue: Set<Waiter>;
}

/** After a complaint, so many good answers for each request in flight let in one more. */
const PATIENCE = 10;

/** Of the hosts that may be asked, the one with the longest queue is next, because it will be the last to end. */
export function createHostGate({ perHost, concurrency, clock, signal }: GateSettings): HostGate {
  const hosts = new Map<string, Host>();
  /** Hosts that may be asked now, by the length of their queues. */
  const ready: Set<Host>[] = [];
  let inFlight = 0;

  const at = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const host: Host = { limit: perHost, inFlight: 0, notBefore: 0, heldMs: 0, isSleeping: false, queue: new Set() };
    hosts.set(name, host);
    return host;
  };

  /** Changes a host, and puts it where it belongs then. */
  const change = (host: Host, act: () => void): void => {
    ready[host.queue.size]?.delete(host);
    act();
    const pause = host.notBefore - clock.now();
    if (host.queue.size === 0 || host.inFlight >= Math.floor(host.limit)) return;
    if (pause > 0) wakeAfter(host, pause);
    else bucket(ready, host.queue.size).add(host);
  };

  const wakeAfter = (host: Host, ms: number): void => {
    if (host.isSleeping) return;
    host.isSleeping = true;
    const wake = () => {
      host.isSleeping = false;
      change(host, () => {});
      admit();
    };
    // Where the run ends first, every waiter is dismissed.
    clock.sleep(ms, signal).then(wake, () => {});
  };

  const admit = (): void => {
    while (inFlight < concurrency) {
      const host = longest(ready);
      const [waiter] = host?.queue ?? [];
      if (host === undefined || waiter === undefined) return;
      inFlight++;
      change(host, () => {
        host.queue.delete(waiter);
        host.inFlight++;
      });
      waiter.admit();
    }
  };

  const leave = (host: Host): void => {
    inFlight--;
    change(host, () => {
      host.inFlight--;
    });
    admit();
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const { queue } of hosts.values()) for (const waiter of queue) waiter.dismiss();
    },
    { once: true },
  );

  return {
    enter: (name) =>
      new Promise((resolve, reject) => {
        const host = at(name);
        const dismiss = () => reject(networkError('aborted'));
        if (signal.aborted) {
          dismiss();
          return;
        }
        change(host, () => host.queue.add({ admit: () => resolve(() => leave(host)), dismiss }));
        admit();
      }),
    hold: (name, ms) => {
      const host = at(name);
      const now = clock.now();
      const until = now + ms;
      change(host, () => {
        // Of several that were in flight together, the first complaint counts.
        if (host.notBefore <= now) host.limit = Math.max(1, Math.floor(host.limit / 2));
        host.heldMs += Math.max(0, until - Math.max(now, host.notBefore));
        host.notBefore = Math.max(host.notBefore, until);
      });
    },
    answered: (name) => {
      const host = at(name);
      change(host, () => {
        host.heldMs = 0;
        host.limit = Math.min(perHost, host.limit + 1 / (PATIENCE * host.limit));
      });
    },
    heldMs: (name) => at(name).heldMs,
  };
}

function bucket(ready: Set<Host>[], length: number): Set<Host> {
  while (ready.length <= length) ready.push(new Set());
  return ready[length] ?? new Set();
}

/** Empty buckets at the end are dropped on the way. */
function longest(ready: Set<Host>[]): Host | undefined {
  while (ready.length > 0) {
    const [host] = ready.at(-1) ?? [];
    if (host !== undefined) return host;
    ready.pop();
  }
  return undefined;
}
