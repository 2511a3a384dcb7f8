import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../files/write.ts';
import { exitCodes } from '../model/exit-code.ts';
import type { Registry } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import { openCache, type PageCache } from '../pages/cache.ts';
import { buildRegistry, unusedOverrides } from '../registry/build.ts';
import { refuseTakenCitekeys } from '../registry/kept-citekeys.ts';
import { pagesOfBrokenRegistry, pagesOfRegistry } from '../registry/load.ts';
import { registryText } from '../registry/save.ts';
import type { Context, Run } from './command.ts';
import { judgeFrozen } from './frozen.ts';
import { readOptionalText, shownPath } from './json-file.ts';
import { loadMetadata } from './metadata.ts';
import { note } from './output.ts';
import { loadOverrides } from './overrides.ts';
import { type Pages, readSources } from './pages.ts';
import { foreign, refuseLeadingOut, registryPath } from './registry.ts';
import { loadTaxonomy } from './taxonomy.ts';

export const run: Run = async (context) => {
  const path = registryPath(context);
  refuseLeadingOut(path, context);
  const formerText = readOptionalText(path, shownPath(context, path));
  const former = formerSources(path, formerText, context);
  const taxonomy = await loadTaxonomy(context);
  const overrides = loadOverrides(context);
  const metadata = loadMetadata(context);
  const { pages, findings, repaired, identify, unreadable } = await readSources(context, context.operands, {
    isForRegistry: true,
    cache: cacheOf(context),
  });
  refuseUnreadable(unreadable);
  if (context.operands.length > 0) refuseLoss(former, pages, context);
  const registry = buildRegistry(pages, {
    taxonomy,
    overrides,
    metadata,
    repaired: ({ file }) => repaired.get(file) ?? [],
    identify,
  });
  refuseTakenCitekeys(registry, { overrides, metadata });
  for (const message of unusedOverrides(overrides, registry, metadata)) note(context, `overrides.json: ${message}`);
  if (isFrozen(context)) return judgeFrozen(context, { path, text: formerText, registry });
  if (registry.sources.length === 0) refuseEmptying(shownPath(context, path), formerText);
  writeAtomically(path, registryText(registry));
  const problems = findings.filter(({ severity }) => severity === 'error');
  note(context, `${shownPath(context, path)}: ${summary(registry, problems.length)}`);
  if (context.settings.verbose) {
    for (const { file, line, column, message } of problems) note(context, `${file}:${line}:${column}: ${message}`);
  }
  return exitCodes.clean;
};

/** Readings of former builds, where they may be kept. A frozen build takes them, and keeps none. */
function cacheOf(context: Context): PageCache | undefined {
  const { project, settings } = context;
  const cache = settings.cache ? openCache(project.root) : undefined;
  return cache !== undefined && isFrozen(context) ? { find: cache.find, put: () => {}, save: () => {} } : cache;
}

function isFrozen({ settings }: Context): boolean {
  return settings.frozen || settings.frozenPositions;
}

/**
 * The pages of the registry that is about to be replaced. What is not ours, or is newer, is never overwritten; what begins
 * as ours and is no JSON any more is.
 */
function formerSources(path: string, text: string | undefined, context: Context): readonly string[] {
  const name = shownPath(context, path);
  // An empty file has nothing to lose.
  if (text === undefined || text.trim() === '') return [];
  const salvaged = pagesOfBrokenRegistry(text);
  if (salvaged !== undefined) {
    if (!isFrozen(context)) note(context, `${name} is broken, as a merge with conflicts leaves it: it is made anew`);
    return salvaged;
  }
  const files = pagesOfRegistry(name, text);
  if (files === undefined) throw foreign(name);
  return files;
}

function refuseUnreadable(unreadable: Pages['unreadable']): void {
  const [first, ...others] = unreadable;
  if (first === undefined) return;
  const details = others.map(({ file, message }) => `${file} ${message}`);
  throw new UserError('SOURCE_UNREADABLE', `${first.file} ${first.message}`, { details });
}

/** Paths are the whole set of sources: that must not quietly cost what was registered before. */
function refuseLoss(former: readonly string[], pages: Pages['pages'], { project }: Context): void {
  const read = new Set(pages.map(({ file }) => file));
  const lost = former.filter((file) => !read.has(file) && existsSync(join(project.root, file)));
  if (lost.length === 0) return;
  const more = lost.length > 1 ? ` and ${lost.length - 1} more` : '';
  throw new UserError('SOURCES_LOST', `this would drop ${lost[0]}${more} from the registry`, {
    hint: 'paths are all the sources that there are; name them in the configuration as "sources", and build without paths',
  });
}

/** Sources that match nothing are a mistake more often than the end of a list. */
function refuseEmptying(name: string, formerText = ''): void {
  if (!/(?<!\\)"resources"\s*:\s*\[\s*\{/.test(formerText)) return;
  throw new UserError('SOURCES_LOST', `no Markdown was found: an empty registry would take the place of ${name}`, {
    hint: '"sources" and "exclude" of the configuration say what to read; if nothing is left indeed, delete the registry',
  });
}

function summary({ links, resources, sources }: Registry, problems: number): string {
  return [
    counted(sources.length, 'page'),
    counted(links.length, 'link'),
    counted(resources.length, 'resource'),
    counted(problems, 'problem'),
  ].join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
