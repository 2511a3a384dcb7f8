import { setImmediate } from 'node:timers/promises';
import { refuseReplacing, replaceText } from '../files/replace.ts';
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import type { Page } from '../model/page.ts';
import { shown } from '../model/shown.ts';
import { UserError } from '../model/user-error.ts';
import { type Fixed, fix } from '../rules/fix.ts';
import type { Reading } from '../rules/prove-changes.ts';
import type { Context } from './command.ts';
import type { Pages } from './pages.ts';
import { writeDiff } from './write-diff.ts';

/** The pages once they are mended, and what remains to be found on them. */
export interface Mended {
  readonly pages: readonly Page[];
  readonly findings: readonly Finding[];
  /** How many findings were mended. */
  readonly fixed: number;
}

/**
 * Mends the pages and writes the files of those that change; a file that cannot be written stays as it is, with its
 * findings. In a dry run, the diff is written instead.
 */
export async function fixSources(context: Context, sources: Pages): Promise<Mended> {
  const { settings, io } = context;
  const found = grouped(sources.findings, ({ file }) => file);
  const changed: (Fixed<Reading> & { readonly before: Page })[] = [];
  const readings: Reading[] = [];
  for (const page of sources.pages) {
    const before = { page, findings: found.get(page.file) ?? [] };
    const fixed = await fix<Reading>(before, (source) => sources.readAgain({ file: page.file, source }));
    // Reading waits for nothing, so that Ctrl-C would not be heard: what is written is whole then, and nothing more is.
    if (fixed.count > 0) await setImmediate();
    const isMended = fixed.count > 0 && !io.signal.aborted && (!sources.isOnDisk || isWritten(fixed, page, context));
    readings.push(isMended ? fixed.reading : before);
    if (isMended) changed.push({ ...fixed, before: page });
  }
  if (settings.dryRun) await writeDiff(context, changed);
  return {
    pages: readings.map(({ page }) => page),
    findings: readings.flatMap(({ findings }) => findings),
    fixed: changed.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Whether a page is written, or could be, as far as that is to be seen without; says so where not. */
function isWritten({ reading }: Fixed<Reading>, { file, source }: Page, { io, project, settings }: Context): boolean {
  const replacement = { root: project.root, file, before: source, after: reading.page.source };
  try {
    if (settings.dryRun) refuseReplacing(replacement);
    else replaceText(replacement);
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`genai-links: ${shown(error.message)}\n`);
    return false;
  }
}
