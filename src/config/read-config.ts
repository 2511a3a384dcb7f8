import { readFileSync, statSync } from 'node:fs';
import { jsonFault } from '../model/json-fault.ts';
import { refuseRepeatedKeys } from '../model/repeated-key.ts';
import { UserError } from '../model/user-error.ts';

/**
 * Reads a JSON file that people write, with or without a byte order mark. Throws `UserError` that names the place where it
 * is no JSON, and where a key at or below a path stands twice: the rest is not ours.
 */
export function readConfig(file: string, within: readonly string[] = []): unknown {
  const text = textOf(file);
  const value = parsed(file, text);
  refuseRepeatedKeys(file, text, within);
  return value;
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { line, column, message } = jsonFault(text);
    throw new UserError('CONFIG_INVALID', `${file}:${line}:${column} is not valid JSON: ${message}`, { cause });
  }
}

function textOf(file: string): string {
  let bytes: Buffer;
  try {
    // To open a pipe waits for whoever writes to it, perhaps for ever.
    if (!statSync(file).isFile()) throw Object.assign(new Error(file), { code: 'it is no regular file' });
    bytes = readFileSync(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const reason = code === 'ENOENT' ? 'there is no such file' : code;
    throw new UserError('CONFIG_UNREADABLE', `cannot read the configuration ${file} (${reason})`, { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError('CONFIG_INVALID', `${file} is not UTF-8`, { hint: 'save it as UTF-8', cause });
  }
}
