import { join } from 'node:path';
import { noOverrides, type Overrides, parseOverrides } from '../registry/overrides.ts';
import type { Context } from './command.ts';
import { readKeptText, shownPath } from './json-file.ts';

/** What people of the project say of single resources, or of those in another folder. */
export function loadOverrides(
  context: Context,
  path = join(context.project.root, context.settings.data, 'overrides.json'),
): Overrides {
  const name = shownPath(context, path);
  const text = readKeptText(context, path);
  return text === undefined ? noOverrides : parseOverrides(name, text);
}
