import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { decode } from '../files/read.ts';
import { UserError } from '../model/user-error.ts';
import type { Context } from './command.ts';

/** The text of a JSON file of ours. Throws `UserError`. */
export function readJsonText(path: string, name: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new UserError('FILE_UNREADABLE', `${name}: ${reason}`, { cause });
  }
  const text = decode(bytes);
  if (typeof text === 'string') return text;
  throw new UserError('FILE_UNREADABLE', `${name} is not valid JSON: it is no UTF-8 text`);
}

/** The text of a file that need not be there. */
export function readOptionalText(path: string, name: string): string | undefined {
  return existsSync(path) ? readJsonText(path, name) : undefined;
}

/** A path as messages show it: from where the user stands, unless that leads far away. */
export function shownPath({ io }: Context, path: string): string {
  const way = relative(io.cwd, path).replaceAll('\\', '/');
  return way === '' || way.startsWith('../../..') ? path : way;
}
