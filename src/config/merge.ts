import { isAbsolute, relative, resolve } from 'node:path';
import { didYouMean } from '../model/did-you-mean.ts';
import { UserError } from '../model/user-error.ts';
import { options, type Settings } from './options.ts';
import type { Project } from './project.ts';

/** What is in force: flags over the configuration file over the fallbacks. */
export function mergeSettings(project: Project, flags: Partial<Settings>): Settings {
  const fallbacks = Object.fromEntries(Object.entries(options).map(([key, { fallback }]) => [key, fallback]));
  const settings = { ...fallbacks, ...configSettings(project), ...defined(flags) } as unknown as Settings;
  if (!isInside(project.root, resolve(project.root, settings.data))) {
    throw new UserError('CONFIG_INVALID', `"data": "${settings.data}" leaves the project ${project.root}`);
  }
  return settings;
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way);
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
  if (read === undefined) throw new UserError('CONFIG_INVALID', `${place} must be ${type.noun}`);
  return read;
}

function unknownKey(key: string, file: string, known: readonly string[]): UserError {
  const hint = Object.hasOwn(options, key)
    ? `"${key}" can only be set on the command line`
    : (didYouMean(key, known) ?? `known keys: ${known.join(', ')}`);
  return new UserError('CONFIG_INVALID', `${file}: unknown key "${key}"`, { hint });
}

function defined(flags: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
}
