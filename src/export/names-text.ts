import type { Style } from '../model/style.ts';
import { oneTerminalLine } from './one-line.ts';
import { columnsOf, truncate, wrap } from './text-width.ts';

/** A name that is counted, and what it is part of. */
export interface CountedName {
  readonly name: string;
  readonly count: number;
  readonly parent?: string;
}

/** Nothing is laid out for less than this. */
const NARROWEST = 20;

/** Past so many lines, a name ends with an ellipsis. */
const NAME_LINES = 3;
const GAP = '  ';

/** Counts with their names; on a terminal, what is too wide for a line goes on below it. */
export function* namesText(names: readonly CountedName[], { width, paint }: Style): Iterable<string> {
  const digits = Math.max(0, ...names.map(({ count }) => String(count).length));
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(NARROWEST, width) - digits - GAP.length;
  const indent = ' '.repeat(digits + GAP.length);
  for (const { name, count, parent } of names) {
    const own = oneTerminalLine(name);
    const above = parent === undefined ? '' : `in ${oneTerminalLine(parent)}`;
    yield `${String(count).padStart(digits)}${GAP}`;
    if (columnsOf(`${own}${GAP}${above}`.trimEnd()) <= room) {
      yield `${paint('tag', own)}${above === '' ? '' : paint('dim', `${GAP}${above}`)}\n`;
      continue;
    }
    const lines = wrap(own, room, NAME_LINES).map((line) => paint('tag', line));
    if (above !== '') lines.push(paint('dim', truncate(`${GAP}${above}`, room)));
    yield `${lines.join(`\n${indent}`)}\n`;
  }
}
