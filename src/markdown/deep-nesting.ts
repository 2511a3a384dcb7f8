import { type Edit, type MappedText, type Span, spanInSource } from './mapped-text.ts';
import { indentOf, textLines } from './text-lines.ts';

/** Containers in containers, deeper than any page goes: past this the parser takes time out of all proportion. */
const MAX_DEPTH = 50;

const MARKER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,200}\]:)/y;

/** What the parser is spared, and which stretches of the source that leaves unread. */
export interface Guarded {
  readonly edits: readonly Edit[];
  readonly unread: readonly Span[];
}

/** Leaves out the lines of containers that are nested too deeply; what stands outside of them stays. */
export function withoutDeepNesting(mapped: MappedText): Guarded {
  const edits: Edit[] = [];
  const unread: Span[] = [];
  const open: number[] = [];
  let wasCut = false;
  for (const line of textLines(mapped.text)) {
    if (line.text.trim() === '') continue;
    const indent = indentOf(line.text);
    while ((open.at(-1) ?? 0) > indent) open.pop();
    const markers = markersOf(line.text);
    const isCut = open.length + markers.length > MAX_DEPTH;
    if (isCut) {
      edits.push({ start: line.start, end: line.end, text: '' });
      const span = spanInSource(mapped, line.start, line.end);
      const before = wasCut ? unread.pop() : undefined;
      unread.push([before?.[0] ?? span[0], span[1]]);
    } else open.push(...markers.filter((column) => column !== QUOTE));
    wasCut = isCut;
  }
  return { edits, unread };
}

const QUOTE = -1;

/** Columns at which the contents of a line's containers start; a quote is none to count indents from. */
function markersOf(line: string): number[] {
  const columns: number[] = [];
  MARKER.lastIndex = 0;
  for (let found = MARKER.exec(line); found !== null; found = MARKER.exec(line)) {
    columns.push(contentColumn(found));
  }
  return columns;
}

function contentColumn({ index, 0: marker }: RegExpExecArray): number {
  if (marker.endsWith('>')) return QUOTE;
  const start = index + indentOf(marker);
  return marker.endsWith(':') ? start + 4 : start + marker.trim().length + 1;
}
