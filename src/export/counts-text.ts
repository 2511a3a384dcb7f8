import type { Style } from '../model/style.ts';
import { type BarStyle, bar } from './bar.ts';
import { oneTerminalLine } from './one-line.ts';
import { columnsOf, truncate } from './text-width.ts';

/** Counts that belong together, such as those of the tags. */
export interface CountGroup {
  /** What one of the names is: `tag`. */
  readonly name: string;
  readonly heading: string;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  /** What the counts leave out, such as `12 without a date`. */
  readonly remark?: string | undefined;
}

export interface CountsLayout {
  readonly bars: BarStyle;
  /** How many names of a group are told on a terminal, and a few more where all are then. */
  readonly most: number;
}

/** Nothing is laid out for less than this. */
const NARROWEST = 20;

/** No eye compares longer ones better. */
const LONGEST_BAR = 60;

/** A shorter bar tells nothing. */
const SHORTEST_BAR = 3;

/** Of the width, what names may take. */
const NAMES_SHARE = 0.35;

/** To say how many more there are takes a line too. */
const FEW_MORE = 3;

const INDENT = '  ';

/** Groups of counts with bars, all in one column. In a pipe, a line with tabs for each name, none left out. */
export function* countsText(
  groups: readonly CountGroup[],
  style: Style,
  { bars, most }: CountsLayout,
): Iterable<string> {
  if (style.width === undefined) return yield* groups.flatMap((group) => linesOf(group, style.paint));
  const width = Math.max(NARROWEST, style.width);
  const columns = columnsFor(
    groups.flatMap(({ counts }) => shownOf(counts, most)),
    width,
  );
  for (const { heading, counts, remark } of groups) {
    const shown = shownOf(counts, most);
    const largest = Math.max(...shown.map(({ count }) => count));
    const more =
      counts.length > shown.length ? `and ${counts.length - shown.length} more; --verbose tells all` : undefined;
    yield `\n${style.paint('strong', truncate(heading, width))}\n`;
    for (const each of shown) yield `${INDENT}${row(each, largest, columns, bars, style.paint)}\n`;
    for (const line of [more, remark]) {
      if (line !== undefined) yield `${INDENT}${style.paint('dim', truncate(line, width - INDENT.length))}\n`;
    }
  }
}

function shownOf(counts: CountGroup['counts'], most: number): CountGroup['counts'] {
  return counts.length <= most + FEW_MORE ? counts : counts.slice(0, most);
}

/** How many columns of the terminal each part of a line takes. */
interface Columns {
  readonly name: number;
  readonly count: number;
  readonly bar: number;
}

/** The same in all groups, so that the eye runs down one edge. */
function columnsFor(counts: CountGroup['counts'], width: number): Columns {
  const longest = Math.max(0, ...counts.map(({ name }) => columnsOf(oneTerminalLine(name))));
  const name = Math.min(longest, Math.floor(width * NAMES_SHARE));
  const count = Math.max(0, ...counts.map((each) => String(each.count).length));
  const room = width - name - count - 2 * INDENT.length - 1;
  return { name, count, bar: room < SHORTEST_BAR ? 0 : Math.min(room, LONGEST_BAR) };
}

function row(
  { name, count }: CountGroup['counts'][number],
  largest: number,
  columns: Columns,
  bars: BarStyle,
  paint: Style['paint'],
): string {
  const label = truncate(oneTerminalLine(name), columns.name);
  const numbers = `${' '.repeat(columns.name - columnsOf(label))}${INDENT}${String(count).padStart(columns.count)}`;
  const shape = bar(count / largest, columns.bar, bars);
  return shape === '' ? label + numbers : `${label}${numbers} ${paint('link', shape)}`;
}

/** Whole names, so that a line depends on nothing else. */
function linesOf({ name: group, counts }: CountGroup, paint: Style['paint']): readonly string[] {
  return counts.map(({ name, count }) => `${paint('dim', group)}\t${paint('tag', oneTerminalLine(name))}\t${count}\n`);
}
