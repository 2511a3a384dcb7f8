import type { Project } from '../config/project.ts';
import type { Settings } from '../config/settings.ts';
import type { ExitCode } from '../model/exit-code.ts';
import type { Io } from '../model/io.ts';

/** What a command runs on. */
export interface Context {
  readonly project: Project;
  readonly settings: Settings;
  /** Those of the settings that the command line gives. */
  readonly flags: Partial<Settings>;
  /** The operands as typed: paths, words of a query, an id. */
  readonly operands: readonly string[];
  readonly io: Io;
}

export type Run = (context: Context) => Promise<ExitCode>;

/** A command: all that `--help` says, and where its code is, which is loaded only to run it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** As commander spells them, such as `[query...]`. */
  readonly operands?: string;
  /** Settings besides those that every command has, in the order in which `--help` lists them. */
  readonly uses: readonly (keyof Settings)[];
  /** Formats that it can write, the first by default. */
  readonly formats?: readonly [string, ...string[]];
  /** Whether it writes several at once, each to a file of its own. */
  readonly hasSeveralReports?: true;
  readonly load: () => Promise<{ readonly run: Run }>;
}
