import type { Edit } from '../mapped-text.ts';
import { type TextLine, textLines } from '../text-lines.ts';
import { NOTHING } from './nothing.ts';

/** How a site reads fences: as `superfences` does, perhaps with any header, or only at the margin. */
export type FenceKind = 'super' | 'relaxed' | 'margin';

const FENCE = /^([ \t>]*)(`{3,}|~{3,})(.*)$/;
/** `lang {attributes}` or `lang key="value"`: of any other header `superfences` makes no fence. */
const HEADER =
  /^(?:[ \t]*\.?[\w#.+-]+(?=[ \t]|$))?(?:[ \t]*\{.*\}|(?:[ \t]*(?:hl_lines|linenums|title)(?:=(?:"[^"]*"|'[^']*'))?(?=[ \t]|$))+)?[ \t]*$/;
const MARGIN_HEADER = /^ *(?:\{.*\}|(?:\.?[\w#.+-]* *)?(?:hl_lines=(?:"[^"]*"|'[^']*') *)?)$/;
/** What CommonMark would take for a fence. */
const LIKE_A_FENCE = /^[ \t>]*(?:(?:[-+*:]|\d{1,9}[.)])[ \t]+)*(?=`{3,}[^`]*$|~{3,})/;

interface Open {
  readonly index: number;
  /** Columns of what stands before the fence, and how many quotes are in it. */
  readonly columns: number;
  readonly quotes: number;
  readonly mark: string;
}

type State = 'inside' | 'closed' | 'broken';

/**
 * Empties code fences, wherever they stand: python-markdown takes them out before it reads anything else. What it does
 * not take for a fence, the parser is kept from taking for one.
 */
export function fenceEdits(text: string, kind: FenceKind): readonly Edit[] {
  if (!text.includes('```') && !text.includes('~~~')) return [];
  const lines = [...textLines(text)];
  const edits: Edit[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    const open = opened(line, index, kind);
    const last = open === undefined ? undefined : endOf(lines, open, kind);
    if (open !== undefined && typeof last === 'object') {
      edits.push({ start: line.next, end: last.start, text: '' });
      index = lines.indexOf(last, index);
      continue;
    }
    const until = open === undefined || kind === 'margin' ? index : (last as number);
    for (; index <= until && index < lines.length; index += 1) edits.push(...guard(lines[index] as TextLine));
    index -= 1;
  }
  return edits;
}

function opened({ text }: TextLine, index: number, kind: FenceKind): Open | undefined {
  if (!text.includes('```') && !text.includes('~~~')) return undefined;
  const [, prefix = '', mark = '', header = ''] = FENCE.exec(text) ?? [];
  if (mark === '' || !isHeader(header, kind) || (kind === 'margin' && prefix !== '')) return undefined;
  return {
    index,
    columns: columnsOf(prefix, Number.POSITIVE_INFINITY).columns,
    quotes: prefix.split('>').length - 1,
    mark,
  };
}

function isHeader(header: string, kind: FenceKind): boolean {
  if (kind === 'relaxed') return !header.includes('`');
  return (kind === 'super' ? HEADER : MARGIN_HEADER).test(header);
}

/** The line that closes a fence; or the index of the last line that is read with it, though it is none. */
function endOf(lines: readonly TextLine[], open: Open, kind: FenceKind): TextLine | number {
  const follow = kind === 'margin' ? marginFence(open) : open.quotes > 0 ? quotedFence(open) : plainFence(open);
  for (let index = open.index + 1; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    const state = follow(line.text);
    if (state === 'closed') return line;
    if (state === 'broken') return index;
  }
  return kind === 'margin' ? open.index : lines.length - 1;
}

function marginFence({ mark }: Open): (line: string) => State {
  return (line) => (line.trimEnd() === mark ? 'closed' : 'inside');
}

function plainFence({ columns, mark }: Open): (line: string) => State {
  return (line) => {
    const prefix = columnsOf(line, columns);
    const content = line.slice(prefix.length);
    if (content.trim() === '' && prefix.quotes === 0) return 'inside';
    if (prefix.quotes > 0 || prefix.columns !== columns) return 'broken';
    return content.trimEnd() === mark ? 'closed' : 'inside';
  };
}

function quotedFence({ columns, quotes, mark }: Open): (line: string) => State {
  let isAfterEmpty = false;
  return (line) => {
    const prefix = columnsOf(line, columns);
    const content = line.slice(prefix.length);
    if (prefix.quotes > quotes) return 'broken';
    if (content === '') isAfterEmpty = true;
    else if (prefix.columns < columns || (isAfterEmpty && prefix.quotes < quotes)) return 'broken';
    else if (content.trimEnd() === mark) return 'closed';
    else isAfterEmpty = false;
    return 'inside';
  };
}

/** The blanks and quotes that start a line, up to a column. */
function columnsOf(line: string, limit: number) {
  let columns = 0;
  let quotes = 0;
  let length = 0;
  for (; length < line.length && columns < limit; length += 1) {
    const character = line[length];
    if (character !== ' ' && character !== '\t' && character !== '>') break;
    if (character === '>') quotes += 1;
    columns += character === '\t' ? 4 - (columns % 4) : 1;
  }
  return { columns, quotes, length };
}

function guard({ start, text }: TextLine): Edit[] {
  if (!text.includes('```') && !text.includes('~~~')) return [];
  const prefix = LIKE_A_FENCE.exec(text)?.[0];
  return prefix === undefined ? [] : [{ start: start + prefix.length, end: start + prefix.length, text: NOTHING }];
}
