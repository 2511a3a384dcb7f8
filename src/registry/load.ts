import { type Registry, registryFormat, registryVersion } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import { isRegistry } from './is-registry.ts';
import { parseJson, validate } from './read-json.ts';
import { registrySchema } from './schema.ts';

/** The code of the error for a registry of ours in which a field is wrong. */
const registryInvalid = 'REGISTRY_INVALID';

/**
 * Reads the text of a registry file, fields that nobody knows included; undefined where it is a JSON file of something
 * else. Throws `UserError`.
 */
export function parseRegistry(path: string, text: string): Registry | undefined {
  const value = parseOurs(path, text);
  if (value === undefined || isRegistry(value)) return value;
  return validate(registrySchema, value, { path, code: registryInvalid });
}

/** The pages that a registry file names, whatever else is in it; undefined where it is something else. Throws `UserError`. */
export function pagesOfRegistry(path: string, text: string): readonly string[] | undefined {
  const value = parseOurs(path, text);
  if (value === undefined) return undefined;
  const sources: readonly unknown[] = Array.isArray(value.sources) ? value.sources : [];
  return sources.map((source) => Object(source).file).filter((file) => typeof file === 'string');
}

function parseOurs(path: string, text: string): Ours | undefined {
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
  return value;
}

interface Ours {
  readonly version?: unknown;
  readonly sources?: unknown;
}

function isOurs(value: unknown): value is Ours {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === registryFormat;
}
