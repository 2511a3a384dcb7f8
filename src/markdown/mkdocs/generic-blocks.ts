import type { Edit } from '../mapped-text.ts';
import { NOTHING } from './nothing.ts';

/** `/// name | title`, with options indented below it, down to a line of as many slashes. */
const FENCE =
  /^((?: {4})*) {0,3}(\/{3,}) *(?:([\w-]+) *(?:\| *(.*?) *)?)?((?:\r\n|\n|\r|$)(?:\1 {4,}[^\s:][^\r\n:]*:(?: .*)?(?:\r\n|\n|\r|$))*)/gm;
/** Blocks whose title is no text. */
const UNTITLED: ReadonlySet<string> = new Set(['html', 'define', 'caption', 'figure-caption', 'table-caption']);

/** Leaves of the blocks of `pymdownx.blocks` their titles and contents. */
export function genericBlockEdits(text: string): readonly Edit[] {
  if (!text.includes('///')) return [];
  const edits: Edit[] = [];
  const open: string[] = [];
  for (const found of text.matchAll(FENCE)) {
    const { index, 0: whole, 1: indent = '', 2: fence = '', 3: name, 4: title = '', 5: options = '' } = found;
    const end = index + whole.length;
    const lineEnd = end - options.length;
    if (name === undefined) {
      if (!open.includes(fence)) continue;
      open.length = open.lastIndexOf(fence);
      edits.push({ start: index + indent.length, end: lineEnd, text: '' });
      continue;
    }
    open.push(fence);
    const start = index + indent.length;
    if (title === '' || UNTITLED.has(name)) edits.push({ start, end: lineEnd, text: '' });
    else {
      const titleStart = lineEnd - (/ *$/.exec(whole.slice(0, lineEnd - index))?.[0].length ?? 0) - title.length;
      edits.push({ start, end: titleStart, text: NOTHING }, { start: lineEnd, end: lineEnd, text: '\n' });
    }
    if (options.trim() !== '') edits.push({ start: lineEnd, end, text: '\n\n' });
  }
  return edits;
}
