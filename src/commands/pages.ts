import { existsSync } from 'node:fs';
import type { Finding } from '../model/finding.ts';
import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import type { PageCache } from '../pages/cache.ts';
import type { PageReading, ReadingSettings } from '../pages/page-reading.ts';
import { createReadAgain, type ReadAgain } from '../pages/read-again.ts';
import { readPages } from '../pages/read-pages.ts';
import { favourShortRuns } from '../pages/tune-engine.ts';
import type { ResultSettings } from '../rules/ignored-results.ts';
import { siftFindings } from '../rules/ignores.ts';
import { atLevels, readLevels } from '../rules/levels.ts';
import { type Identity, identify } from '../sites/identify.ts';
import type { Context } from './command.ts';
import { ignoreSettings } from './ignores.ts';
import { metadataPath } from './metadata-path.ts';
import { readTexts, type SourceTexts } from './source-texts.ts';

export interface Pages {
  /** In the curator's order. */
  readonly pages: readonly Page[];
  /** What lint finds on them and nobody ignores, in the order of the pages, then by position. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** What is wrong with the items of the configuration that ignore something. */
  readonly aboutItems: readonly Finding[];
  readonly ignores: ResultSettings;
  /** The links of each page that malformed ones were meant to be. */
  readonly repaired: ReadonlyMap<string, readonly Link[]>;
  /** What an address on them is. */
  readonly identify: (url: string) => Identity;
  readonly readAgain: ReadAgain;
  readonly unreadable: SourceTexts['unreadable'];
  /** Whether files hold them, to which what is mended may be written. */
  readonly isOnDisk: boolean;
}

interface Manner {
  readonly isForRegistry?: boolean;
  readonly cache?: PageCache | undefined;
  /** Instead of what the operands name. */
  readonly given?: SourceTexts;
}

/** Reads and lints the Markdown that the operands name, else that of the configuration. */
export async function readSources(
  context: Context,
  paths: readonly string[],
  { isForRegistry = false, cache, given = readTexts(context, paths) }: Manner = {},
): Promise<Pages> {
  favourShortRuns();
  const { project, settings } = context;
  const { flavor, siteRoot } = settings;
  const { texts, unreadable, isOnDisk } = given;
  const levels = readLevels(settings.rules, settings.rule);
  // What a cache keeps holds under any settings.
  const reading: ReadingSettings = isForRegistry
    ? { flavor, root: project.root, siteRoot, isForRegistry, levels: {} }
    : { flavor, root: project.root, siteRoot, isForRegistry, levels, ...(await titlesFor(context)) };
  const readings = await readPages(texts, reading, cache);
  const pages = readings.map(({ page }) => page);
  const found = readings.flatMap(({ findings }) => findings);
  // A registry tells of no ignore.
  const ignores = ignoreSettings(context, paths.length === 0 && !isForRegistry);
  const readAgain = createReadAgain(texts, reading);
  const { used, ...sifted } = siftFindings(pages, isForRegistry ? atLevels(found, levels) : found, ignores);
  return {
    pages,
    ...sifted,
    ignores: { ...ignores, used },
    repaired: new Map(readings.map(({ page, repaired }) => [page.file, repaired])),
    identify: identifier(readings),
    readAgain: async (text) => {
      const again = await readAgain(text);
      return { ...again, findings: siftFindings([again.page], again.findings, ignores).findings };
    },
    unreadable,
    isOnDisk,
  };
}

/** What titles are compared with, where anything is known. */
async function titlesFor(context: Context): Promise<Pick<ReadingSettings, 'titles'>> {
  const path = metadataPath(context);
  if (!existsSync(path)) return {};
  const { loadMetadata } = await import('./metadata.ts');
  const { knownTitles } = await import('../registry/known-titles.ts');
  const titles = knownTitles(loadMetadata(context, path));
  return titles.size === 0 ? {} : { titles };
}

function identifier(readings: readonly PageReading[]): (url: string) => Identity {
  const known = new Map(readings.flatMap(({ identities }) => identities));
  return (url) => known.get(url) ?? identify(url);
}
