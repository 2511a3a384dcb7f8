import { toJsonSchema } from '@valibot/to-json-schema';
import { registryFormat, registryVersion } from '../../src/model/registry.ts';
import { registrySchema } from '../../src/registry/schema.ts';

/** The JSON Schema of a registry, made from the definition that also validates it at load. */
export function registryJsonSchema(): string {
  const schema = {
    title: `Registry of ${registryFormat}, version ${registryVersion}`,
    description: 'What the Markdown of a project says: derived by genai-links build, never edited by hand.',
    ...toJsonSchema(registrySchema, { errorMode: 'throw' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
