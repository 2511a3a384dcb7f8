import { join } from 'node:path';
import { noOverrides, type Overrides, parseOverrides } from '../registry/overrides.ts';
import type { Context } from './command.ts';
import { readOptionalText, shownPath } from './json-file.ts';

/** What people of the project say of single resources. */
export function loadOverrides(context: Context): Overrides {
  const path = join(context.project.root, context.settings.data, 'overrides.json');
  const name = shownPath(context, path);
  const text = readOptionalText(path, name);
  return text === undefined ? noOverrides : parseOverrides(name, text);
}
