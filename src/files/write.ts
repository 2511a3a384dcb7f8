import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { realTarget } from './real-target.ts';

/**
 * Writes a file so that a reader sees the old text or the new one, never a part: to a temporary file beside the real
 * path, then renamed. Mode, owner and symlinks stay; missing folders are made. What is durable is on the disk before it
 * takes the place of the old. Throws `UserError` where it cannot be written, and what `justBefore` throws, which is
 * called last: the old text stays then.
 */
export function writeAtomically(
  path: string,
  pieces: Iterable<string>,
  { isDurable = true, justBefore = () => {} }: { readonly isDurable?: boolean; readonly justBefore?: () => void } = {},
): void {
  const target = realTarget(path);
  const temporary = join(dirname(target), `.${basename(target)}.${anyName()}.tmp`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const old = statSync(target, { throwIfNoEntry: false });
    const file = openSync(temporary, 'wx', old === undefined ? 0o666 : old.mode & 0o777);
    try {
      if (old !== undefined) keepRights(file, old);
      for (const part of inLargerParts(pieces)) writeSync(file, part);
      if (isDurable) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    justBefore();
    renameSync(temporary, target);
  } catch (cause) {
    if (existsSync(temporary)) rmSync(temporary, { force: true });
    if (cause instanceof UserError || !(cause instanceof Error && 'code' in cause)) throw cause;
    throw new UserError('FILE_UNWRITABLE', `cannot write ${path} (${String(cause.code)})`, { cause });
  }
}

/** Gives a new file the owner and the mode of the old, which the process's mask may have lessened. */
function keepRights(file: number, { uid, gid, mode }: Stats): void {
  try {
    const { uid: ownUid, gid: ownGid } = fstatSync(file);
    if (uid !== ownUid || gid !== ownGid) fchownSync(file, uid, gid);
  } catch {
    // Only a privileged user may give files away.
  }
  fchmodSync(file, mode & 0o7777);
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

/** Cryptography takes 10 ms to load, which every report on a terminal would pay. */
function anyName(): string {
  return process.getBuiltinModule('node:crypto').randomBytes(6).toString('hex');
}
