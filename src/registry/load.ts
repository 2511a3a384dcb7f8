import { type Registry, registryFormat, registryVersion } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import { parseJson, validate } from './read-json.ts';
import { registrySchema } from './schema.ts';

/** The code of the error for a registry of ours in which a field is wrong. */
export const registryInvalid = 'REGISTRY_INVALID';

/** Reads the text of a registry file; undefined where it is a JSON file of something else. Throws `UserError`. */
export function parseRegistry(path: string, text: string): Registry | undefined {
  const value = parseJson(path, text);
  if (!isOurs(value)) return undefined;
  if (typeof value.version === 'number' && value.version > registryVersion) {
    throw new UserError(
      'REGISTRY_TOO_NEW',
      `${path} has version ${value.version}; this is made for ${registryVersion}`,
      {
        hint: 'update genai-links, or build the registry anew elsewhere with --registry',
      },
    );
  }
  return validate(registrySchema, value, { path, code: registryInvalid });
}

function isOurs(value: unknown): value is { readonly version?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === registryFormat;
}
