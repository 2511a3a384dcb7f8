import { LONGEST_TIMER_MS } from './clock.ts';
import { networkError, toNetworkError } from './fault.ts';

/** A signal that is aborted by another one or after a time, and that can tell which. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** What an error of the request means, now that its signal may be the cause. */
  readonly explain: (error: unknown) => Error;
  readonly clear: () => void;
}

export function startTimeLimit(ms: number, outer: AbortSignal): TimeLimit {
  const controller = new AbortController();
  let isOver = false;
  const timer = setTimeout(
    () => {
      isOver = true;
      controller.abort();
    },
    Math.min(ms, LONGEST_TIMER_MS),
  );
  const stop = () => controller.abort();
  if (outer.aborted) stop();
  outer.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    explain: (error) => {
      if (outer.aborted) return networkError('aborted');
      return isOver ? networkError('timeout') : toNetworkError(error);
    },
    clear: () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', stop);
    },
  };
}
