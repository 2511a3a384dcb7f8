import type { Resource } from '../model/resource.ts';
import { byFrequency, countNames, type NameCount } from './count-names.ts';
import type { Taxonomy } from './taxonomy.ts';

/** How many resources a tag finds: those that have it, or one below it. */
export interface TagCount extends NameCount {
  readonly parent?: string;
}

/** The tags in use and the parents of those, the most frequent first. */
export function countTags(resources: Iterable<Pick<Resource, 'tags'>>, { parents }: Taxonomy): readonly TagCount[] {
  const counts = countNames(resources, ({ tags }) => withAncestors(tags, parents));
  return byFrequency(counts).map(({ name, count }) => {
    const parent = parents.get(name);
    return { name, count, ...(parent !== undefined && { parent }) };
  });
}

/** Tags with all that stand above them. */
export function withAncestors(tags: Iterable<string>, parents: Taxonomy['parents']): ReadonlySet<string> {
  const found = new Set(tags);
  for (const tag of found) {
    const parent = parents.get(tag);
    if (parent !== undefined) found.add(parent);
  }
  return found;
}
