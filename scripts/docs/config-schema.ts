import { options } from '../../src/config/options.ts';

/** The JSON Schema of the configuration, made from the table that also reads it. */
export function configJsonSchema(): string {
  const rows = Object.entries(options).filter(([, { config }]) => config);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    description: 'What genai-links.config.json, or the key "genai-links" of package.json, may say.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(rows.map(([key, { summary, type }]) => [key, { description: summary, ...type.schema }])),
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
