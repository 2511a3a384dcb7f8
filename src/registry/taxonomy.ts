import { didYouMean } from '../model/did-you-mean.ts';
import { UserError } from '../model/user-error.ts';
import { folded, slug } from './slug.ts';

/** The tags that are known, how people spell them, and the words that are no tags. */
export interface Taxonomy {
  /** Each known tag with its parent. */
  readonly parents: ReadonlyMap<string, string | undefined>;
  /** Folded spelling → tag. */
  readonly names: ReadonlyMap<string, string>;
  /** Folded single words that mean their tag only where they stand alone: a heading `Game theory` is not about games. */
  readonly exact: ReadonlySet<string>;
  /** Folded. */
  readonly stopWords: ReadonlySet<string>;
}

export const emptyTaxonomy: Taxonomy = { parents: new Map(), names: new Map(), exact: new Set(), stopWords: new Set() };

/** What one file says. */
export interface TaxonomyLayer {
  readonly tags: ReadonlyMap<string, TagEntry>;
  readonly stopWords: readonly string[];
}

/** What one file says of a tag. */
export interface TagEntry {
  readonly aliases?: readonly string[];
  readonly parent?: string;
  /** Whether a single word means it only where that is the whole heading. */
  readonly exact?: boolean;
}

/** A tag with all tags below it. */
export function withDescendants({ parents }: Taxonomy, tag: string): ReadonlySet<string> {
  const found = new Set([tag]);
  for (const ancestor of found) {
    for (const [child, parent] of parents) if (parent === ancestor) found.add(child);
  }
  return found;
}

/** The tag that a text spells, known or not. */
export function tagNamed({ names }: Taxonomy, text: string): string {
  return names.get(folded(text)) ?? slug(text);
}

interface Draft {
  readonly parents: Map<string, string | undefined>;
  readonly names: Map<string, string>;
  readonly exact: Set<string>;
  readonly stopWords: Set<string>;
}

/** A taxonomy with what one more file says. Throws `UserError` where that contradicts itself. */
export function layOver(base: Taxonomy, { tags, stopWords }: TaxonomyLayer, path: string): Taxonomy {
  const draft: Draft = {
    parents: new Map(base.parents),
    names: new Map(base.names),
    exact: new Set(base.exact),
    stopWords: new Set(base.stopWords),
  };
  for (const word of stopWords.map(folded)) {
    draft.stopWords.add(word);
    draft.names.delete(word);
  }
  const own = new Map<string, string>();
  for (const [tag, { aliases = [], parent, exact = false }] of tags) {
    draft.parents.set(tag, parent ?? draft.parents.get(tag));
    for (const spelling of [tag, ...aliases].map(folded)) {
      claim(own, spelling, tag, path);
      addSpelling(draft, spelling, tag, exact);
    }
  }
  checkParents(draft, path);
  return draft;
}

/** Within one file a spelling may be that of one tag only. */
function claim(own: Map<string, string>, spelling: string, tag: string, path: string): void {
  const other = own.get(spelling) ?? tag;
  if (other !== tag) throw invalidTaxonomy(path, `"${spelling}" is both "${other}" and "${tag}"`, 'keep one of them');
  own.set(spelling, tag);
}

function addSpelling({ names, exact, stopWords }: Draft, spelling: string, tag: string, isExact: boolean): void {
  names.set(spelling, tag);
  stopWords.delete(spelling);
  if (isExact && !spelling.includes('-')) exact.add(spelling);
  else exact.delete(spelling);
}

function checkParents({ parents }: Taxonomy, path: string): void {
  for (const [tag, parent] of parents) {
    if (parent !== undefined && !parents.has(parent)) {
      const hint = didYouMean(parent, parents.keys()) ?? `give "${parent}" an entry of its own`;
      throw invalidTaxonomy(path, `parent "${parent}" of "${tag}" is no tag`, hint);
    }
    if (isBelowItself(tag, parents))
      throw invalidTaxonomy(path, `"${tag}" is its own ancestor`, 'break the circle of parents');
  }
}

function isBelowItself(tag: string, parents: Taxonomy['parents']): boolean {
  const seen = new Set<string>();
  let above = parents.get(tag);
  while (above !== undefined && above !== tag && !seen.has(above)) {
    seen.add(above);
    above = parents.get(above);
  }
  return above === tag;
}

export const taxonomyInvalid = 'TAXONOMY_INVALID';

export function invalidTaxonomy(path: string, message: string, hint: string): UserError {
  return new UserError(taxonomyInvalid, `${path}: ${message}`, { hint });
}
