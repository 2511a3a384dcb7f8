import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const SKIPPED = new Set(['.git', 'node_modules', '.genai-links']);

/** The rules of one `.gitignore`, which count from its own folder. */
interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

interface Visit {
  /** Absolute real path that no symlink may lead out of. */
  readonly root: string;
  readonly wanted: (path: string) => boolean;
  /** Real paths of the folders above, so that a symlink to one of them ends the walk. */
  readonly above: readonly string[];
  readonly ignores: readonly IgnoreFile[];
}

/**
 * Absolute paths of the files below a folder, depth first, by name. What `.gitignore` files leave out, hidden files
 * and folders, `node_modules` and symlinks that lead out of `root` are passed over; folders that cannot be read too.
 */
export function walk(folder: string, root: string, wanted: (path: string) => boolean): string[] {
  return [...visit(folder, { root: realpathSync(root), wanted, above: [], ignores: ignoresAbove(folder, root) })];
}

function* visit(folder: string, state: Visit): Iterable<string> {
  const real = realpathSync(folder);
  if (state.above.includes(real)) return;
  const entries = read(folder);
  const own = entries.some(({ name }) => name === '.gitignore') ? ignoreFile(folder) : undefined;
  const inner: Visit = {
    ...state,
    above: [...state.above, real],
    ignores: own === undefined ? state.ignores : [...state.ignores, own],
  };
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const type = isPassedOver(entry.name) ? undefined : typeOf(entry, path, state.root);
    if (type === undefined || isIgnored(path, type === 'folder', inner.ignores)) continue;
    if (type === 'folder') yield* visit(path, inner);
    else if (state.wanted(path)) yield path;
  }
}

/** Whether a walk through `root` comes upon a file, as far as names and `.gitignore` files decide. */
export function isWalked(path: string, root: string): boolean {
  const parts = relative(root, path).split(sep);
  if (isAbsolute(relative(root, path)) || parts.some(isPassedOver)) return false;
  const steps = parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
  return steps.every((step) => !isIgnored(step, step !== path, ignoresAbove(step, root)));
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || SKIPPED.has(name);
}

function read(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function typeOf(entry: Dirent, path: string, root: string): 'file' | 'folder' | undefined {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return undefined;
  try {
    const target = relative(root, realpathSync(path));
    if (target === '..' || target.startsWith('../') || target.startsWith('..\\')) return undefined;
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** The `.gitignore` files between the root and a folder, outermost first; the folder's own is not among them. */
function ignoresAbove(folder: string, root: string): IgnoreFile[] {
  const way = relative(root, folder);
  if (way === '' || way.startsWith('..')) return [];
  const parts = way.split(/[\\/]/);
  const folders = parts.map((_, index) => join(root, ...parts.slice(0, index)));
  return folders.map(ignoreFile).filter((file) => file !== undefined);
}

function ignoreFile(folder: string): IgnoreFile | undefined {
  try {
    return { folder, rules: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')) };
  } catch {
    return undefined;
  }
}

/** Git's order: the innermost file that says anything of a path decides. */
function isIgnored(path: string, isFolder: boolean, ignores: readonly IgnoreFile[]): boolean {
  for (const { folder, rules } of ignores.toReversed()) {
    const { ignored, unignored } = rules.test(`${relative(folder, path).replaceAll('\\', '/')}${isFolder ? '/' : ''}`);
    if (ignored || unignored) return ignored;
  }
  return false;
}
