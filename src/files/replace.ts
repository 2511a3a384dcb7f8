import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { isOwn } from './own.ts';
import { writeAtomically } from './write.ts';

/** Which file of a project is to hold another text, and the one that it was made from. */
export interface Replacement {
  /** Absolute path of the project's root. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Puts a text in the place of the one that a file was read as. Throws as `refuseReplacing`, and where it may not write. */
export function replaceText(replacement: Replacement): void {
  const { root, file, before, after } = replacement;
  // Two names may stand for one file.
  if (refuseReplacing(replacement) === 'done') return;
  const path = join(root, file);
  refuseReadOnly(file, path);
  writeAtomically(path, [after], { justBefore: () => refuseChanged(file, path, before) });
}

/** A folder that may be written would let a new file take the place of one that may not. */
function refuseReadOnly(file: string, path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch (cause) {
    throw refusal('FILE_UNWRITABLE', file, 'may not be written', cause);
  }
}

/**
 * Throws `UserError` where a file holds another text by now, is gone, or stands outside of the project by a symbolic
 * link: it stays as it is then. Says whether it holds the new text already.
 */
export function refuseReplacing({ root, file, before, after }: Replacement): 'done' | 'due' {
  const path = join(root, file);
  try {
    if (!isOwn(path, root)) throw refusal('FILE_OUTSIDE', file, 'leads out of the project by a symbolic link');
    if (holds(path, after)) return 'done';
    refuseChanged(file, path, before);
    return 'due';
  } catch (cause) {
    if (cause instanceof UserError || !(cause instanceof Error && 'code' in cause)) throw cause;
    throw refusal('FILE_UNWRITABLE', file, `cannot be written (${String(cause.code)})`, cause);
  }
}

function refuseChanged(file: string, path: string, before: string): void {
  if (!holds(path, before)) throw refusal('FILE_CHANGED', file, 'was changed meanwhile');
}

function holds(path: string, text: string): boolean {
  return readFileSync(path).equals(Buffer.from(text));
}

function refusal(code: string, file: string, reason: string, cause?: unknown): UserError {
  return new UserError(code, `${file} ${reason}: it is left as it is`, { cause });
}
