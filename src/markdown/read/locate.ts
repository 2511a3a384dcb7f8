import { decodeHTML } from 'entities';
import type { Span } from '../mapped-text.ts';

const ESCAPED = /\\([!-/:-@[-`{-~])/y;
const ENTITY = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z\d]*);/y;

/** What the parser makes of NUL. */
const REPLACEMENT = '\uFFFD';

/** Finds where a text stands that shows as `value` once escapes and character references are resolved. */
export function locate(value: string, text: string, from: number, until: number): Span | undefined {
  const verbatim = text.indexOf(value, from);
  if (verbatim !== -1 && verbatim + value.length <= until) return [verbatim, verbatim + value.length];
  for (let start = from; start < until; start += lengthShown(text, start).length) {
    const end = endOf(value, text, start, until);
    if (end !== undefined) return [start, end];
  }
  return undefined;
}

function endOf(value: string, text: string, start: number, until: number): number | undefined {
  let at = start;
  for (let index = 0; index < value.length; ) {
    const { length, shown } = lengthShown(text, at);
    if (at + length > until || !value.startsWith(shown, index)) return undefined;
    at += length;
    index += shown.length;
  }
  return at;
}

function lengthShown(text: string, at: number): { readonly length: number; readonly shown: string } {
  const escaped = matchAt(ESCAPED, text, at);
  if (escaped?.[1] !== undefined) return { length: 2, shown: escaped[1] };
  const entity = matchAt(ENTITY, text, at)?.[0];
  if (entity === undefined) return { length: 1, shown: text.charAt(at).replace('\0', REPLACEMENT) };
  const shown = decodeHTML(entity);
  return shown === entity ? { length: 1, shown: '&' } : { length: entity.length, shown };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
