import type { Fault } from './query-error.ts';

/** The years from one to another, both among them, as texts of four digits. */
export interface Years {
  readonly first: string;
  readonly last: string;
}

const FORM = /^(?:(?<compared>>=|<=|>|<|=)?(?<year>\d{4})|(?<first>\d{4})?\.\.(?<last>\d{4})?)$/;
const EARLIEST = '0000';
const LATEST = '9999';
const forms = 'years are written 2023, 2023..2024, 2020.., ..2019, >=2023 or <2020';

/** `2023`, `>=2023`, `2020..2023`, `2020..` or `..2020`. */
export function readYears(text: string): Years | Fault {
  const { compared = '=', year, first, last } = FORM.exec(text)?.groups ?? {};
  if (year !== undefined) return comparisons[compared as keyof typeof comparisons](year);
  if (first === undefined && last === undefined) return wrong(text);
  if ((first ?? EARLIEST) > (last ?? LATEST))
    return { message: `the years ${text} end before they begin`, hint: meant(`${last}..${first}`) };
  return { first: first ?? EARLIEST, last: last ?? LATEST };
}

const comparisons = {
  '=': (year: string): Years => ({ first: year, last: year }),
  '>=': (year: string): Years => ({ first: year, last: LATEST }),
  '<=': (year: string): Years => ({ first: EARLIEST, last: year }),
  // Past the last year, and before the first, there is none.
  '>': (year: string): Years => ({ first: String(Number(year) + 1).padStart(4, '0'), last: LATEST }),
  '<': (year: string): Years => ({ first: EARLIEST, last: year === EARLIEST ? '' : before(year) }),
};

function before(year: string): string {
  return String(Number(year) - 1).padStart(4, '0');
}

function wrong(text: string): Fault {
  const message = `"${text}" is no year`;
  const [, first, last] = /^(\d{4})?\s*(?:-|–|—|\.{3,}|…|to|:)\s*(\d{4})?$/.exec(text) ?? [];
  if (first !== undefined || last !== undefined) return { message, hint: meant(`${first ?? ''}..${last ?? ''}`) };
  const [, sign = '', year] = /^(>=|<=|>|<|=>|=<)?\s*(\d{4})(?:[-/.]\d{1,2}){0,2}$/.exec(text) ?? [];
  if (year !== undefined) return { message, hint: meant(`${mended[sign] ?? sign}${year}`) };
  return { message, hint: forms };
}

const mended: Readonly<Record<string, string>> = { '=>': '>=', '=<': '<=' };

function meant(text: string): string {
  return `did you mean "${text}"? ${forms}`;
}
