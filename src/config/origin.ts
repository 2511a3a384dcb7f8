import { basename } from 'node:path';
import { options } from './options.ts';
import type { Project } from './project.ts';
import type { Settings } from './settings.ts';

/** Where a value comes from: a flag, the file that configures the project, by its name, the environment, or nowhere. */
export type Origin = 'flag' | 'environment' | 'default' | (string & {});

export interface OriginatedValue {
  readonly value: unknown;
  readonly source: Origin;
}

/** What is in force of every setting that a file may say, or that a flag gives, and who says it. */
export function settingOrigins(
  { configFile, written }: Project,
  { settings, flags }: { readonly settings: Settings; readonly flags: Partial<Settings> },
): Readonly<Record<string, OriginatedValue>> {
  const keys = (Object.keys(options) as (keyof Settings)[]).filter(
    (key) => options[key].config || flags[key] !== undefined,
  );
  const sourceOf = (key: keyof Settings): Origin => {
    if (flags[key] !== undefined) return 'flag';
    return configFile !== undefined && options[key].config && Object.hasOwn(written, key)
      ? basename(configFile)
      : 'default';
  };
  return Object.fromEntries(keys.map((key) => [key, { value: settings[key] ?? null, source: sourceOf(key) }]));
}
