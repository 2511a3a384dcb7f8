/** What a line takes where nothing is known of a terminal. */
const WIDTH = 77;

interface Options {
  /** What to do about it. */
  readonly hint?: string;
  /**
   * What stands beneath the message, each on a line of its own: where it is, what else has the fault. A function where it
   * is cut to as many columns as there are.
   */
  readonly details?: readonly string[] | ((width: number) => readonly string[]);
  readonly cause?: unknown;
}

/**
 * What a user can mend: shown as one line with a hint and without a stack. Ends the run with exit code 2. Message, details
 * and hint may quote anything: whoever shows them makes each one line that a terminal may show.
 */
export class UserError extends Error {
  readonly code: string;
  /** The message, then the details, which fit so many columns where they are cut. */
  readonly linesIn: (width?: number) => readonly string[];
  readonly hint: string | undefined;

  constructor(code: string, message: string, { hint, details = [], cause }: Options = {}) {
    const linesIn = (width: number) => [message, ...(typeof details === 'function' ? details(width) : details)];
    super(linesIn(WIDTH).join('\n  '), cause === undefined ? undefined : { cause });
    this.name = 'UserError';
    this.code = code;
    this.linesIn = (width = WIDTH) => linesIn(width);
    this.hint = hint;
  }
}
