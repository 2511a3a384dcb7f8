import { type JsonPlace, jsonPlace } from './json-place.ts';
import { UserError } from './user-error.ts';

/** A key that stands twice in one object, of which `JSON.parse` silently keeps the last value only. */
export interface RepeatedKey {
  /** The keys that lead to it, itself last. */
  readonly path: readonly string[];
  readonly first: JsonPlace;
  readonly second: JsonPlace;
}

interface Open {
  /** The keys of an object with where they stand; nothing for a list. */
  readonly keys: Map<string, number> | undefined;
  key: string;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

/** Throws `UserError` where a key stands twice in a text that is valid JSON: a merge of two branches leaves such texts. */
export function refuseRepeatedKeys(file: string, text: string, within: readonly string[] = []): void {
  const found = repeatedKey(text, within);
  if (found === undefined) return;
  const { path, first, second } = found;
  const [key, ...above] = path.toReversed();
  const place = above.length === 0 ? '' : ` of ${above.toReversed().join('.')}`;
  throw new UserError(
    'KEY_REPEATED',
    `${file}:${second.line}:${second.column}: the key "${key}"${place} stands at ${first.line}:${first.column} already`,
    { hint: 'JSON keeps the last of them only: make one of both' },
  );
}

/** The first key at or below a path that stands twice in a text that is valid JSON. */
export function repeatedKey(text: string, within: readonly string[] = []): RepeatedKey | undefined {
  for (const { open, key, offset } of keysIn(text)) {
    const keys = open.at(-1)?.keys;
    const former = keys?.get(key);
    keys?.set(key, offset);
    const path = former === undefined ? [] : pathOf(open);
    if (former !== undefined && within.every((name, depth) => path[depth] === name)) {
      return { path, first: jsonPlace(text, former), second: jsonPlace(text, offset) };
    }
  }
  return undefined;
}

interface FoundKey {
  /** What is open around it, from the outside, with the key that stands there now. */
  readonly open: readonly Open[];
  readonly key: string;
  readonly offset: number;
}

function* keysIn(text: string): Iterable<FoundKey> {
  const open: Open[] = [];
  let isKey = false;
  for (const { 0: token, index: offset } of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') open.push({ keys: token === '{' ? new Map() : undefined, key: '' });
    else if (token === '}' || token === ']') open.pop();
    else if (isKey && inner !== undefined && token !== ',') {
      inner.key = textOf(token);
      yield { open, key: inner.key, offset };
    }
    isKey = token === '{' || (token === ',' && inner?.keys !== undefined);
  }
}

function pathOf(open: readonly Open[]): readonly string[] {
  return open.filter(({ keys }) => keys !== undefined).map(({ key }) => key);
}

/** Most keys hold no escape. */
function textOf(token: string): string {
  return token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
}
