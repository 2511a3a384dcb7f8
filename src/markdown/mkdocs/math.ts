import type { Edit } from '../mapped-text.ts';

/** Where a mark may be that starts a formula, or code in which it would be none. */
const MARK = /\\[([]|\\begin\{[a-z]+\*?\}|\\[\s\S]|`+|\$\$?/g;
const BLANK_LINE = /(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)/g;
const MEANS_A_LINK = /[[\]<>@]|:\/\/|www\./i;
/** What would mean something in a formula. */
const MEANINGFUL = /[^\s>]/g;
/** Marks of formulas that take lines of their own. */
const BLOCK = /^(?:\$\$|\\\[|\\begin)/;
const STARTS_LINE = /(?:^|[\r\n])[ \t>]*$/;
const ENDS_LINE = /^[ \t]*(?:[\r\n]|$)/;
const ENDS: Readonly<Record<string, string>> = { '\\(': '\\)', '\\[': '\\]', $$: '$$' };

/** Makes nothing of formulas: what looks like a link in one is none. */
export function mathEdits(text: string): readonly Edit[] {
  if (!/\$|\\[([]|\\begin\{/.test(text)) return [];
  return paragraphs(text).flatMap(([start, end]) => formulasIn(text.slice(start, end), start));
}

function paragraphs(text: string): (readonly [number, number])[] {
  const bounds = [...text.matchAll(BLANK_LINE)].map(({ index }) => index);
  return [...bounds, text.length].map((end, index) => [bounds[index - 1] ?? 0, end] as const);
}

function formulasIn(paragraph: string, offset: number): Edit[] {
  if (!MEANS_A_LINK.test(paragraph) || !/\$|\\/.test(paragraph)) return [];
  const edits: Edit[] = [];
  const endOf = endFinder(paragraph);
  const marks = new RegExp(MARK);
  for (let found = marks.exec(paragraph); found !== null; found = marks.exec(paragraph)) {
    const { 0: mark, index } = found;
    const end = endOf(index, mark);
    if (end === undefined) continue;
    marks.lastIndex = end;
    const formula = paragraph.slice(index, end);
    if (mark.startsWith('`') || !MEANS_A_LINK.test(formula)) continue;
    edits.push({ start: offset + index, end: offset + end, text: formula.replace(MEANINGFUL, 'x') });
  }
  return edits;
}

/** Finds where what a mark starts ends; of a mark that nothing closes once, it asks no more. */
function endFinder(paragraph: string): (start: number, mark: string) => number | undefined {
  const missing = new Set<string>();
  return (start, mark) => {
    const isBlock = BLOCK.test(mark);
    if (missing.has(mark) || (isBlock && !STARTS_LINE.test(paragraph.slice(Math.max(0, start - 200), start)))) {
      return undefined;
    }
    const end = endAfter(paragraph, start, mark);
    if (end === undefined && mark !== '$') missing.add(mark);
    return end !== undefined && isBlock && !ENDS_LINE.test(paragraph.slice(end, end + 200)) ? undefined : end;
  };
}

/** Where the formula or the code ends that a mark starts; nothing where it starts none. */
function endAfter(paragraph: string, start: number, mark: string): number | undefined {
  const from = start + mark.length;
  if (mark === '$') {
    const inline = /\$(?!\s)(?:\\[\s\S]|[^\\$]){1,2000}(?<!\s)\$/y;
    inline.lastIndex = start;
    return inline.exec(paragraph) === null ? undefined : inline.lastIndex;
  }
  if (mark.startsWith('`')) {
    const closing = new RegExp(`(?<!\`)${mark}(?!\`)`, 'g');
    closing.lastIndex = from;
    return closing.exec(paragraph) === null ? undefined : closing.lastIndex;
  }
  const closing = ENDS[mark] ?? (mark.startsWith('\\begin') ? mark.replace('begin', 'end') : undefined);
  const end = closing === undefined ? -1 : paragraph.indexOf(closing, from);
  return closing === undefined || end === -1 ? undefined : end + closing.length;
}
