import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedData } from './shipped.ts';
import { emptyTaxonomy, layOver, type TagEntry, type Taxonomy } from './taxonomy.ts';

/** The taxonomy that ships: generative AI first. A test reads it as strictly as all others; to do so here takes a list as long as all else. */
export function shippedTaxonomy(): Taxonomy {
  const path = join(shippedData, 'taxonomy.json');
  const { tags, stopWords }: Written = JSON.parse(readFileSync(path, 'utf8'));
  return layOver(emptyTaxonomy, { tags: new Map(Object.entries(tags)), stopWords }, path);
}

interface Written {
  readonly tags: Readonly<Record<string, TagEntry>>;
  readonly stopWords: readonly string[];
}
