import { type Edit, type MappedText, type Span, spanInSource } from '../mapped-text.ts';
import { NOTHING } from '../mkdocs/nothing.ts';
import { fenceTracker, indentOf, textLines } from '../text-lines.ts';

/** Containers in containers, deeper than any page goes: past this the parser takes time out of all proportion. */
const MAX_DEPTH = 50;

const MARKER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,200}\]:)/y;

/** What the parser is spared, and which stretches of the source that leaves unread. */
export interface Guarded {
  readonly edits: readonly Edit[];
  readonly unread: readonly Span[];
}

/**
 * Leaves out the lines of containers that are nested too deeply; what stands outside of them stays. In what looks like a
 * code fence they stay too, less what they would start if it is none.
 */
export function withoutDeepNesting(mapped: MappedText): Guarded {
  const edits: Edit[] = [];
  const unread: Span[] = [];
  const open: number[] = [];
  const fenceAt = codeFollower();
  let wasCut = false;
  for (const line of textLines(mapped.text)) {
    const fence = fenceAt(line.text);
    if (line.text.trim() === '') continue;
    const markers = markersBelow(open, line.text);
    const isTooDeep = open.length + markers.length > MAX_DEPTH;
    const isCut = isTooDeep && fence === undefined;
    if (isCut) {
      edits.push({ start: line.start, end: line.end, text: '' });
      const span = spanInSource(mapped, line.start, line.end);
      const before = wasCut ? unread.pop() : undefined;
      unread.push([before?.[0] ?? span[0], span[1]]);
    } else if (isTooDeep) {
      const at = line.start + (fence?.exec(line.text)?.[0].length ?? 0);
      edits.push({ start: at, end: at, text: NOTHING });
    } else open.push(...markers.filter((column) => column !== QUOTE));
    wasCut = isCut;
  }
  return { edits, unread };
}

/** Follows code fences: of a line in one, what its fence leaves to lead a line. */
function codeFollower(): (line: string) => RegExp | undefined {
  const isFenced = fenceTracker();
  let leading: RegExp | undefined;
  return (line) => {
    const fenced = isFenced(line);
    if (fenced === 'opens') leading = leadingLike(line);
    return fenced === false ? undefined : leading;
  };
}

/** The blanks and signs of quotes that lead a line in the same quotes as another. */
function leadingLike(line: string): RegExp {
  const quotes = (/^[ \t>]*/.exec(line)?.[0].split('>').length ?? 1) - 1;
  return new RegExp(`^[ \\t]*(?:>[ \\t]*){0,${Math.min(quotes, MAX_DEPTH)}}`);
}

/** The markers of a line, once the containers that it ends are closed. */
function markersBelow(open: number[], line: string): readonly number[] {
  const indent = indentOf(line);
  while ((open.at(-1) ?? 0) > indent) open.pop();
  return markersOf(line);
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
