import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Project } from '../config/project.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { IgnoreItem } from '../model/ignore.ts';
import { rangeBetween, sourceLines } from '../model/source-lines.ts';
import { UserError } from '../model/user-error.ts';
import { ignorableNames } from '../rules/ignorable-names.ts';
import type { PlacedItem } from '../rules/ignore-items.ts';
import type { IgnoreSettings } from '../rules/ignores.ts';
import { readLevels } from '../rules/levels.ts';
import type { Context } from './command.ts';

/** What a run ignores; `isWhole`: it reads all pages that there are. */
export function ignoreSettings({ project, settings }: Context, isWhole: boolean): Required<IgnoreSettings> {
  return {
    today: new Date().toISOString().slice(0, 10),
    items: placed(settings.ignore, project),
    levels: readLevels(settings.rules, settings.rule),
    isWhole,
  };
}

/** Items with the place of their reason in the configuration. */
function placed(items: readonly IgnoreItem[], { root, configFile }: Project): readonly PlacedItem[] {
  if (items.length === 0 || configFile === undefined) return [];
  const source = readFileSync(configFile, 'utf8');
  const lines = sourceLines(source);
  const file = relative(root, configFile).replaceAll('\\', '/');
  let from = Math.max(source.indexOf('"ignore"'), 0);
  return items.map((item, index) => {
    refuseUnknown(item, `${configFile}: "ignore"[${index}]`);
    const reason = JSON.stringify(item.reason);
    const start = source.indexOf(reason, from);
    if (start < 0) return { ...item, at: rangeBetween(lines, file, 0, 0) };
    from = start + reason.length;
    return { ...item, at: rangeBetween(lines, file, start, from) };
  });
}

function refuseUnknown({ rule }: IgnoreItem, place: string): void {
  if (rule === undefined || ignorableNames.has(rule)) return;
  throw new UserError('CONFIG_INVALID', `${place}: "${rule}" is no rule and no verdict`, {
    hint: didYouMean(rule, ignorableNames) ?? 'genai-links explain lists them',
  });
}
