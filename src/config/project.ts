import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';

const configFileName = 'genai-links.config.json';
const packageKey = 'genai-links';

/** Where a run takes place: every path in a file of ours is relative to `root`. */
export interface Project {
  /** Absolute path. */
  readonly root: string;
  /** Absolute path of the file that configures it, where there is one. */
  readonly configFile?: string;
  /** What that file says, not yet validated. */
  readonly written: Readonly<Record<string, unknown>>;
}

/** Finds the project of a folder: the nearest one upward with a configuration, else with `.git`, else the folder itself. */
export function findProject(cwd: string, explicitConfig: string | undefined): Project {
  if (explicitConfig !== undefined) return configured(resolve(cwd, explicitConfig));
  let repository: string | undefined;
  for (const folder of upward(cwd)) {
    const project = projectAt(folder);
    if (project !== undefined) return project;
    if (repository === undefined && existsSync(join(folder, '.git'))) repository = folder;
  }
  return { root: repository ?? cwd, written: {} };
}

function* upward(folder: string): Iterable<string> {
  yield folder;
  const parent = dirname(folder);
  if (parent !== folder) yield* upward(parent);
}

function projectAt(folder: string): Project | undefined {
  const file = join(folder, configFileName);
  if (existsSync(file)) return configured(file);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const written = ownKey(manifest);
  return written === undefined
    ? undefined
    : { root: folder, configFile: manifest, written: asObject(manifest, written) };
}

/** The part of a `package.json` that is ours; somebody else's broken manifest is none of our business. */
function ownKey(manifest: string): unknown {
  try {
    const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>)[packageKey] : undefined;
  } catch {
    return undefined;
  }
}

function configured(file: string): Project {
  return { root: dirname(file), configFile: file, written: asObject(file, readJson(file)) };
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError('CONFIG_UNREADABLE', `cannot read the configuration ${file}`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError('CONFIG_INVALID', `${file} is not valid JSON: ${reason}`, { cause });
  }
}

function asObject(file: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UserError('CONFIG_INVALID', `the configuration in ${file} must be an object`);
}
