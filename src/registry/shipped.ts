import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyTaxonomy, parseTaxonomy, type Taxonomy } from './taxonomy.ts';

/** The folder of the package with the curated pages, the registry made of them, and the taxonomy. */
export const shippedData = fileURLToPath(new URL('../../data', import.meta.url));

/** The taxonomy that ships: generative AI first. */
export function shippedTaxonomy(): Taxonomy {
  const path = join(shippedData, 'taxonomy.json');
  return parseTaxonomy(path, readFileSync(path, 'utf8'), emptyTaxonomy);
}
