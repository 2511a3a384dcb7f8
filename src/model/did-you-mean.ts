import { distance } from 'fastest-levenshtein';

/** The known name nearest to an unknown one, where it is near enough to have been meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** `did you mean "…"?`, or nothing where no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const match = nearest(name, known);
  return match === undefined ? undefined : `did you mean "${match}"?`;
}
