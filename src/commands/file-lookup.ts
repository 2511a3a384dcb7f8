import { posix } from 'node:path';
import { openDisk } from '../check/disk.ts';
import type { Page } from '../model/page.ts';
import type { Context } from './command.ts';

/** Says whether a link of a page, as written, leads to a file or folder of the project. */
export function fileLookup({ project, settings }: Context): (page: Page, path: string) => boolean {
  const disk = openDisk(project.root);
  return ({ file }, written) => {
    const path = decoded(written.replace(/[?#].*$/s, ''));
    const folder = path.startsWith('/') ? (settings.siteRoot ?? '.') : posix.dirname(file);
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
