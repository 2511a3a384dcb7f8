import stringWidth from 'fast-string-width';

/** Narrower terminals have no room for two columns. */
export const TWO_COLUMNS_FROM = 60;

/** Nothing is laid out for less than this. */
export const NARROWEST = 20;

const ASCII = /^[\x20-\x7e]*$/;
const ELLIPSIS = '…';

/** Made for the first text that needs it: the data of all writing systems takes long to load. */
let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/** The text, or as much of it as fits before an ellipsis. */
export function truncate(text: string, width: number): string {
  if (text.length <= width && columnsOf(text) <= width) return text;
  return `${headOf(text, width - 1).trimEnd()}${ELLIPSIS}`;
}

/** The text in lines that fit, broken at blanks and, where a word is wider than a line, inside it. */
export function wrap(text: string, width: number, maxLines: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '') {
    const isLast = lines.length === maxLines - 1;
    const line = isLast ? truncate(rest, width) : lineOf(rest, width);
    lines.push(line.trimEnd());
    rest = isLast ? '' : rest.slice(line.length).trimStart();
  }
  return lines;
}

/** The longest beginning that fits and ends at a blank, else the longest that fits. */
function lineOf(text: string, width: number): string {
  const head = headOf(text, width);
  if (head.length === text.length || text[head.length] === ' ') return head;
  const blank = head.lastIndexOf(' ');
  return blank > 0 ? head.slice(0, blank) : head || firstGrapheme(text);
}

/** The longest beginning, in whole graphemes, that fits. */
function headOf(text: string, width: number): string {
  if (ASCII.test(text.slice(0, width + 1))) return text.slice(0, width);
  let columns = 0;
  let end = 0;
  // No line needs more than this, and a text may be millions of characters long.
  for (const { segment } of graphemes(text.slice(0, 64 * Math.max(1, width)))) {
    columns += columnsOf(segment);
    if (columns > width) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

function firstGrapheme(text: string): string {
  for (const { segment } of graphemes(text.slice(0, 64))) return segment;
  return '';
}
