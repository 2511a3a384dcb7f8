import * as v from 'valibot';
import { citekeyField, dateField, dayField, kindField, words } from './overlay-fields.ts';
import { strict } from './read-json.ts';

const author = v.union(
  [strict({ family: words, given: v.exactOptional(words) }), strict({ literal: words })],
  'an author is { "family", "given" } or { "literal" }',
);

const source = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a source is a name in small letters, such as crossref'),
);

function fact<Value extends v.GenericSchema>(value: Value) {
  return v.exactOptional(strict({ value, source, on: dayField }));
}

/** What is known of a work, each with its source and day, in the order in which they are written. */
const facts = {
  title: fact(words),
  authors: fact(v.array(author)),
  date: fact(dateField),
  venue: fact(words),
  publisher: fact(words),
  doi: fact(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI is written 10.…/…, without an address'))),
  kind: fact(kindField),
  description: fact(words),
  language: fact(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is written as in en or pt-BR')),
  ),
};

/** What is kept of one resource. */
export const metadataEntry = strict({
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'no address of the web'))),
  citekey: v.exactOptional(citekeyField),
  aliases: v.exactOptional(v.array(words)),
  ...facts,
});

/** What `data/metadata.json` holds: the published JSON Schema is made from it too. */
export const metadataSchema = strict({
  $schema: v.exactOptional(v.string()),
  resources: v.exactOptional(v.record(v.string(), metadataEntry)),
});

export const factNames = Object.keys(facts) as readonly (keyof typeof facts)[];
export const metadataKeys: readonly string[] = [
  ...Object.keys(metadataSchema.entries),
  ...Object.keys(metadataEntry.entries),
  'value',
  'source',
  'on',
];
