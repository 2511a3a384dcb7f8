import type { Listed } from './listed-entries.ts';

/** Where a list leaves its order. */
export interface Disorder {
  readonly before: Listed;
  readonly after: Listed;
  readonly why: string;
}

const ARTICLE = /^(?:the|an?)\s+(?=\S)/i;
const literal = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const withoutSigns = new Intl.Collator('en', { numeric: true, sensitivity: 'base', ignorePunctuation: true });

type Compare = (one: Listed, other: Listed) => number;

/** The ways in which people sort by name: letter by letter or word by word, with and without an article that begins it. */
const alphabets: readonly Compare[] = [literal, withoutSigns].flatMap(({ compare }) => [
  (one: Listed, other: Listed) => compare(one.name, other.name),
  (one: Listed, other: Listed) => compare(one.name.replace(ARTICLE, ''), other.name.replace(ARTICLE, '')),
]);

/** A list is sorted if it is in any of the ways; else what counts is where the last of them gives up. */
export function alphabetical(list: readonly Listed[]): Disorder | undefined {
  const found = Math.max(...alphabets.map((compare) => firstFault(list, compare)));
  return disorder(list, found, () => 'by name');
}

/** Newest or oldest first, as most of the list is; entries without a date stand anywhere. */
export function byDate(list: readonly Listed[]): Disorder | undefined {
  const dated = list.filter(({ date }) => date !== undefined);
  const steps = dated.slice(1).map((one, at) => compareDates(dated[at], one));
  const rising = steps.filter((step) => step < 0).length;
  const isRising = rising > steps.filter((step) => step > 0).length;
  const found = firstFault(dated, (one, other) => (isRising ? 1 : -1) * compareDates(one, other));
  return disorder(
    dated,
    found,
    ({ date = '' }, before) =>
      `${date} and ${before.date}, ${isRising ? 'oldest' : 'newest'} first as most of the list is`,
  );
}

/** Index of the first one that belongs before its neighbour; past the end where none does. */
function firstFault(list: readonly Listed[], compare: Compare): number {
  const found = list.findIndex((one, at) => {
    const before = list[at - 1];
    return before !== undefined && compare(before, one) > 0;
  });
  return found === -1 ? list.length : found;
}

function disorder(
  list: readonly Listed[],
  found: number,
  why: (after: Listed, before: Listed) => string,
): Disorder | undefined {
  const [before, after] = [list[found - 1], list[found]];
  return before === undefined || after === undefined ? undefined : { before, after, why: why(after, before) };
}

/** As far as both are known: a year is no earlier than its months. */
function compareDates(one: Listed | undefined, other: Listed): number {
  const [a = '', b = ''] = [one?.date, other.date];
  const length = Math.min(a.length, b.length);
  const [early, late] = [a.slice(0, length), b.slice(0, length)];
  return early < late ? -1 : Number(early > late);
}
