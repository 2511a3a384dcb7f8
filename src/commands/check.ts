import { posix } from 'node:path';
import { type CheckOutcome, type CheckSettings, check } from '../check/run.ts';
import { openDisk } from '../files/disk.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { UserError } from '../model/user-error.ts';
import { type VerdictId, verdictIds } from '../model/verdict.ts';
import { openNetwork } from '../network/open-network.ts';
import { siftResults } from '../rules/ignored-results.ts';
import { identify } from '../sites/identify.ts';
import { filterMaterial } from './check-filter.ts';
import { type Material, readMaterial } from './check-material.ts';
import type { Context, Run } from './command.ts';
import { lineReader } from './lint.ts';
import { note } from './output.ts';
import { createPageReader } from './page-reader.ts';
import { startProgress } from './progress.ts';
import { chooseReports, writeReports } from './reports.ts';

/** Judges links: malformed ones by the rules, those of the project by its files, the rest by asking. */
export const run: Run = async (context) => {
  const startedAt = new Date();
  const failing = failingVerdicts(context.settings.failOn);
  const material = await filterMaterial(await readMaterial(context), context);
  const { files, pages } = material;
  const reports = await chooseReports(context, files);
  const judged = await judge(material, context);
  const { results, about } = siftResults(judged.results, pages, material.ignores);
  const outcome = { ...judged, results };
  const told = { lineOf: lineReader(pages), failing, files, startedAt };
  await writeReports(context, reports, told, (reporter, how) => reporter.results(outcome.results, how));
  tell(outcome, context);
  for (const { file, line, column, message } of about) note(context, `${file}:${line}:${column}: ${message}`);
  return exitCodeOf(outcome, failing, context);
};

async function judge({ links, findings, ignored, pages }: Material, context: Context): Promise<CheckOutcome> {
  const { project, settings, io } = context;
  const outside = pages.map(({ file }) => posix.dirname(file)).filter((folder) => folder.startsWith('..'));
  const local = {
    disk: openDisk(project.root, [...new Set(outside)]),
    siteRoot: settings.siteRoot,
    pageAt: createPageReader(context, pages),
    idOf: (url: string) => identify(url).id,
    ignored,
  };
  if (settings.offline) return check(links, findings, { ...local, network: undefined });
  const progress = startProgress(context);
  const { concurrency, perHost, retries, maxWait, allowPrivate, timeout } = settings;
  const { env, signal } = io;
  const network = openNetwork({ concurrency, perHost, retries, maxWait, allowPrivate, env, signal });
  if (network.isProxied) note(context, 'behind a proxy, only literal addresses can be judged private');
  const asked: CheckSettings['network'] = { network, timeout, onProgress: progress.show };
  try {
    return await check(links, findings, { ...local, network: asked });
  } finally {
    progress.clear();
    await network.close();
  }
}

/** What the results do not say by themselves. */
function tell({ results, isNetworkDown }: CheckOutcome, context: Context): void {
  const routes = results.filter(({ reason, verdict }) => verdict === 'skipped' && reason === 'site-route').length;
  if (routes > 0)
    note(context, `${routes} local ${routes === 1 ? 'link is' : 'links are'} for a site generator to resolve`);
  if (!isNetworkDown) return;
  context.io.stderr.write('genai-links: the network seems to be down, so that nothing on it was judged\n');
}

function exitCodeOf(
  { results, isNetworkDown }: CheckOutcome,
  failing: ReadonlySet<VerdictId>,
  { io }: Context,
): ExitCode {
  if (io.signal.aborted) return exitCodes.interrupted;
  if (isNetworkDown) return exitCodes.unjudged;
  return results.some(({ verdict }) => failing.has(verdict)) ? exitCodes.findings : exitCodes.clean;
}

function failingVerdicts(written: readonly string[]): ReadonlySet<VerdictId> {
  const names = written.flatMap((each) => each.split(',')).map((name) => name.trim());
  return new Set(names.filter((name) => name !== '').map(verdictNamed));
}

function verdictNamed(name: string): VerdictId {
  const known = verdictIds.find((id) => id === name);
  if (known !== undefined) return known;
  throw new UserError('VALUE_INVALID', `--fail-on: there is no verdict "${name}"`, {
    hint: didYouMean(name, verdictIds) ?? `the verdicts are ${verdictIds.join(', ')}`,
  });
}
