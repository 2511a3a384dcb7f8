import { isAscii, isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { leadsOut } from './own.ts';

/** Why a file could not be read as text. */
export interface Unreadable {
  readonly reason: 'unreadable' | 'binary' | 'not-utf8' | 'too-large';
  /** One line that says what is wrong and what to do, without the file's name. */
  readonly message: string;
}

/** Reads a UTF-8 file whole, its byte order mark included. */
export function readText(path: string, maxSize: number): string | Unreadable {
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > maxSize) return tooLarge(size, maxSize);
    bytes = readFileSync(path);
  } catch (error) {
    return { reason: 'unreadable', message: `cannot be read (${codeOf(error)}); exclude it, or mend its permissions` };
  }
  return decode(bytes);
}

/** Reads a page of a project, which no symbolic link may lead out of it: a stranger's change may hold one. */
export function readPageText(root: string, file: string, maxSize: number): string | Unreadable {
  const path = join(root, file);
  try {
    if (leadsOut(path, root)) return { reason: 'unreadable', message: LEADS_OUT };
  } catch {
    // Nothing is there: to read it says so.
  }
  return readText(path, maxSize);
}

const LEADS_OUT = 'leads out of the project by a symbolic link, and is not read; exclude it, or name what it leads to';

/** Decodes UTF-8 strictly: what a lenient reader would replace is said instead. */
export function decode(bytes: Buffer): string | Unreadable {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { reason: 'not-utf8', message: 'is UTF-16, not UTF-8; save it as UTF-8, or exclude it' };
  if (bytes.includes(0)) return { reason: 'binary', message: 'is binary (it holds a NUL byte); exclude it' };
  // A string of ASCII takes half the memory, and less time.
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return { reason: 'not-utf8', message: 'is not valid UTF-8; save it as UTF-8, or exclude it' };
}

function tooLarge(size: number, maxSize: number): Unreadable {
  const megabytes = (count: number) => `${(count / 1024 ** 2).toFixed(1)} MB`;
  return {
    reason: 'too-large',
    message: `has ${megabytes(size)}, more than ${megabytes(maxSize)}; raise --max-file-size, or exclude it`,
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
