import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** As many links as systems follow. */
const MAX_LINKS = 40;

/** Where a path leads by its symbolic links, whether anything stands there or not: what is written there is made so. */
export function realTarget(path: string, left = MAX_LINKS): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    if (parent === path || left === 0) return path;
    const folder = realTarget(parent, left);
    const link = linkAt(path);
    return link === undefined ? join(folder, basename(path)) : realTarget(resolve(folder, link), left - 1);
  }
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
