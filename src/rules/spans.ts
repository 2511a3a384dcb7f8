/** A stretch of a text: offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tells quickly whether any of many spans overlaps another one; an empty span counts as one character. */
export function overlapFinder(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  /** How far the spans up to each one reach. */
  const reach: number[] = [];
  for (const span of sorted) reach.push(Math.max(endOf(span), reach.at(-1) ?? 0));
  return (span) => {
    const before = countBefore(sorted, endOf(span));
    return before > 0 && (reach[before - 1] ?? 0) > span.start;
  };
}

function endOf({ start, end }: Span): number {
  return Math.max(end, start + 1);
}

/** How many of the sorted spans start before a place. */
export function countBefore(sorted: readonly Span[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
