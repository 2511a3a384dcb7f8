import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import type { Finding } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import { lineText, sourceLines } from '../model/source-lines.ts';
import { UserError } from '../model/user-error.ts';
import { unreadableSource } from '../rules/unreadable-source.ts';
import type { Context, Run } from './command.ts';
import type { Mended } from './fix-sources.ts';
import { type Pages, readSources } from './pages.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { chooseReports, writeReports } from './reports.ts';
import { isFromStandardInput, readStandardInput, readTexts, type SourceTexts } from './source-texts.ts';

export const run: Run = async (context) => {
  const startedAt = new Date();
  const given = isFromStandardInput(context) ? await readStandardInput(context) : readTexts(context, context.operands);
  const sources = await readSources(context, context.operands, { given });
  const files = [...sources.pages, ...sources.unreadable].map(({ file }) => file);
  const reports = await reportsBesideDiff(context, files);
  const { pages, findings: faults, fixed } = await mended(context, sources);
  const findings = [...sources.unreadable.map(unreadableFinding), ...faults, ...sources.aboutItems];
  const told = { lineOf: lineReader(pages), files, fixed, startedAt };
  await writeReports(tellingOf(context, given, pages), reports, told, (reporter, how) =>
    reporter.findings(findings, how),
  );
  return exitCodeOf(findings, context);
};

/** Writes a page of the standard input that is mended to the standard output, so that the report goes to the other one. */
function tellingOf(context: Context, { isOnDisk, leftOut = '' }: SourceTexts, [page]: readonly Page[]): Context {
  const { io, settings } = context;
  if (isOnDisk || !settings.fix || settings.dryRun) return context;
  io.stdout.write(page?.source ?? leftOut);
  return { ...context, io: { ...io, stdout: io.stderr } };
}

/** What remains of the findings: all of them, unless they are to be mended. */
async function mended(context: Context, sources: Pages): Promise<Mended> {
  const { fix, dryRun } = context.settings;
  if (!fix && !dryRun) return { ...sources, fixed: 0 };
  const { fixSources } = await import('./fix-sources.ts');
  return fixSources(context, sources);
}

/** Where a diff takes the place of the report, the reports that have a file of their own. */
async function reportsBesideDiff(context: Context, files: readonly string[]): ReturnType<typeof chooseReports> {
  const { settings } = context;
  if (!settings.dryRun) return chooseReports(context, files);
  await refuseOverwriting(context, files);
  const homeless = settings.format.find((format) => !format.includes('='));
  if (homeless !== undefined) {
    throw new UserError('OUTPUT_TAKEN', `--format ${homeless}: with --dry-run the diff takes the place of the report`, {
      hint: `give it a file of its own, as in --format ${homeless}=FILE`,
    });
  }
  if (settings.format.length === 0) return [];
  return chooseReports({ ...context, settings: { ...settings, output: undefined } }, files);
}

/** A source that cannot be read hides all its links: that is a fault, and the others are judged all the same. */
export function unreadableFinding({ file, message }: Pages['unreadable'][number]): Finding {
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { name, severity } = unreadableSource;
  return { rule: name, severity, ...place, message: `the file ${message}`, raw: '' };
}

/** Reads lines of pages by number; each page is split once, and only if it is asked for. */
export function lineReader(pages: readonly Page[]): (file: string, line: number) => string | undefined {
  const sources = new Map(pages.map(({ file, source }) => [file, source]));
  const split = new Map<string, ReturnType<typeof sourceLines>>();
  // Findings come line by line, and a line may hold megabytes.
  let last = { file: '', line: 0, text: '' };
  return (file, line) => {
    const source = sources.get(file);
    if (source === undefined) return undefined;
    if (last.file === file && last.line === line) return last.text;
    const lines = split.get(file) ?? sourceLines(source);
    split.set(file, lines);
    last = { file, line, text: lineText(lines, line) };
    return last.text;
  };
}

function exitCodeOf(findings: readonly Finding[], { settings: { maxWarnings } }: Context): ExitCode {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const isClean = warnings === findings.length && warnings <= (maxWarnings ?? Number.POSITIVE_INFINITY);
  return isClean ? exitCodes.clean : exitCodes.findings;
}
