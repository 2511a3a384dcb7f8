import type { Clock } from './clock.ts';
import { networkError } from './fault.ts';

/** The one place that waits for a host: a queue each, so many at a time, and an instant before which nobody is let in. */
export interface HostGate {
  /** Resolves when it is this request's turn, with what gives the turn back; rejects when the signal is aborted. */
  readonly enter: (host: string, signal: AbortSignal) => Promise<() => void>;
  /** Lets nobody in for a time, and fewer at a time from then on. */
  readonly hold: (host: string, ms: number) => void;
  /** The host answered without a complaint. */
  readonly answered: (host: string) => void;
  /** How long the host has been held since it last answered without a complaint. */
  readonly heldMs: (host: string) => number;
}

interface Waiter {
  readonly admit: () => void;
}

interface Host {
  limit: number;
  inFlight: number;
  notBefore: number;
  heldMs: number;
  isSleeping: boolean;
  readonly queue: Set<Waiter>;
}

export function createHostGate(perHost: number, clock: Clock, signal: AbortSignal): HostGate {
  const hosts = new Map<string, Host>();

  const at = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const host: Host = { limit: perHost, inFlight: 0, notBefore: 0, heldMs: 0, isSleeping: false, queue: new Set() };
    hosts.set(name, host);
    return host;
  };

  const pump = (host: Host): void => {
    for (const waiter of host.queue) {
      if (host.inFlight >= host.limit) return;
      const ms = host.notBefore - clock.now();
      if (ms > 0) {
        sleep(host, ms);
        return;
      }
      host.queue.delete(waiter);
      host.inFlight++;
      waiter.admit();
    }
  };

  const sleep = (host: Host, ms: number): void => {
    if (host.isSleeping) return;
    host.isSleeping = true;
    clock.sleep(ms, signal).then(
      () => {
        host.isSleeping = false;
        pump(host);
      },
      // The run ends: every waiter hears of it by its own signal.
      () => {},
    );
  };

  return {
    enter: (name, turnSignal) =>
      new Promise((resolve, reject) => {
        const host = at(name);
        const stop = () => {
          host.queue.delete(waiter);
          reject(networkError('aborted'));
        };
        const waiter: Waiter = {
          admit: () => {
            turnSignal.removeEventListener('abort', stop);
            resolve(() => {
              host.inFlight--;
              pump(host);
            });
          },
        };
        if (turnSignal.aborted) {
          stop();
          return;
        }
        turnSignal.addEventListener('abort', stop, { once: true });
        host.queue.add(waiter);
        pump(host);
      }),
    hold: (name, ms) => {
      const host = at(name);
      const until = clock.now() + ms;
      host.limit = Math.max(1, Math.floor(host.limit / 2));
      host.heldMs += Math.max(0, until - Math.max(clock.now(), host.notBefore));
      host.notBefore = Math.max(host.notBefore, until);
    },
    answered: (name) => {
      at(name).heldMs = 0;
    },
    heldMs: (name) => at(name).heldMs,
  };
}
