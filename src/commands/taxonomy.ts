import { join } from 'node:path';
import { emptyTaxonomy, parseTaxonomy, type Taxonomy } from '../registry/taxonomy.ts';
import type { Context } from './command.ts';
import { readJsonText, readOptionalText, shownPath } from './json-file.ts';
import { curatedData } from './registry.ts';

/** The taxonomy that ships, with the project's own laid over it. */
export function loadTaxonomy(context: Context): Taxonomy {
  const shipped = join(curatedData, 'taxonomy.json');
  const base = parseTaxonomy(shipped, readJsonText(shipped, shipped), emptyTaxonomy);
  const own = join(context.project.root, context.settings.data, 'taxonomy.json');
  const name = shownPath(context, own);
  const text = own === shipped ? undefined : readOptionalText(own, name);
  return text === undefined ? base : parseTaxonomy(name, text, base);
}
