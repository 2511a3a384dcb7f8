import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { FlavorId } from '../../model/page.ts';
import { extensionsOf } from '../mkdocs/site.ts';
import type { SourceText } from '../source-text.ts';
import type { Flavor } from './flavor.ts';
import { kramdown } from './jekyll.ts';
import { mkdocsWith } from './mkdocs.ts';

/** A folder in which a site may have its root. */
interface Folder {
  readonly path: string;
  readonly names: readonly string[];
}

/** The text of a file by its path from a site's root; nothing outside of the project. */
type Read = (path: string) => string | undefined;

/** A kind of project that renders its pages in one flavour. */
export interface SiteKind {
  readonly flavor: FlavorId;
  /** In the words of the docs, what shows a site of this kind, and what is none of it. */
  readonly shownBy: string;
  /** What in a folder shows that a site of this kind has its root there. */
  readonly sign: (folder: Folder) => string | undefined;
  /** What the site's configuration changes in the flavour, for a page; `read` gives a file that it names. */
  readonly adapt?: (configuration: string, read: Read) => (page: SourceText) => Partial<Flavor>;
  /** Which pages below it are its own; all, if it does not say. `isBeside`: the page stands beside the sign. */
  readonly holds?: (page: SourceText, isBeside: boolean) => boolean;
}

/** Pages for the forge, which stand at the root of a project and are no part of its site. */
const FORGE = /^(?:README|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|LICENSE|SUPPORT|HISTORY|AUTHORS)\b/i;
const FRONT_MATTER = /^\uFEFF?---[ \t]*(?:[\r\n]|$)/;

const isOfSite = ({ file }: SourceText, isBeside: boolean): boolean =>
  !isBeside || !FORGE.test(file.split('/').at(-1) ?? '');
const isMdx = ({ file }: SourceText): boolean => /\.mdx$/i.test(file);
const named = (pattern: RegExp) => (folder: Folder) => folder.names.find((name) => pattern.test(name));

/** The kinds of projects, the surest first. */
export const siteKinds: readonly SiteKind[] = [
  {
    flavor: 'mkdocs',
    shownBy: '`mkdocs.yml`',
    sign: named(/^mkdocs\.ya?ml$/),
    adapt: (configuration, read) => {
      const extensions = extensionsOf(configuration, read);
      const changes = extensions === undefined ? {} : mkdocsWith(extensions);
      return () => changes;
    },
  },
  {
    flavor: 'docusaurus',
    shownBy: '`docusaurus.config.*`',
    sign: named(/^docusaurus\.config\.[cm]?[jt]s$/),
    holds: isOfSite,
  },
  {
    flavor: 'hugo',
    shownBy: '`hugo.toml` (`yaml`, `json`), `config/_default/`, or `config.toml` beside `content/` or `archetypes/`',
    sign: hugoSign,
    holds: isOfSite,
  },
  {
    flavor: 'jekyll',
    shownBy: '`_config.yml`',
    sign: named(/^_config\.(?:ya?ml|toml)$/),
    adapt: (configuration) => {
      const isKramdown = /^kramdown$|^$/i.test(processorIn(configuration));
      return ({ source }) => (isKramdown && FRONT_MATTER.test(source) ? kramdown : {});
    },
    holds: (page, isBeside) => isOfSite(page, isBeside) || FRONT_MATTER.test(page.source),
  },
  { flavor: 'obsidian', shownBy: '`.obsidian/`', sign: named(/^\.obsidian$/) },
  {
    flavor: 'mdx',
    shownBy: '`next.config.*`, `theme.config.*` or `astro.config.*`, for pages ending in `.mdx`',
    sign: named(/^(?:next|theme|astro)\.config\.[cm]?[jt]sx?$/),
    holds: isMdx,
  },
  {
    flavor: 'mdx',
    shownBy: '`docs.json` or `mint.json`, for pages ending in `.mdx`',
    sign: named(/^(?:mint|docs)\.json$/),
    holds: isMdx,
  },
];

function hugoSign(folder: Folder): string | undefined {
  const own = named(/^hugo\.(?:toml|ya?ml|json)$/)(folder);
  if (own !== undefined) return own;
  if (folder.names.includes('config') && existsSync(join(folder.path, 'config', '_default'))) return 'config/_default';
  const hasPages = folder.names.includes('content') || folder.names.includes('archetypes');
  return hasPages ? named(/^config\.(?:toml|ya?ml|json)$/)(folder) : undefined;
}

/** What Jekyll reads Markdown with, as its configuration says; nothing where it does not. */
function processorIn(configuration: string): string {
  return /^markdown\s*[:=]\s*["']?([\w-]+)/m.exec(configuration)?.[1] ?? '';
}

/** A site whose root is a certain folder. */
export interface Site {
  readonly flavor: FlavorId;
  readonly sign: string;
  /** What its configuration says, and the files that it inherits from. */
  readonly configuration: string;
  /** What it changes in the flavour of a page. */
  readonly adapt: (page: SourceText) => Partial<Flavor>;
  readonly holds: (page: SourceText, isBeside: boolean) => boolean;
}

/** The sites that have their root in a folder of the project. */
export function sitesIn(path: string, project: string): readonly Site[] {
  const folder = { path, names: namesIn(path) };
  return siteKinds.flatMap(({ flavor, sign: signIn, adapt, holds = () => true }) => {
    const sign = signIn(folder);
    if (sign === undefined) return [];
    const texts: string[] = [];
    const read = (file: string) => {
      const text = textWithin(project, join(path, file));
      texts.push(text ?? '');
      return text;
    };
    const adapted = adapt?.(read(sign) ?? '', read);
    return [{ flavor, sign, configuration: texts.join('\n'), holds, adapt: (page) => adapted?.(page) ?? {} }];
  });
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}

function textWithin(project: string, path: string): string | undefined {
  try {
    const way = relative(realpathSync(project), realpathSync(path));
    return way.startsWith('..') || isAbsolute(way) ? undefined : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
