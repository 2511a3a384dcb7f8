import { maskCredentials } from '../model/mask-credentials.ts';
import type { Metadata, MetadataEntry } from './metadata.ts';
import { inOrder } from './metadata.ts';
import { factNames } from './metadata-schema.ts';

/** The text of a metadata file in pieces: a block for each resource and a line for each field, sorted by id. */
export function* metadataText({ schema, entries }: Pick<Metadata, 'schema' | 'entries'>): Iterable<string> {
  yield '{\n';
  if (schema !== undefined) yield `  "$schema": ${JSON.stringify(schema)},\n`;
  yield '  "resources": {';
  let gap = '\n';
  for (const [id, entry] of inOrder(entries)) {
    yield `${gap}    ${line(id)}: ${block(entry)}`;
    gap = ',\n';
  }
  yield gap === '\n' ? '}\n}\n' : '\n  }\n}\n';
}

function block({ url, citekey, aliases = [], ...facts }: MetadataEntry): string {
  const known = factNames.map((name) => [name, facts[name]] as const);
  const fields: readonly (readonly [name: string, value: unknown])[] = [
    ['url', url],
    ['citekey', citekey],
    ['aliases', aliases.length === 0 ? undefined : [...new Set(aliases.map(maskCredentials))].sort()],
    ...known.map(([name, fact]) => [name, fact && { value: fact.value, source: fact.source, on: fact.on }] as const),
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `"${name}": ${line(value)}`);
  return lines.length === 0 ? '{}' : `{\n      ${lines.join(',\n      ')}\n    }`;
}

/** JSON on one line, with a blank where people set one, and without the user and password of any address. */
function line(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(maskCredentials(value));
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${line(each)}`);
  return `{ ${fields.join(', ')} }`;
}
