import { parse } from 'yaml';

const MAGIC_LINK = 'pymdownx.magiclink';

/**
 * Whether a site shows bare addresses as links, as its configuration says. Where that cannot be read, or leans on
 * another file, it is taken to do so, as most sites do.
 */
export function hasMagicLinks(configuration: string): boolean {
  let site: unknown;
  try {
    site = parse(configuration, { uniqueKeys: false, logLevel: 'error', maxAliasCount: 100 });
  } catch {
    return true;
  }
  if (typeof site !== 'object' || site === null || 'INHERIT' in site) return true;
  return 'markdown_extensions' in site && namesIn(site.markdown_extensions).includes(MAGIC_LINK);
}

function namesIn(extensions: unknown): readonly string[] {
  if (Array.isArray(extensions)) return extensions.flatMap(namesIn);
  if (typeof extensions === 'string') return [extensions];
  return typeof extensions === 'object' && extensions !== null ? Object.keys(extensions) : [];
}
