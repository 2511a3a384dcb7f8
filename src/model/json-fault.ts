import { type JsonPlace, jsonPlace } from './json-place.ts';

/** Where a text stops being JSON, and what people who write it by hand mostly meant. */
export interface JsonFault extends JsonPlace {
  readonly message: string;
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next' | 'end';

const BLANKS = /[ \t\r\n]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** The first fault of a text that `JSON.parse` refused. The engine's own message names no place for most of them. */
export function jsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = end(BLANKS, text, at) ?? at;
    const step: Step | undefined = expected === 'end' ? undefined : stepAt(text, at, expected, open);
    if (step === undefined) return { ...jsonPlace(text, at), message: messageOf(text, at, expected) };
    ({ at, expected } = step);
  }
}

interface Step {
  readonly at: number;
  readonly expected: Expected;
}

function stepAt(text: string, at: number, expected: Expected, open: ('{' | '[')[]): Step | undefined {
  const character = text[at];
  const closes = character !== undefined && character === closing(open.at(-1));
  if (closes && (expected === 'next' || expected === 'first-key' || expected === 'first-value')) {
    open.pop();
    return { at: at + 1, expected: afterValue(open) };
  }
  switch (expected) {
    case 'colon':
      return character === ':' ? { at: at + 1, expected: 'value' } : undefined;
    case 'next':
      return character === ',' ? { at: at + 1, expected: open.at(-1) === '{' ? 'key' : 'value' } : undefined;
    case 'key':
    case 'first-key': {
      const next = end(STRING, text, at);
      return next === undefined ? undefined : { at: next, expected: 'colon' };
    }
    default:
      return valueAt(text, at, open);
  }
}

function valueAt(text: string, at: number, open: ('{' | '[')[]): Step | undefined {
  const character = text[at];
  if (character === '{' || character === '[') {
    open.push(character);
    return { at: at + 1, expected: character === '{' ? 'first-key' : 'first-value' };
  }
  const next = end(STRING, text, at) ?? end(SCALAR, text, at);
  return next === undefined ? undefined : { at: next, expected: afterValue(open) };
}

function afterValue(open: readonly unknown[]): Expected {
  return open.length === 0 ? 'end' : 'next';
}

function closing(opened: '{' | '[' | undefined): string | undefined {
  return opened === undefined ? undefined : { '{': '}', '[': ']' }[opened];
}

function end(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const EXPECTED: Readonly<Record<Expected, string>> = {
  value: 'a value must stand here',
  'first-value': 'a value or ] must stand here',
  key: 'a key in double quotes must stand here',
  'first-key': 'a key in double quotes or } must stand here',
  colon: 'a colon must stand here',
  next: 'a comma, or the end of the list or object, must stand here',
  end: 'nothing may stand after the end',
};

function messageOf(text: string, at: number, expected: Expected): string {
  const rest = text.slice(at, at + 8);
  if (rest === '') return text.trim() === '' ? 'it is empty' : 'it ends too early';
  if (/^\/[/*]/.test(rest)) return 'JSON has no comments';
  if (/^#/.test(rest)) return 'JSON has no comments';
  if (/^<{7}|^={7}|^>{7}/.test(rest)) return 'a merge conflict is not resolved';
  if (/^[}\]]/.test(rest) && (expected === 'key' || expected === 'value')) return 'no comma may stand before the end';
  if (/^['‘’“”]/.test(rest)) return 'JSON takes double quotes only';
  if (rest.startsWith('"'))
    return expected === 'next' ? 'a comma is missing' : 'this text is not closed, or holds what must be escaped';
  return EXPECTED[expected];
}
