import { posix } from 'node:path';
import { openDisk } from '../files/disk.ts';

/** Where a project's files are looked for. */
export interface Place {
  /** Absolute path of the project's root. */
  readonly root: string;
  /** Folder, relative to it, that links beginning with `/` count from. */
  readonly siteRoot: string | undefined;
}

/** Says whether a link of a page, as written, leads to a file or folder of the project. */
export function fileLookup({ root, siteRoot }: Place): (file: string, path: string) => boolean {
  const disk = openDisk(root);
  return (file, written) => {
    const path = decoded(written.replace(/[?#].*$/s, ''));
    const folder = path.startsWith('/') ? (siteRoot ?? '.') : posix.dirname(file);
    const place = disk.at(posix.join(folder, path));
    return place === 'file' || place === 'folder';
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
