import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { maskCredentials } from '../model/mask-credentials.ts';
import { UserError } from '../model/user-error.ts';
import { isInside, realPath } from './inside.ts';
import { options } from './options.ts';
import type { Project } from './project.ts';
import { refusalOf } from './refused-key.ts';
import type { Settings } from './settings.ts';

/** What is in force: flags over the configuration file over the fallbacks. */
export function mergeSettings(project: Project, flags: Partial<Settings>): Settings {
  const fallbacks = Object.fromEntries(Object.entries(options).map(([key, { fallback }]) => [key, fallback]));
  const settings = { ...fallbacks, ...configSettings(project), ...defined(flags) } as unknown as Settings;
  refuseOutside(project.root, settings.data);
  refuseGlobsOutside(project.root, settings.sources);
  return settings;
}

/** The data of a project stays inside of it, symbolic links followed. Throws `UserError`. */
function refuseOutside(root: string, data: string): void {
  const folder = resolve(root, data);
  if (!isInside(root, folder)) throw new UserError('CONFIG_INVALID', `"data": "${data}" leaves the project ${root}`);
  const real = realPath(folder);
  if (statSync(real, { throwIfNoEntry: false })?.isFile()) {
    throw new UserError('CONFIG_INVALID', `"data": "${data}" is a file, and no folder`);
  }
  if (isInside(realPath(root), real)) return;
  throw new UserError('CONFIG_INVALID', `"data": "${data}" leads out of the project by a symbolic link, to ${real}`);
}

/** Pages are named from the root on: what stands outside is read only where a command names it. */
function refuseGlobsOutside(root: string, sources: readonly string[]): void {
  const outside = sources.find((glob) => !isInside(root, resolve(root, glob)));
  if (outside === undefined) return;
  throw new UserError('CONFIG_INVALID', `"sources": "${outside}" leaves the project ${root}`, {
    hint: 'name files outside of the project as paths of the command',
  });
}

/** Reads the configuration strictly: an unknown key or a value of a wrong type is an error that names it. */
function configSettings({ configFile = '', written }: Project): Partial<Settings> {
  const configurable = Object.keys(options).filter((key) => options[key as keyof Settings].config);
  const entries = Object.entries(written).filter(([key]) => key !== '$schema');
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (!configurable.includes(key)) throw unknownKey(key, configFile, configurable);
      return [key, readValue(key as keyof Settings, value, configFile)];
    }),
  );
}

function readValue(key: keyof Settings, value: unknown, configFile: string): unknown {
  const { type } = options[key];
  const place = `${configFile}: "${key}"`;
  let read: unknown;
  try {
    read = type.read(value);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, hint } = error;
    throw new UserError('CONFIG_INVALID', place + message, { cause: error, ...(hint !== undefined && { hint }) });
  }
  if (read === undefined) throw new UserError('CONFIG_INVALID', `${place} must be ${type.noun}, not ${shown(value)}`);
  return read;
}

function shown(value: unknown): string {
  const json = maskCredentials(JSON.stringify(value));
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

function unknownKey(key: string, file: string, known: readonly string[]): UserError {
  return new UserError('CONFIG_INVALID', `${file}: unknown key "${key}"`, { hint: refusalOf(key, known) });
}

function defined(flags: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
}
