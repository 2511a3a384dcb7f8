import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** Whether a file may be written: of the project, and no link out of it; one outside that a user names must be no link itself. */
export function isOwn(path: string, root: string): boolean {
  return isWithin(path, root) ? !leadsOut(path, root) : !lstatSync(path).isSymbolicLink();
}

/** Whether a file of the project is a symbolic link to one outside of it, or stands behind one. Throws where nothing is there. */
export function leadsOut(path: string, root: string): boolean {
  return isWithin(path, root) && !isWithin(realpathSync(path), realpathSync(root));
}

export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
