import { relative, resolve, sep } from 'node:path';
import { realPath } from '../files/real-path.ts';
import { UserError } from '../model/user-error.ts';
import type { ReportContext, Reporter, ReporterRow } from '../report/reporter.ts';
import { type ReportFormat, reporters, reportFormats } from '../report/table.ts';
import { readLevels } from '../rules/levels.ts';
import type { Context } from './command.ts';
import { readFormat } from './format-flag.ts';
import { appendJobSummary } from './job-summary.ts';
import { STANDARD_OUTPUT, writeTo } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';

/** One report of a run, and where it goes: a file, or `-` for the standard output. */
interface Report {
  readonly format: ReportFormat;
  readonly output: string;
}

/** Writes a part of what a run found with the given reporter. */
export type RenderReport = (reporter: Reporter, context: ReportContext) => Iterable<string>;

/** What the command knows of the run and the reports tell. */
export type Told = Pick<ReportContext, 'lineOf'> & Omit<ReportContext, 'style' | 'verbose' | 'folder' | 'levels'>;

/** The reports of a run. Rejects with `UserError` where two would go to one place, or one over a file that is kept. */
export async function chooseReports(context: Context, sources: Iterable<string>): Promise<readonly Report[]> {
  const { settings, io } = context;
  const wanted = (settings.format.length === 0 ? [reportFormats[0]] : settings.format).map((written) =>
    readFormat(written),
  );
  if (settings.output !== undefined && wanted.every(({ output }) => output !== undefined)) {
    throw new UserError('OUTPUT_UNUSED', `-o ${settings.output}: every --format names a file of its own`);
  }
  const reports = wanted.map(({ name, output = settings.output ?? STANDARD_OUTPUT }) => ({
    format: name as ReportFormat,
    output,
  }));
  const taken = new Set<string>();
  for (const { output } of reports) {
    const place = output === STANDARD_OUTPUT ? output : realPath(resolve(io.cwd, output));
    if (taken.has(place)) throw collision(output);
    taken.add(place);
  }
  const kept = [...sources];
  for (const { output } of reports) await refuseOverwriting(context, kept, output);
  return reports;
}

/** Writes each report, files first: what reads the standard output may stop listening. */
export async function writeReports(
  context: Context,
  reports: readonly Report[],
  told: Told,
  render: RenderReport,
): Promise<void> {
  const { settings } = context;
  const shared = {
    ...told,
    verbose: settings.verbose,
    folder: folderOf(context),
    levels: readLevels(settings.rules, settings.rule),
  };
  const failures: unknown[] = [];
  for (const { format, output } of reports.toSorted(filesFirst)) {
    const reporter = await reporters[format].load();
    try {
      await writeTo(context, output, (style) => render(reporter, { ...shared, style }));
    } catch (error) {
      failures.push(error);
    }
  }
  if (reports.some(hasJobSummary)) await appendJobSummary(context, shared, render);
  if (failures.length > 0) throw failures[0];
}

function collision(output: string): UserError {
  const place = output === STANDARD_OUTPUT ? 'the standard output' : output;
  return new UserError('OUTPUT_TAKEN', `two reports go to ${place}`, {
    hint: 'give each --format but one a file of its own, as in --format sarif=links.sarif',
  });
}

function hasJobSummary({ format }: Report): boolean {
  const row: ReporterRow = reporters[format];
  return row.hasJobSummary === true;
}

function filesFirst(a: Report, b: Report): number {
  return Number(a.output === STANDARD_OUTPUT) - Number(b.output === STANDARD_OUTPUT);
}

/** The way from the top of the checkout to the project: annotations count from the top. */
function folderOf({ project, io }: Context): string {
  const { GITHUB_WORKSPACE: workspace } = io.env;
  if (workspace === undefined || workspace === '') return '';
  const way = relative(realPath(workspace), realPath(project.root)).split(sep).join('/');
  return way === '' || way.startsWith('..') || way.includes(':') ? '' : `${way}/`;
}
