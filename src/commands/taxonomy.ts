import { join } from 'node:path';
import { shippedData } from '../registry/shipped.ts';
import { shippedTaxonomy } from '../registry/shipped-taxonomy.ts';
import type { Taxonomy } from '../registry/taxonomy.ts';
import type { Context } from './command.ts';
import { readKeptText, shownPath } from './json-file.ts';

/** The taxonomy that ships, with the project's own laid over it. */
export async function loadTaxonomy(context: Context): Promise<Taxonomy> {
  const base = shippedTaxonomy();
  const own = join(context.project.root, context.settings.data, 'taxonomy.json');
  if (own === join(shippedData, 'taxonomy.json')) return base;
  const name = shownPath(context, own);
  const text = readKeptText(context, own);
  if (text === undefined) return base;
  const { parseTaxonomy } = await import('../registry/read-taxonomy.ts');
  return parseTaxonomy(name, text, base);
}
