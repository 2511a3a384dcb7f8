import type { Resource } from '../model/resource.ts';
import type { Style } from '../model/style.ts';
import { oneWordAddress } from './address.ts';
import { oneTerminalLine } from './one-line.ts';
import { columnsOf, truncate, wrap } from './text-width.ts';

/** Narrower terminals have no room for two columns. */
const TWO_COLUMNS_FROM = 60;

/** Nothing is laid out for less than this. */
const NARROWEST = 20;

/** The longest kind, a year, and two blanks after each. */
const LEFT_COLUMN = 'podcast  2023  '.length;
const INDENT = 2;

/** Past so many lines, a value ends with an ellipsis. */
const TITLE_LINES = 3;
const TAG_LINES = 2;
const ADDRESS_LINES = 4;

/** What a reader wants to know of a resource, each as one harmless line. */
interface Row {
  readonly kind: string;
  readonly year: string;
  readonly title: string;
  readonly url: string;
  readonly tags: string;
}

export function* terminalTable(resources: Iterable<Resource>, style: Style): Iterable<string> {
  let isFirst = true;
  for (const resource of resources) {
    const lines = linesOf(rowOf(resource), style);
    const gap = isFirst || style.width === undefined || style.width >= TWO_COLUMNS_FROM ? '' : '\n';
    yield `${gap}${lines.join('\n')}\n`;
    isFirst = false;
  }
}

function rowOf({ kind, date, title, url, tags }: Resource): Row {
  return {
    kind,
    year: oneTerminalLine(date?.slice(0, 4) ?? ''),
    title: oneTerminalLine(title),
    url: oneWordAddress(url),
    tags: tags.map((tag) => `#${oneTerminalLine(tag)}`).join(' '),
  };
}

function linesOf(row: Row, style: Style): readonly string[] {
  const { paint } = style;
  const width = style.width === undefined ? undefined : Math.max(NARROWEST, style.width);
  // Whole values, so that a line in a pipe depends on its resource alone.
  if (width === undefined) return [[row.kind, row.year, row.title, row.url, row.tags].join('\t')];
  return width < TWO_COLUMNS_FROM ? oneColumn(row, width, paint) : twoColumns(row, width, paint);
}

/** Kind and year at the left, where the eye runs down; the rest beside them. */
function twoColumns(row: Row, width: number, paint: Style['paint']): readonly string[] {
  const label = `${row.kind.padEnd(LEFT_COLUMN - 6)}${row.year}`.padEnd(LEFT_COLUMN);
  const indent = ' '.repeat(LEFT_COLUMN);
  const [first = '', ...more] = wrap(row.title, width - LEFT_COLUMN, TITLE_LINES);
  return [
    `${paint('dim', label)}${paint('strong', first)}`,
    ...more.map((line) => `${indent}${paint('strong', line)}`),
    ...addressLines(row, width, paint),
  ];
}

/** The address, and the tags beside it or, where they do not fit, below it. */
function addressLines({ url, tags }: Row, width: number, paint: Style['paint']): readonly string[] {
  const lines = wholeAddress(url, width, LEFT_COLUMN, paint);
  if (tags === '') return lines;
  if (LEFT_COLUMN + columnsOf(`${url}  ${tags}`) <= width) return [`${lines.join('')}  ${paint('tag', tags)}`];
  return [...lines, ...tagLines(tags, width, LEFT_COLUMN, paint)];
}

function oneColumn(row: Row, width: number, paint: Style['paint']): readonly string[] {
  const label = truncate([row.kind, row.year].filter(Boolean).join(' '), width - INDENT);
  const isShort = INDENT + columnsOf(`${label} ${row.tags}`) <= width;
  return [
    ...wrap(row.title, width, TITLE_LINES).map((line) => paint('strong', line)),
    `${' '.repeat(INDENT)}${paint('dim', label)}${isShort && row.tags !== '' ? ` ${paint('tag', row.tags)}` : ''}`,
    ...(isShort ? [] : tagLines(row.tags, width, INDENT, paint)),
    ...wholeAddress(row.url, width, INDENT, paint),
  ];
}

function tagLines(tags: string, width: number, indent: number, paint: Style['paint']): readonly string[] {
  return wrap(tags, width - indent, TAG_LINES).map((line) => `${' '.repeat(indent)}${paint('tag', line)}`);
}

/** The address without a break as long as the terminal has room for it, so that it can be clicked and copied. */
function wholeAddress(url: string, width: number, indent: number, paint: Style['paint']): readonly string[] {
  const blanks = ' '.repeat(Math.max(0, Math.min(indent, width - columnsOf(url))));
  return wrap(url, width, ADDRESS_LINES).map((line) => `${blanks}${paint('link', line)}`);
}
