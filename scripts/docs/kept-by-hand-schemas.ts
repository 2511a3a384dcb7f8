import { toJsonSchema } from '@valibot/to-json-schema';
import { overridesSchema } from '../../src/registry/overrides.ts';
import { taxonomySchema } from '../../src/registry/taxonomy.ts';

/** The JSON Schemas of the files that people keep, made from the definitions that also validate them at load. */
export function overridesJsonSchema(): string {
  return text('What people say of single resources, by id or address; it wins over the Markdown.', overridesSchema);
}

export function taxonomyJsonSchema(): string {
  return text('Tags with their aliases and parents, and the words that are no tags.', taxonomySchema);
}

function text(description: string, schema: typeof overridesSchema | typeof taxonomySchema): string {
  const made = toJsonSchema(schema, { errorMode: 'ignore' });
  return `${JSON.stringify({ description, ...made }, null, 2)}\n`;
}
