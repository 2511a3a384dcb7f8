import { accessSync, constants, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { UserError } from '../model/user-error.ts';
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

/**
 * Puts a text in the place of the one that a file was read as. Throws `UserError`, and leaves the file as it is, where
 * it holds another text by now, may not be written, or stands outside of the project by a symbolic link.
 */
export function replaceText({ root, file, before, after }: Replacement): void {
  const path = join(root, file);
  const expected = Buffer.from(before);
  const check = () => {
    if (readFileSync(path).equals(expected)) return;
    throw new UserError('FILE_CHANGED', `${file} was changed meanwhile: it is left as it is`, { hint: 'run it again' });
  };
  try {
    if (!isOwn(path, root)) {
      throw new UserError('FILE_OUTSIDE', `${file} leads out of the project by a symbolic link: it is left as it is`);
    }
    check();
    accessSync(path, constants.W_OK);
    if ((statSync(path).mode & 0o222) === 0) throw readOnly(file);
    writeAtomically(path, [after], { justBefore: check });
  } catch (cause) {
    if (cause instanceof UserError || !(cause instanceof Error && 'code' in cause)) throw cause;
    if (cause.code === 'EACCES' || cause.code === 'EPERM' || cause.code === 'EROFS') throw readOnly(file, cause);
    throw new UserError('FILE_UNWRITABLE', `cannot write ${file} (${String(cause.code)})`, { cause });
  }
}

function readOnly(file: string, cause?: Error): UserError {
  return new UserError('FILE_UNWRITABLE', `${file} may not be written: it is left as it is`, { cause });
}

/** Whether no link leads out of the project; a file outside of it that a user names must be no link itself. */
function isOwn(path: string, root: string): boolean {
  if (isWithin(path, root)) return isWithin(realpathSync(path), realpathSync(root));
  return !lstatSync(path).isSymbolicLink();
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
