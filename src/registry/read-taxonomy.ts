import * as v from 'valibot';
import { spelling } from './overlay-fields.ts';
import { parseKept } from './parse-kept.ts';
import { entriesOf, readEntries } from './read-entries.ts';
import { strict, validate } from './read-json.ts';
import { slug } from './slug.ts';
import {
  emptyTaxonomy,
  invalidTaxonomy,
  layOver,
  type TagEntry,
  type Taxonomy,
  type TaxonomyLayer,
  taxonomyInvalid,
} from './taxonomy.ts';

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

/** Reads the text of a taxonomy file and lays it over another. Throws `UserError`. */
export function parseTaxonomy(path: string, text: string, base: Taxonomy): Taxonomy {
  const place = { path, code: taxonomyInvalid };
  const { tags: written, ...rest } = Object.fromEntries(entriesOf(parseKept(path, text), place));
  const { stopWords = [], ...layer } = validate(taxonomySchema, rest, place, knownKeys);
  for (const [tag] of entriesOf(written, { ...place, within: ['tags'] })) refuseOddName(tag, path);
  const tags = composed(readEntries(tagEntry, written, { ...place, within: ['tags'] }, knownKeys), path);
  return layOver(layer.extends === false ? emptyTaxonomy : base, { tags, stopWords }, path);
}

/** Letters and their accents may be written apart or as one: they look the same, and are. */
function composed(tags: TaxonomyLayer['tags'], path: string): TaxonomyLayer['tags'] {
  const found = new Map<string, TagEntry>();
  for (const [written, { parent, ...entry }] of tags) {
    const tag = written.normalize('NFC');
    if (found.has(tag))
      throw invalidTaxonomy(path, `tag "${tag}" stands there twice, in two spellings`, 'make one of both');
    found.set(tag, { ...entry, ...(parent !== undefined && { parent: parent.normalize('NFC') }) });
  }
  return found;
}

function refuseOddName(tag: string, path: string): void {
  if (slug(tag) !== tag.normalize('NFC') || tag === '')
    throw invalidTaxonomy(path, `tag "${tag}"`, `write it "${slug(tag) || 'as-a-word'}"`);
}
