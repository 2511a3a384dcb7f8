import { NetworkError } from './fetcher.ts';

/** Time and chance as parameters, so that a test waits for nothing. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects with the fault `aborted` when the signal is. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** Past this Node's timers fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(new NetworkError('aborted', 'the run was interrupted'));
        return;
      }
      const stop = () => {
        clearTimeout(timer);
        reject(new NetworkError('aborted', 'the run was interrupted'));
      };
      const timer = setTimeout(
        () => {
          signal.removeEventListener('abort', stop);
          resolve();
        },
        Math.min(ms, LONGEST_TIMER_MS),
      );
      signal.addEventListener('abort', stop, { once: true });
    }),
  random: () => Math.random(),
};
