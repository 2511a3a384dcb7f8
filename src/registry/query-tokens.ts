import { type Fault, queryError, type Span } from './query-error.ts';
import { type FieldName, faultOf } from './query-fields.ts';
import { fieldNamed, nearField, strangeField } from './query-names.ts';
import { plainSigns } from './query-signs.ts';
import { slipIn, slipInWord } from './query-slips.ts';
import {
  isBlank,
  isQuote,
  readBare,
  readQuoted,
  readValues,
  refuseRest,
  type Shape,
  shapeOf,
  type Value,
} from './query-values.ts';

/** A part of a query that means something by itself. */
export type Token = Span &
  (
    | { readonly type: 'open' | 'close' | 'not' | 'or' }
    | { readonly type: 'word'; readonly text: string }
    | { readonly type: 'field'; readonly field: FieldName; readonly values: readonly string[] }
  );

const HEAD = /([\p{L}\p{M}\p{N}_-]{1,40})(:|[<>]=?|=)/uy;
const FLAG = /--[a-z]/y;
/** What others write, and what is written here. */
const foreign: Readonly<Record<string, string>> = {
  AND: 'blanks mean and: leave it out',
  NOT: 'write !word or !kind:video',
  '&&': 'blanks mean and: leave it out',
  '||': 'write OR',
  '|': 'write OR',
};

/** Takes a query apart. Throws `UserError` for what is no part of one. */
export function tokensOf(written: string): readonly Token[] {
  const query = plainSigns(written);
  const shape = shapeOf(query);
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    if (isBlank(query.charAt(at))) {
      at += 1;
      continue;
    }
    const token = readSign(query, at) ?? readField(query, at, shape) ?? readWord(query, at, shape);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readSign(query: string, start: number): Token | undefined {
  const character = query.charAt(start);
  const span = { start, end: start + 1 };
  if (character === '(') return { type: 'open', ...span };
  if (character === ')') return { type: 'close', ...span };
  if (character === '!') return { type: 'not', ...span };
  FLAG.lastIndex = start;
  if (FLAG.test(query)) throw queryError(query, span, insideQuotes);
  return /[-–−]/.test(character) && /[^\s)–−-]/.test(query.charAt(start + 1)) ? { type: 'not', ...span } : undefined;
}

const insideQuotes: Fault = {
  message: 'this is an option, and stands inside of the query',
  hint: 'options stand outside of the quotation marks, as words of their own; in a query it is kind:survey',
};

/** A field with its values. What only looks like one, such as `https:`, `10:30` or `C:\`, is a word. */
function readField(query: string, start: number, shape: Shape): Token | undefined {
  HEAD.lastIndex = start;
  const [head, name = '', sign = ''] = HEAD.exec(query) ?? [];
  if (head === undefined) return undefined;
  const from = start + head.length;
  const field = fieldNamed(name);
  if (sign === ':' && query.startsWith('//', from)) return undefined;
  if (field === undefined) {
    if (sign === ':') refuseNear(query, { start, end: from - 1 }, name);
    return undefined;
  }
  if (sign !== ':') throw queryError(query, { start, end: from }, unsigned(query.slice(start, from + 100), name, sign));
  refuseNothing(query, { start, end: from }, name);
  const { values, end } = readValues(query, from, shape);
  for (const value of values) {
    if (value.text === '') throw queryError(query, { start: value.start, end: value.end }, nothingBeside(query, value));
    const fault = faultIn(query, field, value);
    if (fault !== undefined) throw queryError(query, value, fault);
  }
  return { type: 'field', field, values: values.map(({ text }) => text), start, end };
}

function faultIn(query: string, field: FieldName, { text, start }: Value): Fault | undefined {
  const first = query.charAt(start);
  if (first === "'") return apostrophe;
  return (isQuote(first) ? undefined : slipIn(field, text)) ?? faultOf(field, text);
}

const apostrophe: Fault = {
  message: 'an apostrophe is no quotation mark',
  hint: `write "…" around a value, and '…' around the whole query`,
};

function refuseNear(query: string, span: Span, name: string): void {
  const isFollowed = /[^\s\\/]/.test(query.charAt(span.end + 1));
  if (!isFollowed) return;
  const strange = strangeField(name);
  const near = nearField(name);
  if (strange === undefined && near === undefined) return;
  throw queryError(query, span, {
    message: `there is no field "${name}"`,
    hint: `${strange === undefined ? `did you mean "${near}:"?` : `${strange}.`} In quotation marks it is text to look for`,
  });
}

function unsigned(written: string, name: string, sign: string): Fault {
  const value = written.slice(name.length + sign.length).split(/[\s()]/, 1)[0] ?? '';
  const compared = sign === '=' ? value : `${sign}${value}`;
  return {
    message: `a colon is expected behind "${name}"`,
    hint: `did you mean "${name}:${compared}"? In quotation marks it is text to look for`,
  };
}

/** A value stands right behind the colon. */
function refuseNothing(query: string, span: Span, name: string): void {
  const next = query.charAt(span.end);
  if (next !== '' && next !== '(' && next !== ')' && !isBlank(next)) return;
  const hint =
    next === '('
      ? `alternatives are written ${name}:a,b`
      : `write it right behind the colon, as in ${name}:value; in quotation marks it is text to look for`;
  throw queryError(query, span, { message: `a value is expected behind "${name}:"`, hint });
}

function nothingBeside(query: string, { start, end }: Span): Fault {
  return isQuote(query.charAt(start)) && end > start
    ? { message: 'nothing stands between these quotation marks', hint: 'leave them out, or write what to look for' }
    : {
        message: 'a value is expected beside the comma',
        hint: 'write alternatives without blanks, as in kind:survey,paper',
      };
}

function readWord(query: string, start: number, shape: Shape): Token {
  const isPhrase = isQuote(query.charAt(start));
  const { text, end } = isPhrase ? readQuoted(query, start) : readBare(query, start, { ...shape, hasCommas: true });
  const span = { start, end };
  if (text === '') throw queryError(query, span, nothingBeside(query, span));
  refuseComma(query, end, isPhrase);
  refuseRest(query, end);
  if (isPhrase) return { type: 'word', text, ...span };
  if (text === 'OR') return { type: 'or', ...span };
  const slip = slipInWord(text);
  if (slip !== undefined) throw queryError(query, span, slip);
  const instead = Object.hasOwn(foreign, text) ? foreign[text] : undefined;
  if (instead === undefined) return { type: 'word', text, ...span };
  throw queryError(query, span, {
    message: `"${text}" is no part of a query`,
    hint: `${instead}; in quotation marks it is text to look for`,
  });
}

function refuseComma(query: string, at: number, isPhrase: boolean): void {
  if (!isPhrase || query[at] !== ',') return;
  throw queryError(
    query,
    { start: at, end: at + 1 },
    {
      message: 'a comma stands behind a phrase',
      hint: 'write OR between phrases of which one is enough, and a blank where all are meant',
    },
  );
}
