import { posix } from 'node:path';
import type { Disk } from '../files/disk.ts';
import { nearest } from '../model/did-you-mean.ts';
import type { SyntaxId } from '../model/link.ts';
import type { FlavorId, Page } from '../model/page.ts';
import type { Judgement } from '../model/verdict.ts';
import { isAnchorMissing } from './anchor.ts';
import { isGenerated } from './site-generator.ts';

/** A link as its page writes it. */
export interface LocalLink {
  readonly url: string;
  /** The page, relative to the root, with `/`. */
  readonly file: string;
  readonly flavor: FlavorId;
  readonly syntax: SyntaxId;
}

export interface LocalSettings {
  readonly disk: Disk;
  /** Folder that links beginning with `/` count from, relative to the root; undefined where nobody said. */
  readonly siteRoot: string | undefined;
  /** Reads another page; undefined where it cannot be read. */
  readonly pageAt: (file: string) => Page | undefined;
}

export interface LocalVerdict {
  readonly judgement: Judgement;
  readonly message: string;
}

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
/** Endings of what a generator makes from a page; what has none is a route. */
const ROUTE = /(?:^|\/)[^./]*$|\.html?$|\/$/i;

/** A folder by another name, as bundlers have it: `@site/static`. */
const ALIAS = /^(?:@[\w-]*|~)\//;

/**
 * Judges a link to a file of the project. What leads out of the root is not read: on a forge `../../issues` is a page of
 * the forge, so that it is skipped like everything that a site generator may route.
 */
export function judgeLocal(link: LocalLink, settings: LocalSettings): LocalVerdict {
  const { path, fragment } = partsOf(link.url);
  const target = path === '' ? link.file : resolveLocal(path, link, settings);
  if (target !== undefined && target !== 'outside') return judgeAnchor(target, fragment, link, settings);
  if (target === 'outside') return route(`${path} leads out of the project`);
  return mayBeRouted(path, link, settings)
    ? route(`${path} may be a page that a site generator makes`)
    : gone(path, link, settings);
}

/** The file or folder that a link leads to, relative to the root, as a link of that page would be resolved. */
function resolveLocal(
  path: string,
  link: LocalLink,
  { disk, siteRoot = '.' }: LocalSettings,
): string | 'outside' | undefined {
  const bases = path.startsWith('/') ? [siteRoot] : basesOf(link);
  const places = bases.flatMap((base) =>
    spellingsOf(path).flatMap((spelling) => candidatesOf(posix.join(base, spelling), link, disk)),
  );
  const found = places.find((candidate) => isThere(candidate, disk));
  if (found !== undefined) return posix.normalize(found);
  return places.length > 0 && places.every((candidate) => disk.at(candidate) === 'outside') ? 'outside' : undefined;
}

/**
 * HTML in a page of MkDocs is not rewritten: it counts from where the page will stand, a folder of its own. Notes are
 * named from the root of their vault too.
 */
function basesOf({ file, flavor, syntax }: LocalLink): readonly string[] {
  const folder = posix.dirname(file);
  if (flavor === 'obsidian' || syntax === 'wiki') return [folder, '.'];
  return flavor === 'mkdocs' && syntax === 'html' ? [folder, file.replace(MARKDOWN, '')] : [folder];
}

function candidatesOf(path: string, { file, flavor, syntax }: LocalLink, disk: Disk): readonly string[] {
  if (syntax === 'wiki') return [path, `${path}.md`];
  if (!ROUTE.test(path) || !(flavor !== 'gfm' || isGenerated(file, disk))) return [path];
  const page = path.replace(/\/+$|\.html?$/i, '');
  return [path, `${page}.md`, `${page}/index.md`, `${page}/README.md`, `${page}.mdx`, `${page}/index.mdx`];
}

function isThere(path: string, disk: Disk): boolean {
  const place = disk.at(path);
  return place === 'file' || place === 'folder';
}

function mayBeRouted(path: string, { file, flavor, syntax }: LocalLink, { disk, siteRoot }: LocalSettings): boolean {
  if (syntax === 'wiki' || syntax === 'frontmatter' || flavor === 'obsidian' || ALIAS.test(path)) return true;
  if (path.startsWith('/') && siteRoot === undefined) return true;
  if (flavor === 'mkdocs') return ROUTE.test(path) || syntax === 'html';
  return !MARKDOWN.test(path) && (flavor !== 'gfm' || isGenerated(file, disk));
}

function judgeAnchor(target: string, fragment: string, link: LocalLink, { disk, pageAt }: LocalSettings): LocalVerdict {
  const there = { judgement: { verdict: 'alive', reason: 'ok' }, message: `${target} is there` } as const;
  const file = disk.at(target) === 'folder' ? indexOf(target, disk) : target;
  if (fragment === '' || file === undefined || !MARKDOWN.test(file)) return there;
  const page = pageAt(file);
  if (page === undefined || !isAnchorMissing(fragment, page)) return there;
  const meant = nearest(fragment, page.anchors);
  const hint = meant === undefined ? '' : `; did you mean #${meant}?`;
  const message = `${file === link.file ? 'this page' : file} has no #${fragment}${hint}`;
  return isMadeElsewhere(page)
    ? route(`${message}; a part of the page comes from elsewhere`)
    : dead('anchor-missing', message);
}

function indexOf(folder: string, disk: Disk): string | undefined {
  return ['index.md', 'README.md'].map((name) => posix.join(folder, name)).find((file) => disk.at(file) === 'file');
}

/** Snippets, macros and generated references may hold any anchor. */
function isMadeElsewhere({ source, flavor }: Page): boolean {
  return /\{\{|\{%|^\s*:::\s/m.test(source) || (flavor === 'mkdocs' && /-{1,}8<-{1,}/.test(source));
}

function gone(path: string, link: LocalLink, { disk, siteRoot = '.' }: LocalSettings): LocalVerdict {
  const [spelling = path] = spellingsOf(path);
  const target = posix.join(path.startsWith('/') ? siteRoot : posix.dirname(link.file), spelling);
  const meant = nearest(posix.basename(target), disk.namesIn(posix.dirname(target)));
  return dead('file-missing', `${target} does not exist${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}

function dead(reason: 'file-missing' | 'anchor-missing', message: string): LocalVerdict {
  return { judgement: { verdict: 'dead', reason }, message };
}

function route(message: string): LocalVerdict {
  return { judgement: { verdict: 'skipped', reason: 'site-route' }, message };
}

function partsOf(url: string): { readonly path: string; readonly fragment: string } {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url.trim()) ?? [];
  return { path: path.replaceAll('\\', '/'), fragment };
}

/** As a browser asks for it, and as it stands: a name on disk may hold a percent sign. */
function spellingsOf(path: string): readonly string[] {
  try {
    return [...new Set([decodeURIComponent(path), path])];
  } catch {
    return [path];
  }
}
