import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedData } from './shipped.ts';
import { emptyTaxonomy, parseTaxonomy, type Taxonomy } from './taxonomy.ts';

/** The taxonomy that ships: generative AI first. */
export function shippedTaxonomy(): Taxonomy {
  const path = join(shippedData, 'taxonomy.json');
  return parseTaxonomy(path, readFileSync(path, 'utf8'), emptyTaxonomy);
}
