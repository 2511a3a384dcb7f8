import * as v from 'valibot';
import { didYouMean } from '../model/did-you-mean.ts';
import { UserError } from '../model/user-error.ts';
import { spelling } from './overlay-fields.ts';
import { parseKept } from './parse-kept.ts';
import { entriesOf, readEntries } from './read-entries.ts';
import { strict, validate } from './read-json.ts';
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

const code = 'TAXONOMY_INVALID';
const knownKeys = ['$schema', 'extends', 'tags', 'stopWords', 'aliases', 'parent', 'exact'];

/** Words in small letters, with hyphens between them. */
const tagName = v.pipe(
  v.string(),
  v.regex(
    /^(?!.*[\p{Lu}\p{Lt}])[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u,
    ({ received }) => `${received} is no tag: it is written in small letters, with hyphens between words`,
  ),
);

const tagEntry = strict({
  aliases: v.exactOptional(v.array(spelling)),
  parent: v.exactOptional(tagName),
  exact: v.exactOptional(v.boolean()),
});

/** What a taxonomy file holds: the published JSON Schema is made from it too. */
export const taxonomySchema = strict({
  $schema: v.exactOptional(v.string()),
  extends: v.exactOptional(v.boolean()),
  tags: v.exactOptional(v.record(tagName, tagEntry)),
  stopWords: v.exactOptional(v.array(spelling)),
});

interface Layer {
  readonly tags: ReadonlyMap<string, v.InferOutput<typeof tagEntry>>;
  readonly stopWords: readonly string[];
}

/** Reads the text of a taxonomy file and lays it over another. Throws `UserError`. */
export function parseTaxonomy(path: string, text: string, base: Taxonomy): Taxonomy {
  const place = { path, code };
  const { tags: written, ...rest } = Object.fromEntries(entriesOf(parseKept(path, text), place));
  const { stopWords = [], ...layer } = validate(taxonomySchema, rest, place, knownKeys);
  for (const [tag] of entriesOf(written, { ...place, within: ['tags'] })) refuseOddName(tag, path);
  const tags = composed(readEntries(tagEntry, written, { ...place, within: ['tags'] }, knownKeys), path);
  const taxonomy = layOver(layer.extends === false ? emptyTaxonomy : base, { tags, stopWords }, path);
  checkParents(taxonomy, path);
  return taxonomy;
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

function layOver(base: Taxonomy, { tags, stopWords }: Layer, path: string): Taxonomy {
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
  return draft;
}

/** Letters and their accents may be written apart or as one: they look the same, and are. */
function composed(tags: Layer['tags'], path: string): Layer['tags'] {
  const found = new Map<string, v.InferOutput<typeof tagEntry>>();
  for (const [written, { parent, ...entry }] of tags) {
    const tag = written.normalize('NFC');
    if (found.has(tag)) throw invalid(path, `tag "${tag}" stands there twice, in two spellings`, 'make one of both');
    found.set(tag, { ...entry, ...(parent !== undefined && { parent: parent.normalize('NFC') }) });
  }
  return found;
}

function refuseOddName(tag: string, path: string): void {
  if (slug(tag) !== tag.normalize('NFC') || tag === '')
    throw invalid(path, `tag "${tag}"`, `write it "${slug(tag) || 'as-a-word'}"`);
}

/** Within one file a spelling may be that of one tag only. */
function claim(own: Map<string, string>, spelling: string, tag: string, path: string): void {
  const other = own.get(spelling) ?? tag;
  if (other !== tag) throw invalid(path, `"${spelling}" is both "${other}" and "${tag}"`, 'keep one of them');
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
      throw invalid(path, `parent "${parent}" of "${tag}" is no tag`, hint);
    }
    if (isBelowItself(tag, parents)) throw invalid(path, `"${tag}" is its own ancestor`, 'break the circle of parents');
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

function invalid(path: string, message: string, hint: string): UserError {
  return new UserError(code, `${path}: ${message}`, { hint });
}
