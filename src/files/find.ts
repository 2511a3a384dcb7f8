import { lstatSync, type Stats, statSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { UserError } from '../model/user-error.ts';
import { isWalked, walk } from './walk.ts';

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

export interface Search {
  /** Absolute path of the project's root. */
  readonly root: string;
  /** Absolute path that `paths` count from. */
  readonly cwd: string;
  /** Files, folders and globs as typed; empty: what `sources` says. */
  readonly paths: readonly string[];
  /** Globs from the root, in the curator's order; without wildcards, names of files and of folders to search. */
  readonly sources: readonly string[];
  /** The same of what to leave out. */
  readonly exclude: readonly string[];
  /** Hears of each of the sources that nothing matches. */
  readonly onUnmatched?: (glob: string) => void;
}

/** Paths of the Markdown to read, relative to the root with `/`: in the order of the globs, by name within one. */
export function findSources(search: Search): string[] {
  const { root, paths, exclude } = search;
  const found = paths.length === 0 ? bySources(search) : paths.flatMap((path) => byPath(path, search));
  const isLeftOut = excluder(exclude);
  return [...new Set(found.map((path) => fromRoot(root, path)))].filter((file) => !isLeftOut(file));
}

/** Whether a file that is there is among the Markdown that is read where no paths are given. */
export function isSource(path: string, { root, sources, exclude }: Omit<Search, 'cwd' | 'paths'>): boolean {
  const file = fromRoot(root, path);
  const isWanted = MARKDOWN.test(path) && matcherOf(sources)(file);
  return isWanted && !isExcluded(file, exclude) && isWalked(path, root);
}

/** Whether globs leave out a file; all count from the root. */
export function isExcluded(file: string, exclude: readonly string[]): boolean {
  return excluder(exclude)(file);
}

function excluder(exclude: readonly string[]): (file: string) => boolean {
  return exclude.length === 0 ? () => false : matcherOf(exclude);
}

function bySources({ root, sources, onUnmatched = () => {} }: Search): string[] {
  const files = sortedByName(walk(root, root, (path) => MARKDOWN.test(path)));
  return sources.flatMap((glob) => {
    const matches = matcherOf([glob]);
    const found = files.filter((path) => matches(fromRoot(root, path)));
    if (found.length === 0) onUnmatched(glob);
    return found;
  });
}

/** A name without wildcards matches the file, or all that is below the folder. */
function matcherOf(globs: readonly string[]): (file: string) => boolean {
  return compiled(
    globs.flatMap((glob) => {
      const { isGlob, negated } = picomatch.scan(glob);
      if (isGlob || negated === true) return [glob];
      const name = posix.normalize(withSlashes(glob)).replace(/\/$/, '');
      return name === '.' ? ['**'] : [name, `${name}/**`];
    }),
  );
}

function compiled(globs: readonly string[]): (path: string) => boolean {
  try {
    return picomatch([...globs], { dot: true });
  } catch (cause) {
    const [longest = ''] = globs.toSorted((a, b) => b.length - a.length);
    throw new UserError('GLOB_INVALID', `"${excerpt(longest)}" cannot be read as a glob`, { cause });
  }
}

function excerpt(glob: string): string {
  return glob.length > 60 ? `${glob.slice(0, 60)}…` : glob;
}

function byPath(path: string, { root, cwd }: Search): string[] {
  const absolute = resolve(cwd, path);
  const stats = statOf(absolute);
  if (stats?.isFile() === true) return [absolute];
  const found = stats?.isDirectory() === true ? inFolder(absolute, root) : byGlob(path, cwd, root);
  if (found.length > 0) return found;
  const reason = stats === undefined ? reasonAgainst(absolute) : 'no Markdown in this folder';
  throw new UserError('PATH_NOT_FOUND', `${path}: ${reason}`, {
    hint: 'paths are files, folders or globs; folders are searched for .md, .markdown and .mdx files',
  });
}

function inFolder(folder: string, root: string): string[] {
  return sortedByName(walk(folder, rootOf(folder, root), (path) => MARKDOWN.test(path)));
}

function byGlob(glob: string, cwd: string, root: string): string[] {
  const { base, isGlob } = picomatch.scan(withSlashes(glob));
  const folder = resolve(cwd, base);
  if (!isGlob || statOf(folder)?.isDirectory() !== true) return [];
  const matches = compiled([withSlashes(resolve(cwd, glob))]);
  return sortedByName(walk(folder, rootOf(folder, root), (path) => matches(withSlashes(path))));
}

/** A folder outside of the project that a user names is a root of its own. */
function rootOf(folder: string, root: string): string {
  return relative(root, folder).startsWith('..') ? folder : root;
}

/** What stands at a path, whatever leads there; nothing where none may look, or links lead round in a circle. */
function statOf(path: string, look: typeof statSync | typeof lstatSync = statSync): Stats | undefined {
  try {
    return look(path);
  } catch {
    return undefined;
  }
}

function reasonAgainst(path: string): string {
  const isLink = statOf(path, lstatSync)?.isSymbolicLink() === true;
  return isLink ? 'a symbolic link that leads to nothing that can be read' : 'no such file, folder or match';
}

function sortedByName(paths: readonly string[]): string[] {
  return paths.toSorted((a, b) => (a < b ? -1 : 1));
}

/** A path as pages are named: relative to the root, with `/`. */
export function fromRoot(root: string, path: string): string {
  return withSlashes(relative(root, path));
}

/** A backslash parts folders on Windows alone: elsewhere it is a letter of a name. */
function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll(sep, '/') : path;
}
