import type { Resource } from '../model/resource.ts';
import type { Style } from '../model/style.ts';
import { pipedTable, type Row, rowOf } from './piped-table.ts';
import { columnsOf, NARROWEST, TWO_COLUMNS_FROM, truncate, wrap } from './text-width.ts';

/** The longest kind, a year, and two blanks after each. */
const LEFT_COLUMN = 'podcast  2023  '.length;
const INDENT = 2;

/** Past so many lines, a value ends with an ellipsis. */
const TITLE_LINES = 3;
const TAG_LINES = 2;
const ADDRESS_LINES = 4;

export function terminalTable(resources: Iterable<Resource>, style: Style): Iterable<string> {
  return style.width === undefined
    ? pipedTable(resources, style.paint)
    : laidOut(resources, Math.max(NARROWEST, style.width), style.paint);
}

function* laidOut(resources: Iterable<Resource>, width: number, paint: Style['paint']): Iterable<string> {
  const isWide = width >= TWO_COLUMNS_FROM;
  let gap = '';
  for (const resource of resources) {
    const lines = (isWide ? twoColumns : oneColumn)(rowOf(resource), width, paint);
    yield `${gap}${lines.join('\n')}\n`;
    if (!isWide) gap = '\n';
  }
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
