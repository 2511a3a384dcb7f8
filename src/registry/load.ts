import { type Registry, registryFormat, registryVersion } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import { isRegistry } from './is-registry.ts';
import { parseJson } from './parse-json.ts';

/**
 * Reads the text of a registry file, fields that nobody knows included; undefined where it is a JSON file of something
 * else. Rejects with `UserError`.
 */
export async function parseRegistry(path: string, text: string): Promise<Registry | undefined> {
  const value = parseOurs(path, text);
  if (value === undefined || isRegistry(value)) return value;
  // What explains a fault is loaded only where there is one.
  const [{ validate }, { registrySchema }] = await Promise.all([import('./read-json.ts'), import('./schema.ts')]);
  return validate(registrySchema, value, { path, code: 'REGISTRY_INVALID' });
}

/** How one of ours begins, whatever follows. */
const HEAD = new RegExp(String.raw`^\ufeff?\s*\{\s*"format"\s*:\s*"${registryFormat}"\s*,\s*"version"\s*:\s*(\d+)\s*,`);

/**
 * The pages that lines of a registry file name which is no JSON any more, such as one that a merge left conflicts in;
 * undefined where it is JSON, is not ours, or is newer: nothing takes its place then.
 */
export function pagesOfBrokenRegistry(text: string): readonly string[] | undefined {
  const [, version] = HEAD.exec(text) ?? [];
  if (version === undefined || Number(version) > registryVersion || isJson(text)) return undefined;
  const files = [...text.matchAll(/^\s*\{"file":("(?:[^"\\\n]|\\.)*"),/gm)].map(([, file = '']) => file).filter(isJson);
  return [...new Set(files)].map((file) => String(JSON.parse(file)));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

/** The pages that a registry file names, whatever else is in it; undefined where it is something else. Throws `UserError`. */
export function pagesOfRegistry(path: string, text: string): readonly string[] | undefined {
  const value = parseOurs(path, text);
  if (value === undefined) return undefined;
  const sources: readonly unknown[] = Array.isArray(value.sources) ? value.sources : [];
  return sources.map((source) => Object(source).file).filter((file) => typeof file === 'string');
}

function parseOurs(path: string, text: string): Ours | undefined {
  const value = parseJson(path, text, HEAD.test(text) ? 'genai-links build makes it anew' : undefined);
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
