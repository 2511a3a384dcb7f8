import { type Fault, queryError, type Span } from './query-error.ts';
import { type Token, tokensOf } from './query-tokens.ts';
import { allOf, anyOf, denied, type QueryTree } from './query-tree.ts';

const DEEPEST = 100;

/**
 * Reads a query: blanks mean and, which binds tighter than `OR`; `!` or a hyphen denies what follows. Undefined where
 * nothing is asked for. Throws `UserError`, which shows the place.
 */
export function parseQuery(query: string): QueryTree | undefined {
  const tokens = tokensOf(query);
  if (tokens.length === 0) return undefined;
  const reader = createReader(query, tokens);
  const tree = readAny(reader, 0);
  const rest = reader.next();
  if (rest !== undefined) throw reader.error(rest, unopened);
  return tree;
}

interface Reader {
  readonly peek: () => Token | undefined;
  readonly next: () => Token | undefined;
  readonly error: (span: Span | undefined, fault: Fault) => Error;
}

function createReader(query: string, tokens: readonly Token[]): Reader {
  let at = 0;
  const end = { start: query.length, end: query.length };
  return {
    peek: () => tokens[at],
    next: () => tokens[at++],
    error: (span = end, fault) => queryError(query, span, fault),
  };
}

function readAny(reader: Reader, depth: number): QueryTree {
  const parts = [readAll(reader, depth)];
  while (reader.peek()?.type === 'or') {
    reader.next();
    parts.push(readAll(reader, depth));
  }
  return some(anyOf(parts));
}

function readAll(reader: Reader, depth: number): QueryTree {
  const parts: QueryTree[] = [];
  for (let token = reader.peek(); token !== undefined && !endsAll(token); token = reader.peek())
    parts.push(readOne(reader, depth));
  if (parts.length === 0) throw reader.error(reader.peek(), nothingHere(reader.peek()));
  return some(allOf(parts));
}

function endsAll({ type }: Token): boolean {
  return type === 'or' || type === 'close';
}

function readOne(reader: Reader, depth: number): QueryTree {
  let isDenied = false;
  let token = reader.next();
  let sign: Token | undefined;
  while (token?.type === 'not') {
    sign = token;
    isDenied = !isDenied;
    token = reader.next();
    if (token === undefined || endsAll(token) || token.start > sign.end) throw reader.error(sign, nothingDenied);
  }
  const tree = readPrimary(reader, token, depth);
  return isDenied ? denied(tree) : tree;
}

function readPrimary(reader: Reader, token: Token | undefined, depth: number): QueryTree {
  if (token?.type === 'word') return { type: 'word', text: token.text };
  if (token?.type === 'field') return { type: 'field', field: token.field, values: token.values };
  if (depth >= DEEPEST) throw reader.error(token, tooDeep);
  const tree = readAny(reader, depth + 1);
  if (reader.next() === undefined) throw reader.error(token, unclosed);
  return tree;
}

function some(tree: QueryTree | undefined): QueryTree {
  if (tree === undefined) throw new Error('a query of no parts');
  return tree;
}

const unopened: Fault = { message: 'no bracket is open here', hint: 'leave it out, or set it in quotation marks' };
const unclosed: Fault = { message: 'this bracket is not closed', hint: 'close it, or set it in quotation marks' };
const tooDeep: Fault = { message: 'brackets stand too deep in one another', hint: `at most ${DEEPEST} may` };
const nothingDenied: Fault = {
  message: 'nothing stands right behind this sign, which denies what follows',
  hint: 'write it without a blank, as in !kind:video; in quotation marks it is text to look for',
};

function nothingHere(token: Token | undefined): Fault {
  const hint = 'OR stands between two parts of one query in quotation marks, as in "kind:survey OR kind:book"';
  if (token?.type === 'or') return { message: 'nothing stands before OR', hint };
  if (token === undefined) return { message: 'something to look for is expected here', hint };
  return {
    message: 'something to look for is expected before this bracket',
    hint: 'leave the brackets out, or fill them',
  };
}
