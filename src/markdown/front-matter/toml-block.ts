import { parse, TomlDate } from 'smol-toml';
import type { Block, FoundAddress } from './block.ts';

/** Reads TOML, dates as written. Throws what is wrong with it. */
export function readToml({ text, start }: Block): { readonly data: unknown; readonly addresses: FoundAddress[] } {
  const data = plainData(parse(text));
  const addresses: FoundAddress[] = [];
  let cursor = 0;
  for (const value of stringsIn(data)) {
    const at = text.indexOf(value, cursor);
    if (at === -1) continue;
    cursor = at + value.length;
    addresses.push({ value, from: start + at, to: start + cursor });
  }
  return { data, addresses };
}

function plainData(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainData(inner)]));
}

function* stringsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}
