import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A path as the file system spells it: symbolic links followed and letters in their case, as far as something is there. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), basename(path));
  }
}
