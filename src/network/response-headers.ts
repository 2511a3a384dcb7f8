import type { ResponseHeaders } from './fetcher.ts';

/** Headers with lower-case names; values that came as raw UTF-8, such as some `Location`s, are read as such. */
export function toResponseHeaders(
  raw: Readonly<Record<string, string | readonly string[] | undefined>>,
): ResponseHeaders {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name.toLowerCase(), typeof value === 'string' ? asUtf8(value) : value.map(asUtf8)]];
    }),
  );
}

/** Node gives every byte as one character; where the bytes are valid UTF-8, that is what was meant. */
function asUtf8(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}
