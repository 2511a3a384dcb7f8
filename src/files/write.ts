import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/user-error.ts';

/**
 * Writes a file so that a reader sees the old text or the new one, never a part: to a temporary file beside the real
 * path, then renamed. Mode and symlinks stay; missing folders are made. Throws `UserError` where it cannot be written.
 */
export function writeAtomically(path: string, pieces: Iterable<string>): void {
  const target = realPath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    const file = openSync(temporary, 'wx', mode === undefined ? 0o666 : mode & 0o7777);
    try {
      for (const piece of pieces) writeSync(file, piece);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (cause) {
    if (existsSync(temporary)) rmSync(temporary, { force: true });
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new UserError('FILE_UNWRITABLE', `cannot write ${path} (${String(cause.code)})`, { cause });
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
