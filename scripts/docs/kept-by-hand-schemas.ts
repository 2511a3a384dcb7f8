import { toJsonSchema } from '@valibot/to-json-schema';
import { metadataSchema } from '../../src/registry/metadata-schema.ts';
import { overridesSchema } from '../../src/registry/overrides.ts';
import { taxonomySchema } from '../../src/registry/read-taxonomy.ts';

/** The JSON Schemas of the files beside a registry, made from the definitions that also validate them at load. */
export function overridesJsonSchema(): string {
  return text('What people say of single resources, by id or address; it wins over the Markdown.', overridesSchema);
}

export function metadataJsonSchema(): string {
  return text(
    'What is known of resources from elsewhere, pinned citekeys, and what they were called before.',
    metadataSchema,
  );
}

export function taxonomyJsonSchema(): string {
  return text('Tags with their aliases and parents, and the words that are no tags.', taxonomySchema);
}

type Schema = typeof overridesSchema | typeof metadataSchema | typeof taxonomySchema;

function text(description: string, schema: Schema): string {
  const made = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' });
  return `${JSON.stringify({ description, ...made }, null, 2)}\n`;
}
