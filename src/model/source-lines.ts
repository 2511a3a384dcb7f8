import type { Range } from './range.ts';

/** Turns offsets of a text into lines and columns. Line ends are those of CommonMark: `\n`, `\r\n` and a lone `\r`. */
export interface SourceLines {
  readonly source: string;
  /** Offset at which each line starts; the first is 0. */
  readonly starts: readonly number[];
}

export function sourceLines(source: string): SourceLines {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return { source, starts };
}

/** The line and column, both from 1, at an offset. */
function positionAt({ starts }: SourceLines, offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The offset of a line and column, both from 1; past the end it is the length of the source. */
export function offsetAt({ source, starts }: SourceLines, line: number, column: number): number {
  const start = starts[line - 1];
  return start === undefined ? source.length : Math.min(start + column - 1, source.length);
}

export function rangeBetween(lines: SourceLines, file: string, start: number, end: number): Range {
  const from = positionAt(lines, start);
  const to = positionAt(lines, end);
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The text of a line, without its end. */
export function lineText({ source, starts }: SourceLines, line: number): string {
  const start = starts[line - 1];
  return start === undefined ? '' : source.slice(start, starts[line] ?? source.length).replace(/[\r\n]+$/, '');
}
