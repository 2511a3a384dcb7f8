import { closeSync, openSync, statSync, writeFileSync } from 'node:fs';
import { UserError } from '../model/user-error.ts';
import { inLargerParts } from './write.ts';

/** Whether a path names what hands text on, such as a pipe or `/dev/stderr`: nothing is kept there that could be lost. */
export function isStream(path: string): boolean {
  try {
    const stats = statSync(path);
    return stats.isFIFO() || stats.isCharacterDevice() || stats.isSocket();
  } catch {
    return false;
  }
}

/** Writes to a stream as text comes. Throws `UserError` where nobody listens. */
export function writeThrough(path: string, pieces: Iterable<string>): void {
  try {
    const file = openSync(path, 'w');
    try {
      for (const part of inLargerParts(pieces)) writeFileSync(file, part);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new UserError('FILE_UNWRITABLE', `cannot write ${path} (${String(cause.code)})`, { cause });
  }
}
