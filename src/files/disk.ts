import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** What stands at a path; `outside`: past the root, by `..` or by a symlink, where nothing is read. */
export type Place = 'file' | 'folder' | 'outside' | 'missing';

/** The files below a root, named as they are on disk: letter case counts, whatever the file system says. */
export interface Disk {
  /** Of a path relative to the root, with `/`. */
  readonly at: (path: string) => Place;
  /** Names in a folder, such as a misspelt one may have meant. */
  readonly namesIn: (folder: string) => readonly string[];
}

type Entries = ReadonlyMap<string, Place>;

/**
 * Reads each folder once.
 * @param also folders outside of the root that the user named, relative to it: roots of their own
 */
export function openDisk(root: string, also: readonly string[] = []): Disk {
  const read = new Map<string, Entries>();
  const bases = ['.', ...also].map((base) => ({ base, real: realpathSync(join(root, base)) }));
  const list = (folder: string, realBase: string): Entries => {
    const known = read.get(folder);
    if (known !== undefined) return known;
    const entries = readFolder(join(root, folder), realBase);
    read.set(folder, entries);
    return entries;
  };
  const baseOf = (path: string) => bases.find(({ base }) => isWithin(path, base));
  return {
    at: (written) => {
      const path = posix.normalize(written.normalize('NFC'));
      const found = baseOf(path);
      if (found === undefined) return 'outside';
      let folder = found.base;
      let place: Place = 'folder';
      for (const part of partsBelow(path, found.base)) {
        place = place === 'folder' ? (list(folder, found.real).get(part) ?? 'missing') : 'missing';
        if (place === 'outside' || place === 'missing') return place;
        folder = posix.join(folder, part);
      }
      return place;
    },
    namesIn: (written) => {
      const folder = posix.normalize(written);
      const found = baseOf(folder);
      return found === undefined ? [] : [...list(folder, found.real).keys()];
    },
  };
}

function isWithin(path: string, base: string): boolean {
  if (base === '.') return path !== '..' && !path.startsWith('../');
  return path === base || path.startsWith(`${base}/`);
}

function partsBelow(path: string, base: string): readonly string[] {
  const way = base === '.' ? path : path.slice(base.length);
  return way.split('/').filter((part) => part !== '' && part !== '.');
}

function readFolder(folder: string, realRoot: string): Entries {
  try {
    return new Map(
      readdirSync(folder, { withFileTypes: true }).map((entry) => {
        const path = join(folder, entry.name);
        const place = entry.isSymbolicLink() ? targetOf(path, realRoot) : entry.isDirectory() ? 'folder' : 'file';
        return [entry.name.normalize('NFC'), place] as const;
      }),
    );
  } catch {
    return new Map();
  }
}

function targetOf(link: string, realRoot: string): Place {
  try {
    const way = relative(realRoot, realpathSync(link));
    if (way === '..' || way.startsWith(`..${sep}`)) return 'outside';
    return statSync(link).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}
