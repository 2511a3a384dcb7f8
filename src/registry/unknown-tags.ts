import { didYouMean, nearest } from '../model/did-you-mean.ts';
import { kindIds } from '../model/kinds.ts';
import type { Resource } from '../model/resource.ts';
import { withAncestors } from './count-tags.ts';
import { type QueryTree, valuesOf } from './query-tree.ts';
import { folded } from './slug.ts';
import { type Taxonomy, tagNamed, withDescendants } from './taxonomy.ts';

/** A tag that finds nothing, and what may be meant. */
export interface UnknownTag {
  readonly tag: string;
  /** Whether the taxonomy has it, so that it is rightly spelt. */
  readonly isKnown: boolean;
  readonly hint: string | undefined;
}

type Tagged = Iterable<Pick<Resource, 'tags'>>;

/** The tags asked for, denied ones too, that no resource has, nor one below them. */
export function unknownTags(tree: QueryTree | undefined, resources: Tagged, taxonomy: Taxonomy): readonly UnknownTag[] {
  const asked = new Set(valuesOf(tree, 'tag').map((text) => tagNamed(taxonomy, text)));
  const unknown = [...asked].filter((tag) => !isInUse(withDescendants(taxonomy, tag), resources));
  if (unknown.length === 0) return [];
  const used = new Set([...resources].flatMap(({ tags }) => tags));
  const found = withAncestors(used, taxonomy.parents);
  return unknown.map((tag) => {
    const isKnown = taxonomy.parents.has(tag);
    return { tag, isKnown, hint: kindHint(tag) ?? (isKnown ? aboveHint : nearHint)(tag, found, taxonomy) };
  });
}

function isInUse(wanted: ReadonlySet<string>, resources: Tagged): boolean {
  for (const { tags } of resources) if (tags.some((tag) => wanted.has(tag))) return true;
  return false;
}

function kindHint(tag: string): string | undefined {
  const kind = kindIds.find((id) => id === folded(tag));
  return kind === undefined ? undefined : `did you mean "kind:${kind}" (--kind ${kind})?`;
}

/** The nearest tag above one that is in use. */
function aboveHint(tag: string, found: ReadonlySet<string>, { parents }: Taxonomy): string | undefined {
  const above = [...withAncestors([tag], parents)].find((one) => one !== tag && found.has(one));
  return above === undefined ? undefined : `did you mean "${above}"?`;
}

/** A tag in use of another form or spelling, or one that people call nearly so. */
function nearHint(tag: string, found: ReadonlySet<string>, { names }: Taxonomy): string | undefined {
  const form = [...found].find((one) => stem(one) === stem(tag));
  if (form !== undefined) return `did you mean "${form}"?`;
  const spellings = [...names].filter(([, named]) => found.has(named));
  const spelling = nearest(folded(tag), new Map(spellings).keys());
  const called = spelling === undefined ? undefined : names.get(spelling);
  return didYouMean(tag, found) ?? (called === undefined ? undefined : `did you mean "${called}"?`);
}

/** What forms of a word have in common: `finetune`, `fine-tuning`. */
function stem(tag: string): string {
  return folded(tag)
    .replaceAll('-', '')
    .replace(/(?<=.{4})(?:ing|ed|er|e)$/, '');
}
