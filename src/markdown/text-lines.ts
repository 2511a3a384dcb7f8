/** A line of a text: offsets without its end, and where the next one starts. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly text: string;
}

/** The lines of a text; line ends are those of CommonMark. */
export function* textLines(text: string): Generator<TextLine> {
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: index, next: index + lineEnd.length, text: text.slice(start, index) };
    start = index + lineEnd.length;
  }
  if (start < text.length) yield { start, end: text.length, next: text.length, text: text.slice(start) };
}

/** Columns that the white space at the start of a line takes, a tab going to the next multiple of four. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

/** What a line is to a code fence: `false` outside of any. */
export type Fenced = 'opens' | 'inside' | 'closes' | false;

/** Follows code fences down the lines of a text. */
export function fenceTracker(): (line: string) => Fenced {
  let fence: { readonly mark: string; readonly size: number } | undefined;
  return (line) => {
    const [, run = '', rest = ''] = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t][ \t>]*)*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    const mark = run.charAt(0);
    if (fence === undefined) {
      if (mark === '' || (mark === '`' && rest.includes('`'))) return false;
      fence = { mark, size: run.length };
      return 'opens';
    }
    if (mark !== fence.mark || run.length < fence.size || rest.trim() !== '') return 'inside';
    fence = undefined;
    return 'closes';
  };
}
