import { lstatSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { realTarget } from './real-target.ts';

/** Whether a file may be written: of the project, and no link out of it; one outside that a user names must be no link itself. */
export function isOwn(path: string, root: string): boolean {
  return isWithin(path, root) ? !leadsOut(path, root) : !lstatSync(path).isSymbolicLink();
}

/** Whether a file of the project is a symbolic link to one outside of it, or stands behind one, even if nothing is there. */
export function leadsOut(path: string, root: string): boolean {
  return isWithin(path, root) && !isWithin(realTarget(path), realTarget(root));
}

export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
