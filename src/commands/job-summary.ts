import { appendFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { plainStyle } from '../model/style.ts';
import type { ReportContext } from '../report/reporter.ts';
import type { Context } from './command.ts';
import { note } from './output.ts';
import type { RenderReport } from './reports.ts';

/** What GitHub takes of one step, in bytes. */
const LARGEST = 1024 ** 2;

/** Appends the report in Markdown to the file that GitHub shows as the summary of the job, where there is one. */
export async function appendJobSummary(
  context: Context,
  told: Omit<ReportContext, 'style'>,
  render: RenderReport,
): Promise<void> {
  const { GITHUB_STEP_SUMMARY: path } = context.io.env;
  if (path === undefined || path === '') return;
  const { markdownWithin } = await import('../report/markdown.ts');
  const file = resolve(context.io.cwd, path);
  try {
    const space = LARGEST - (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
    const reporter = markdownWithin({ most: space, sizeOf: (text) => Buffer.byteLength(text) });
    appendFileSync(file, [...render(reporter, { ...told, style: plainStyle })].join(''));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    note(context, `the summary of the job could not be written to ${path} (${String(error.code)})`);
  }
}
