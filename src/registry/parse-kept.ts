import { refuseRepeatedKeys } from '../model/repeated-key.ts';
import { parseJson } from './parse-json.ts';

/** Parses a JSON file that people keep, in which a merge of branches may leave a key twice. Throws `UserError`. */
export function parseKept(path: string, text: string): unknown {
  const value = parseJson(path, text);
  refuseRepeatedKeys(path, text.replace(/^\ufeff/, ''));
  return value;
}
