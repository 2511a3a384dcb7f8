import { excerptOf } from '../model/excerpt.ts';
import { shown } from '../model/shown.ts';
import { UserError } from '../model/user-error.ts';

/** What is wrong with a value or a query, and what was expected. */
export interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** A part of a query, by offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In less than this, nobody sees where a place is. */
const NARROWEST = 10;

/** Shows the place in the query under what is wrong with it. */
export function queryError(query: string, { start, end }: Span, { message, hint }: Fault): UserError {
  const details = (width: number) => {
    // Behind the end of a query stands a caret too.
    const { text, caret } = excerptOf(query, start + 1, end + 1, Math.max(NARROWEST, width - 1));
    return [text, caret];
  };
  return new UserError('QUERY_INVALID', short(message), { details, hint: short(hint) });
}

/** What is wrong with the value of a flag, which has no query around it. */
export function valueError({ message, hint }: Fault): UserError {
  return new UserError('QUERY_INVALID', short(message), { hint: short(hint) });
}

/** Words of a query stand in messages: they may hold anything, and a lot of it. */
function short(text: string): string {
  const whole = shown(text);
  return whole.length > 300 ? `${whole.slice(0, 299)}…` : whole;
}
