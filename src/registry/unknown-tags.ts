import { didYouMean } from '../model/did-you-mean.ts';
import type { Resource } from '../model/resource.ts';
import { type QueryTree, valuesOf } from './query-tree.ts';
import { type Taxonomy, tagNamed } from './taxonomy.ts';

/** A tag that finds nothing, and the one that may be meant. */
export interface UnknownTag {
  readonly tag: string;
  readonly hint: string | undefined;
}

/** The tags asked for, denied ones too, that neither a resource has nor the taxonomy knows. */
export function unknownTags(
  tree: QueryTree | undefined,
  resources: Iterable<Pick<Resource, 'tags'>>,
  taxonomy: Taxonomy,
): readonly UnknownTag[] {
  const asked = new Set(valuesOf(tree, 'tag'));
  if (asked.size === 0) return [];
  const strange = new Set(
    [...asked].map((text) => tagNamed(taxonomy, text)).filter((tag) => !taxonomy.parents.has(tag)),
  );
  if (strange.size === 0) return [];
  const used = new Set<string>();
  for (const { tags } of resources) for (const tag of tags) used.add(tag);
  const unknown = [...strange].filter((tag) => !used.has(tag));
  return unknown.map((tag) => ({ tag, hint: didYouMean(tag, used) ?? didYouMean(tag, taxonomy.parents.keys()) }));
}
