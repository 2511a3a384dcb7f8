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
 * path, then renamed. Mode and symlinks stay; missing folders are made. What is durable is on the disk before it takes the
 * place of the old. Throws `UserError` where it cannot be written.
 */
export function writeAtomically(path: string, pieces: Iterable<string>, { isDurable = true } = {}): void {
  const target = realPath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    const file = openSync(temporary, 'wx', mode === undefined ? 0o666 : mode & 0o7777);
    try {
      for (const part of inLargerParts(pieces)) writeSync(file, part);
      if (isDurable) fsyncSync(file);
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

/** Joins pieces into fewer: each write has its price. */
export function* inLargerParts(pieces: Iterable<string>): Iterable<string> {
  let part: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    part.push(piece);
    size += piece.length;
    if (size < PART) continue;
    yield part.join('');
    part = [];
    size = 0;
  }
  yield part.join('');
}

const PART = 256 * 1024;

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
