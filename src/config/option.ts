import type { ValueType } from './value-type.ts';

/** One setting: everything that the command line, the configuration file and the docs need to know of it. */
export interface Option<Value> {
  /** As commander spells it, such as `-o, --output <file>`; none where only a configuration file may set it. */
  readonly flags?: string;
  readonly summary: string;
  readonly type: ValueType<NonNullable<Value>>;
  /** What is in force where nobody says anything. */
  readonly fallback: Value;
  /** Whether a configuration file may set it. What would let a repository reach out of itself may not. */
  readonly config: boolean;
}
