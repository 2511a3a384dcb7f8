/** Where a line ends behind which no code goes on: a blank one follows, or one that only Markdown can begin so. */
const LINE_END = String.raw`(?:\r\n|\n|\r)(?=[ \t]*(?:[\r\n]|$)|#{1,6}[ \t]|!?\[[^\]\r\n]{0,500}\]\(|[-*>][ \t])`;
/** What matters to where code ends: strings, comments, brackets, and lines. */
const IN_CODE = new RegExp(
  String.raw`"(?:[^"\\\r\n]|\\[\s\S]){0,2000}"|'(?:[^'\\\r\n]|\\[\s\S]){0,2000}'|\/\*(?:[^*]|\*(?!\/)){0,5000}\*\/|\/\/[^\r\n]{0,1000}|[\x60{}()[\]]|${LINE_END}`,
  'g',
);
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
  let from = start;
  while (from < start + MAX_LENGTH) {
    const inTemplate = text[open.at(-1) ?? -1] === '`';
    const pattern = inTemplate ? IN_TEMPLATE : IN_CODE;
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found === null) {
      from = text.length;
      break;
    }
    const { index: at, 0: sign } = found;
    from = at + sign.length;
    follow(open, sign, at, inTemplate);
    yield { sign, at, open };
  }
  yield { sign: '', at: Math.min(from, text.length), open };
}

/** Opens or closes a brace or a template. */
function follow(open: number[], sign: string, at: number, inTemplate: boolean): void {
  if (sign === '}' || (sign === '`' && inTemplate)) open.pop();
  else if (sign === '`' || sign === '{') open.push(at);
  else if (sign === '${') open.push(at + 1);
}

/** A stretch of JavaScript in braces. */
export interface Expression {
  readonly end: number;
  readonly hasBlankLine: boolean;
  /** It holds `](` or `://` outside of strings and comments, as Markdown does. */
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
    holdsLink ||= (sign === ']' && text[at + 1] === '(') || (sign.startsWith('//') && text[at - 1] === ':');
  }
  return undefined;
}

function isLineEnd(sign: string): boolean {
  return sign.startsWith('\n') || sign.startsWith('\r');
}

/** After so many that do not end, none is looked for any more. */
const MAX_UNENDED = 20;

/** Says where each `import` or `export` ends: before a blank line outside of brackets, else with its line. */
export function modulesIn(text: string): (start: number) => number {
  let unended = 0;
  return (start) => {
    const end = unended < MAX_UNENDED ? moduleEnd(text, start) : undefined;
    if (end !== undefined) return end;
    unended += 1;
    const line = text.slice(start).search(/[\r\n]/);
    return line < 0 ? text.length : start + line;
  };
}

function moduleEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (const { sign, at, open } of tokens(text, start)) {
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if ((isLineEnd(sign) || sign === '') && depth <= 0 && open.length === 0) return at;
  }
  return undefined;
}
