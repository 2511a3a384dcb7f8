/** Parses an address as browsers do; `//host/path` counts as https. Undefined where it is none; never throws. */
export function parseUrl(written: string): URL | undefined {
  const text = written.trim();
  try {
    return new URL(text.startsWith('//') ? `https:${text}` : text);
  } catch {
    return undefined;
  }
}

/** A path without the slashes that end it. */
export function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Whether an address is one of the web. */
export function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** A path with its percent signs resolved; as it stands where they make no text. */
export function decodedPath({ pathname }: URL): string {
  return decoded(pathname);
}

/** Path and query with their percent signs resolved. */
export function decodedPathAndQuery({ pathname, search }: URL): string {
  return decoded(pathname) + decoded(search);
}

/** The names between the slashes of a path. */
export function segmentsOf({ pathname }: URL): readonly string[] {
  return pathname.split('/').filter(Boolean);
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
