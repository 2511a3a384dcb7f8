import type { Span } from '../mapped-text.ts';
import { fenceTracker, textLines } from '../text-lines.ts';

/** Lines over which no code span goes on: blank ones, and those that begin a block. */
const NEW_BLOCK = /^[ \t>]*(?:$|[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|)/;

/** Where code stands in a text. */
export interface Code {
  /** Fenced code, in order. */
  readonly fences: readonly Span[];
  /** Where the code span ends that a run of backticks opens, if one is closed. */
  readonly spanEnd: (start: number) => number | undefined;
}

/** Finds code as CommonMark does, in time that grows with the text. */
export function codeIn(text: string): Code {
  const fences: [number, number][] = [];
  const blocks: number[] = [];
  const isFenced = fenceTracker();
  for (const { start, next, text: line } of textLines(text)) {
    const fenced = isFenced(line);
    if (fenced === 'opens') fences.push([start, next]);
    const fence = fences.at(-1);
    if (fenced !== false && fence !== undefined) fence[1] = next;
    if (fenced !== false || NEW_BLOCK.test(line)) blocks.push(start);
  }
  const ends = closingRuns(text, blocks);
  return { fences, spanEnd: (start) => ends.get(start) };
}

/** Of each run of backticks, where the next one of its size in the same block ends. */
function closingRuns(text: string, blocks: readonly number[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const lastOfSize = new Map<number, number>();
  let block = blocks.length - 1;
  for (const { index, 0: run } of [...text.matchAll(/`+/g)].reverse()) {
    while (block >= 0 && (blocks[block] ?? 0) > index) {
      lastOfSize.clear();
      block -= 1;
    }
    const closing = lastOfSize.get(run.length);
    if (closing !== undefined) ends.set(index, closing + run.length);
    lastOfSize.set(run.length, index);
  }
  return ends;
}
