import type { Range } from './range.ts';

export type Severity = 'error' | 'warning';

/** A fault in a page, as data: the words are the rule's, layout and colour the reporter's. */
export interface Finding extends Range {
  /** Name of the rule: the only identifier that a fault has. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The text of the range. */
  readonly raw: string;
  /** What to put in its place. */
  readonly suggestion?: string;
  /** The suggestion is sure, and `--fix` may put it in place; any other is for people to judge. */
  readonly isFixable?: true;
  /** The address that was meant. */
  readonly meant?: string;
}
