/** Parses an address as browsers do; `//host/path` counts as https. Undefined where it is none; never throws. */
export function parseUrl(written: string): URL | undefined {
  const text = written.trim();
  const absolute = text.startsWith('//') ? `https:${text}` : text;
  return URL.canParse(absolute) ? new URL(absolute) : undefined;
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
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
