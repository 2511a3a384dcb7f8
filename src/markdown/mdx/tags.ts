import type { Expression } from './javascript.ts';

/** A tag of JSX, read tolerantly: what HTML allows is taken too. */
export interface Tag {
  readonly end: number;
  /** Empty of a fragment. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  readonly name: string;
  /** Offsets of the value: of a string without its quotes, of an expression with its braces. */
  readonly start: number;
  readonly end: number;
  readonly isExpression: boolean;
}

type ReadExpression = (start: number) => Expression | undefined;

const OPENING = /<(\/?)([a-z_$][\w$-]*(?:[.:][a-z_$][\w$-]*)*)?(?=[\s/>{])/iy;
const SPACE = /\s*/y;
/** Between the lines of a quote, with its signs. */
const QUOTED_SPACE = [1, 2, 3].map(
  (depth) => new RegExp(String.raw`(?:[ \t]*(?:\r\n|\n|\r)(?:[ \t]*>){0,${depth}}|[ \t])*`, 'y'),
);
const END = /(\/\s*)?>/y;
const NAME = /[a-z_$@:][\w$@:.-]*/iy;
const EQUALS = /\s*=\s*/y;
const STRING = /"([^"]{0,10000})"|'([^']{0,10000})'|([^\s"'=<>`{}]+)/y;
/** A string in braces, alone and with nothing to resolve. */
const LITERAL = /^(\{\s*)(["'`])([^"'`\\]*)\2\s*\}$/;

/** Reads the tag that opens at an offset, on a line in so many quotes; undefined where none does. */
export function readTag(text: string, start: number, quotes: number, expressionAt: ReadExpression): Tag | undefined {
  const [opening, slash = '', name = ''] = at(OPENING, text, start) ?? [];
  if (opening === undefined) return undefined;
  const attributes: Attribute[] = [];
  const space = QUOTED_SPACE[quotes - 1] ?? SPACE;
  for (let from = start + opening.length; ; ) {
    from = behind(space, text, from);
    const closing = at(END, text, from);
    if (closing !== null) {
      const isSelfClosing = closing[1] !== undefined;
      if (name === '' && (isSelfClosing || attributes.length > 0)) return undefined;
      return { end: from + closing[0].length, name, isClosing: slash !== '', isSelfClosing, attributes };
    }
    const next = text[from] === '{' ? expressionAt(from)?.end : readAttribute(text, from, expressionAt, attributes);
    if (next === undefined) return undefined;
    from = next;
  }
}

/** Reads an attribute, with or without a value; says where it ends. */
function readAttribute(
  text: string,
  start: number,
  expressionAt: ReadExpression,
  attributes: Attribute[],
): number | undefined {
  const name = at(NAME, text, start)?.[0];
  if (name === undefined) return undefined;
  const afterName = start + name.length;
  const equals = at(EQUALS, text, afterName)?.[0];
  if (equals === undefined) return afterName;
  const from = afterName + equals.length;
  if (text[from] !== '{') return readString(text, from, name, attributes);
  const end = expressionAt(from)?.end;
  if (end !== undefined) attributes.push(expressionAttribute(name, text.slice(from, end), from));
  return end;
}

function readString(text: string, start: number, name: string, attributes: Attribute[]): number | undefined {
  const found = at(STRING, text, start);
  if (found === null) return undefined;
  const end = start + found[0].length;
  const quote = found[3] === undefined ? 1 : 0;
  attributes.push({ name, start: start + quote, end: end - quote, isExpression: false });
  return end;
}

function expressionAttribute(name: string, written: string, start: number): Attribute {
  const [, before, quote, value] = LITERAL.exec(written) ?? [];
  if (before === undefined || quote === undefined || value === undefined || value.includes('${'))
    return { name, start, end: start + written.length, isExpression: true };
  const from = start + before.length + quote.length;
  return { name, start: from, end: from + value.length, isExpression: false };
}

/** Where ends what matches at an offset, if only with nothing. */
function behind(pattern: RegExp, text: string, offset: number): number {
  return offset + (at(pattern, text, offset)?.[0].length ?? 0);
}

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
