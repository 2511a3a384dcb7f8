import { UserError } from '../model/user-error.ts';

/** Parses JSON; a byte order mark is no fault. Throws `UserError`. */
export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause);
    throw new UserError('JSON_INVALID', `${path} is not valid JSON: ${reason}`, { cause });
  }
}
