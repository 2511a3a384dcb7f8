import type { Context } from './command.ts';

/** One line on a terminal that is written over and over, and gone at the end. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  readonly clear: () => void;
}

const CLEAR_LINE = '\r\u001b[2K';
/** A terminal is slower than the work: it hears of so many steps in all. */
const STEPS = 200;

/** Silent where the standard error is no terminal, and under `--quiet`. */
export function startProgress({ io: { stderr }, settings }: Context): Progress {
  if (stderr.isTTY !== true || settings.quiet) return { show: () => {}, clear: () => {} };
  return {
    show: (done, total) => {
      const step = Math.max(1, Math.floor(total / STEPS));
      if (done % step === 0 || done === total) stderr.write(`${CLEAR_LINE}${done} of ${total} addresses asked`);
    },
    clear: () => stderr.write(CLEAR_LINE),
  };
}
