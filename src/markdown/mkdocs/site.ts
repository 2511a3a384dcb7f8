import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { FenceKind } from './fences.ts';
import { providerTypes } from './providers.ts';
import type { ShorthandSettings } from './shorthands.ts';

/** The Markdown extensions that a site turns on, each with its settings. */
export type Extensions = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const MAGIC_LINK = 'pymdownx.magiclink';
const SUPERFENCES = 'pymdownx.superfences';
const MAX_BASES = 10;
/** Extensions that are others together. */
const BUNDLES: Readonly<Record<string, readonly string[]>> = {
  extra: ['footnotes', 'abbr', 'attr_list', 'def_list', 'md_in_html'],
  'pymdownx.extra': ['footnotes', 'abbr', 'attr_list', 'def_list', 'md_in_html', SUPERFENCES],
};

/**
 * The extensions of a site by its configuration, and those of the files that it inherits from. `undefined` where one of
 * these cannot be read: nobody knows what it turns on. `read` gets a path relative to the configuration.
 */
export function extensionsOf(
  configuration: string,
  read: (path: string) => string | undefined,
): Extensions | undefined {
  const merged: Record<string, unknown> = {};
  let text: string | undefined = configuration;
  for (let count = 0; count < MAX_BASES; count += 1) {
    const site = text === undefined ? undefined : settingsIn(text);
    if (site === undefined) return undefined;
    for (const [key, value] of Object.entries(site)) merged[key] = mergedValue(merged[key], value);
    if (typeof site.INHERIT !== 'string') break;
    text = read(site.INHERIT);
  }
  return withBundles(extensionsIn(merged.markdown_extensions));
}

/** Whether a site turns an extension on; where nobody knows, it is taken to. */
export function hasExtension(extensions: Extensions | undefined, name: RegExp): boolean {
  return extensions === undefined || [...extensions.keys()].some((extension) => name.test(extension));
}

/** How a site reads fences. */
export function fenceKind(extensions: Extensions | undefined): FenceKind {
  if (extensions === undefined) return 'super';
  const settings = extensions.get(SUPERFENCES);
  if (settings === undefined) return 'margin';
  return settings.relaxed_headers === true ? 'relaxed' : 'super';
}

/** Whether a site shows bare addresses as links. */
export function hasMagicLinks(extensions: Extensions): boolean {
  return extensions.has(MAGIC_LINK);
}

/** What shorthands the site reads, if any. */
export function shorthandsOf(extensions: Extensions): ShorthandSettings | undefined {
  const settings = extensions.get(MAGIC_LINK) ?? {};
  const text = (key: string) => (typeof settings[key] === 'string' ? settings[key] : '');
  const hasRepositories = settings.repo_url_shorthand === true;
  const hasPeople = settings.social_url_shorthand === true;
  if (!hasRepositories && !hasPeople) return undefined;
  return {
    hasRepositories,
    hasPeople,
    provider: text('provider') || 'github',
    user: text('user'),
    repository: text('repo'),
    custom: customHosts(settings.custom),
  };
}

function customHosts(custom: unknown): ShorthandSettings['custom'] {
  if (!isRecord(custom)) return {};
  return Object.fromEntries(
    Object.entries(custom).flatMap(([name, host]) => {
      const { type, host: url } = isRecord(host) ? host : {};
      if (!/^[a-zA-Z\d]+$/.test(name) || typeof type !== 'string' || typeof url !== 'string') return [];
      const provider = Object.hasOwn(providerTypes, type)
        ? providerTypes[type as keyof typeof providerTypes]
        : undefined;
      return provider === undefined ? [] : [[name, { ...provider, url: url.toLowerCase().replace(/\/+$/, '') }]];
    }),
  );
}

function settingsIn(configuration: string): Readonly<Record<string, unknown>> | undefined {
  // Loaded late: it is large, and most projects have no such file.
  const { parse }: typeof Yaml = createRequire(import.meta.url)('yaml');
  try {
    const site: unknown = parse(configuration, { uniqueKeys: false, logLevel: 'error', maxAliasCount: 100 });
    return isRecord(site) ? site : undefined;
  } catch {
    return undefined;
  }
}

/** What a file says holds over what it inherits; mappings are joined. */
function mergedValue(own: unknown, inherited: unknown): unknown {
  if (own === undefined) return inherited;
  return isRecord(own) && isRecord(inherited) ? { ...inherited, ...own } : own;
}

function extensionsIn(value: unknown): [string, Readonly<Record<string, unknown>>][] {
  if (Array.isArray(value)) return value.flatMap(extensionsIn);
  if (typeof value === 'string') return [[nameOf(value), {}]];
  if (!isRecord(value)) return [];
  return Object.entries(value).map(([name, settings]) => [nameOf(name), isRecord(settings) ? settings : {}]);
}

function nameOf(extension: string): string {
  return extension.replace(/^markdown\.extensions\./, '');
}

function withBundles(extensions: readonly [string, Readonly<Record<string, unknown>>][]): Extensions {
  const all = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [name, settings] of extensions) {
    for (const part of BUNDLES[name] ?? []) all.set(part, all.get(part) ?? {});
    all.set(name, settings);
  }
  return all;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
