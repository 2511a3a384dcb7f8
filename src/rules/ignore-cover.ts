import { grouped } from '../model/grouped.ts';
import type { InlineIgnore } from './ignore-comments.ts';
import { overlapFinder, type Span } from './spans.ts';

/** A stretch that a rule or verdict speaks of. */
export interface Told extends Span {
  readonly name: string;
}

export type Finder = (name: string, span: Span) => boolean;

const EVERY = '';

/** Tells whether comments silence a rule or verdict at a place. */
export function coverOf(ignores: readonly InlineIgnore[]): Finder {
  const find = finderOf(
    ignores.flatMap(({ start, end, names }) =>
      (names.length === 0 ? [EVERY] : names).map((name) => ({ name, start, end })),
    ),
  );
  return (name, span) => find(EVERY, span) || find(name, span);
}

/** Tells whether something of a name is told in a stretch. */
export function finderOf(all: readonly Told[]): Finder {
  const finders = new Map([...grouped(all, ({ name }) => name)].map(([name, group]) => [name, overlapFinder(group)]));
  return (name, span) => finders.get(name)?.(span) === true;
}
