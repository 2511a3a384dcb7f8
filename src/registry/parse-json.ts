import { jsonFault } from '../model/json-fault.ts';
import { UserError } from '../model/user-error.ts';

/** Parses JSON; a byte order mark is no fault. Throws `UserError` that names the place. */
export function parseJson(path: string, text: string, hint?: string): unknown {
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    const { line, column, message } = jsonFault(json);
    throw new UserError('JSON_INVALID', `${path}:${line}:${column} is not valid JSON: ${message}`, {
      cause,
      ...(hint !== undefined && { hint }),
    });
  }
}
