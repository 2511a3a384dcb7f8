/** What matters to where code ends: strings, comments, brackets, blank lines. */
const IN_CODE =
  /"(?:[^"\\\r\n]|\\[\s\S])*"|'(?:[^'\\\r\n]|\\[\s\S])*'|\/\*|\/\/[^\r\n]*|[`{}()[\]]|(?:\r\n|\n|\r)(?=[ \t]*(?:[\r\n]|$))/g;
const IN_TEMPLATE = /\\[\s\S]|`|\$\{/g;
/** Past this no expression of a page goes. */
const MAX_LENGTH = 50_000;

interface Token {
  readonly sign: string;
  readonly at: number;
  /** Braces and templates that are open behind it. */
  readonly open: readonly number[];
}

/** The signs of a stretch of JavaScript, strings, comments and the words of templates left out. */
function* tokens(text: string, start: number): Generator<Token> {
  const open: number[] = [];
  for (let from = start; from < start + MAX_LENGTH; ) {
    const inTemplate = text[open.at(-1) ?? -1] === '`';
    const pattern = inTemplate ? IN_TEMPLATE : IN_CODE;
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found === null) break;
    const { index: at, 0: sign } = found;
    from = sign === '/*' ? endOfComment(text, at) : at + sign.length;
    follow(open, sign, at, inTemplate);
    yield { sign, at, open };
  }
  yield { sign: '', at: text.length, open };
}

/** Opens or closes a brace or a template. */
function follow(open: number[], sign: string, at: number, inTemplate: boolean): void {
  if (sign === '}' || (sign === '`' && inTemplate)) open.pop();
  else if (sign === '`' || sign === '{') open.push(at);
  else if (sign === '${') open.push(at + 1);
}

function endOfComment(text: string, at: number): number {
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 2;
}

/** A stretch of JavaScript in braces. */
export interface Expression {
  readonly end: number;
  readonly hasBlankLine: boolean;
  /** It holds `](` outside of strings and comments, as Markdown does. */
  readonly holdsLink: boolean;
}

/** Reads the expressions of a text; a brace that nothing closes is not tried again. */
export function expressionsIn(text: string): (start: number) => Expression | undefined {
  const unclosed = new Set<number>();
  return (start) => (unclosed.has(start) ? undefined : expressionAt(text, start, unclosed));
}

function expressionAt(text: string, start: number, unclosed: Set<number>): Expression | undefined {
  let hasBlankLine = false;
  let holdsLink = false;
  for (const { sign, at, open } of tokens(text, start)) {
    if (open.length === 0 && sign === '}') return { end: at + 1, hasBlankLine, holdsLink };
    if (sign === '') for (const brace of open) unclosed.add(brace);
    hasBlankLine ||= isLineEnd(sign);
    holdsLink ||= sign === ']' && text[at + 1] === '(';
  }
  return undefined;
}

function isLineEnd(sign: string): boolean {
  return sign.startsWith('\n') || sign.startsWith('\r');
}

/** Where `import` or `export` ends: before the first blank line outside of brackets, else before the first one. */
export function moduleEnd(text: string, start: number): number {
  let first: number | undefined;
  let depth = 0;
  for (const { sign, at, open } of tokens(text, start)) {
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    if (!isLineEnd(sign)) continue;
    first ??= at;
    if (depth <= 0 && open.length === 0) return at;
  }
  return first ?? text.length;
}
