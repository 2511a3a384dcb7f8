import type { Finding } from '../model/finding.ts';
import type { Style } from '../model/style.ts';
import type { CheckResult, VerdictId } from '../model/verdict.ts';
import type { RuleLevels } from '../rules/levels.ts';

/** What a reporter may ask while it writes. */
export interface ReportContext {
  readonly style: Style;
  /** The line of a source file without its end; undefined where the file could not be read. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  /** Whether what is in order is told as well. */
  readonly verbose?: boolean;
  /** The verdicts that fail the run, where they are others than usual. */
  readonly failing?: ReadonlySet<VerdictId>;
  /** Every file that was judged, those without a fault too. */
  readonly files?: readonly string[];
  /** How the rules counted. */
  readonly levels?: RuleLevels;
  /** How many faults were mended: they are not among the findings. */
  readonly fixed?: number;
  /** When the run began. */
  readonly startedAt?: Date;
  /** The way from the top of the repository to the project, such as `docs/`; empty where they are the same. */
  readonly folder?: string;
}

/** One way to write what `lint` and `check` found. Input is sorted; control characters in it must come out harmless. */
export interface Reporter {
  readonly findings: (findings: readonly Finding[], context: ReportContext) => Iterable<string>;
  readonly results: (results: readonly CheckResult[], context: ReportContext) => Iterable<string>;
}

/** What `--help` says of a reporter, and where its code is, which is loaded only to write. */
export interface ReporterRow {
  readonly summary: string;
  /** Whether it goes with a summary of the job, where the surroundings take one. */
  readonly hasJobSummary?: true;
  readonly load: () => Promise<Reporter>;
}
