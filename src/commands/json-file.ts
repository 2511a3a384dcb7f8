import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { leadsOut } from '../files/own.ts';
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

/** The text of a file that is kept beside the registry, and need not be. What leads out of the project is not read. */
export function readKeptText(context: Context, path: string): string | undefined {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  const name = shownPath(context, path);
  if (leadsOut(path, context.project.root)) {
    throw new UserError('FILE_UNREADABLE', `${name} leads out of the project by a symbolic link, and is not read`);
  }
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  // To read a pipe that nobody writes to would never end.
  if (!stats.isFile()) throw new UserError('FILE_UNREADABLE', `${name} is no regular file, and is not read`);
  return readJsonText(path, name);
}

/** A path as messages show it: from the root of the project, wherever the user stands; one outside of it in the shortest form. */
export function shownPath({ io, project }: Context, path: string): string {
  const inside = way(project.root, path);
  if (inside !== '' && !inside.startsWith('../')) return inside;
  const outside = way(io.cwd, path);
  return outside === '' || outside.startsWith('../../..') ? path : outside;
}

function way(from: string, path: string): string {
  return relative(from, path).replaceAll('\\', '/');
}
