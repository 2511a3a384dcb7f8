interface Options {
  /** What to do about it. */
  readonly hint?: string;
  /** What stands beneath the message, each on a line of its own: where it is, what else has the fault. */
  readonly details?: readonly string[];
  readonly cause?: unknown;
}

/**
 * What a user can mend: shown as one line with a hint and without a stack. Ends the run with exit code 2. Message, details
 * and hint may quote anything: whoever shows them makes each one line that a terminal may show.
 */
export class UserError extends Error {
  readonly code: string;
  /** The message, then the details. */
  readonly lines: readonly string[];
  readonly hint: string | undefined;

  constructor(code: string, message: string, { hint, details = [], cause }: Options = {}) {
    super([message, ...details].join('\n  '), cause === undefined ? undefined : { cause });
    this.name = 'UserError';
    this.code = code;
    this.lines = [message, ...details];
    this.hint = hint;
  }
}
