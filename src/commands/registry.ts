import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { leadsOut } from '../files/own.ts';
import { isStream } from '../files/write-through.ts';
import type { Registry } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import { parseRegistry } from '../registry/load.ts';
import { shippedData } from '../registry/shipped.ts';
import type { Context } from './command.ts';
import { readJsonText, shownPath } from './json-file.ts';
import { note } from './output.ts';

/** Absolute path of the registry of `--registry`, else of the project. */
export function registryPath({ project, settings, io }: Context): string {
  return settings.registry === undefined
    ? join(project.root, settings.data, 'registry.json')
    : resolve(io.cwd, settings.registry);
}

/** A registry, and whose it is: that of the project, one that was named, or the curated one of the package. */
export interface OpenedRegistry {
  readonly registry: Registry;
  readonly origin: 'project' | 'named' | 'curated';
}

/**
 * The registry to read: the one named, which never falls through, else the project's, else the curated one of the
 * package. Rejects with `UserError` where there is none, or where it cannot be read.
 */
export async function findRegistry(context: Context): Promise<OpenedRegistry> {
  const path = registryPath(context);
  const { project, settings } = context;
  const isNamed = settings.registry !== undefined;
  refuseLeadingOut(path, context);
  const own = isNamed || existsSync(path) ? await readRegistry(path, context) : undefined;
  const isProjects = path === join(project.root, settings.data, 'registry.json');
  if (own !== undefined) return { registry: own, origin: isProjects ? 'project' : 'named' };
  if (isNamed) throw foreign(shownPath(context, path));
  if (existsSync(path)) note(context, `${shownPath(context, path)} is no registry of genai-links: skipped`);
  return { registry: await openCurated(context), origin: 'curated' };
}

/**
 * Throws `UserError` where the project's own registry is a symbolic link out of the project, which a stranger's change may
 * hold, or no file at all.
 */
export function refuseLeadingOut(path: string, context: Context): void {
  const { project, settings } = context;
  if (settings.registry !== undefined) return;
  // To read a pipe that nobody writes to would never end.
  if (isStream(path)) throw new UserError('REGISTRY_FOREIGN', `${shownPath(context, path)} is no regular file`);
  if (!leadsOut(path, project.root)) return;
  throw new UserError('REGISTRY_OUTSIDE', `${shownPath(context, path)} leads out of the project by a symbolic link`, {
    hint: 'name what it leads to with --registry',
  });
}

/** Says that a file of something else stands where a registry was expected. */
export function foreign(name: string): UserError {
  return new UserError('REGISTRY_FOREIGN', `${name} is no registry of genai-links: it has no "format": "genai-links"`);
}

async function openCurated(context: Context): Promise<Registry> {
  const path = join(shippedData, 'registry.json');
  const curated = existsSync(path) ? await readRegistry(path, context) : undefined;
  if (curated === undefined) {
    throw new UserError('REGISTRY_NOT_FOUND', `there is no registry in ${context.project.root}`, {
      hint: 'genai-links build makes it from your Markdown',
    });
  }
  const { length } = curated.resources;
  note(context, `using the curated registry (${length} resources); genai-links build makes yours`);
  return curated;
}

function readRegistry(path: string, context: Context): Promise<Registry | undefined> {
  const name = shownPath(context, path);
  return parseRegistry(name, readJsonText(path, name));
}
