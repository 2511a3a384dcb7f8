import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { isInside, realPath } from './inside.ts';
import { readConfig } from './read-config.ts';

const configFileName = 'genai-links.config.json';
const manifestName = 'package.json';
const packageKey = 'genai-links';

/** What told where the root is: `--config`, a configuration, a repository, or nothing but the current folder. */
export type RootReason = 'flag' | 'config' | 'git' | 'folder';

/** Where a run takes place: every path in a file of ours is relative to `root`. */
export interface Project {
  /** Absolute path. */
  readonly root: string;
  readonly foundBy: RootReason;
  /** Absolute path of the file that configures it, where there is one. */
  readonly configFile?: string;
  /** What that file says, not yet validated. */
  readonly written: Readonly<Record<string, unknown>>;
}

/** Finds the project of a folder: the nearest one upward with a configuration, else with `.git`, else the folder itself. */
export function findProject(cwd: string, explicitConfig: string | undefined): Project {
  if (explicitConfig !== undefined) return named(resolve(cwd, explicitConfig));
  let repository: string | undefined;
  for (const folder of upward(cwd)) {
    const project = projectAt(folder);
    if (project !== undefined) return project;
    // A folder, or the file that a worktree and a submodule have.
    if (repository === undefined && existsSync(join(folder, '.git'))) repository = folder;
  }
  return { root: repository ?? cwd, foundBy: repository === undefined ? 'folder' : 'git', written: {} };
}

function* upward(folder: string): Iterable<string> {
  yield folder;
  const parent = dirname(folder);
  if (parent !== folder) yield* upward(parent);
}

function projectAt(folder: string): Project | undefined {
  const file = join(folder, configFileName);
  if (existsSync(file)) {
    refuseLeadingOut(file);
    return configured(file, readConfig(file), 'config');
  }
  const manifest = join(folder, manifestName);
  if (!existsSync(manifest)) return undefined;
  const written = keyOfOthers(manifest);
  if (written === undefined) return undefined;
  refuseLeadingOut(manifest);
  return configured(manifest, written, 'config');
}

/** A stranger's change may hold a symbolic link; what a user names with `--config` may lead anywhere. */
function refuseLeadingOut(file: string): void {
  if (isInside(realPath(dirname(file)), realPath(file))) return;
  throw new UserError('CONFIG_OUTSIDE', `${file} leads out of the project by a symbolic link, and is not read`, {
    hint: 'name what it leads to with --config',
  });
}

/** The part of a `package.json` that is ours; somebody else's broken manifest is none of our business. */
function keyOfOthers(manifest: string): unknown {
  try {
    return ownKey(readConfig(manifest, [packageKey]));
  } catch (error) {
    if (error instanceof UserError && error.code !== 'KEY_REPEATED') return undefined;
    throw error;
  }
}

function ownKey(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, packageKey)
    ? (manifest as Record<string, unknown>)[packageKey]
    : undefined;
}

function named(file: string): Project {
  const isManifest = basename(file) === manifestName;
  const written = readConfig(file, isManifest ? [packageKey] : []);
  if (!isManifest) return configured(file, written, 'flag');
  const own = ownKey(written);
  if (own === undefined) throw new UserError('CONFIG_INVALID', `${file} has no key "${packageKey}"`);
  return configured(file, own, 'flag');
}

function configured(file: string, written: unknown, foundBy: RootReason): Project {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    throw new UserError('CONFIG_INVALID', `the configuration in ${file} must be an object`);
  }
  return { root: dirname(file), foundBy, configFile: file, written: written as Record<string, unknown> };
}
