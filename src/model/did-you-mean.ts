import { distance } from 'fastest-levenshtein';

/** The known name nearest to an unknown one, where it is near enough to have been meant: a few letters off, or its start. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const typed = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = (typed.length < 4 ? 1 : Math.max(2, Math.floor(typed.length / 3))) + 1;
  for (const candidate of known) {
    const steps = stepsBetween(typed, candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** A name cut short is as near as one letter off. */
function stepsBetween(typed: string, candidate: string): number {
  return typed.length >= 3 && candidate.startsWith(typed) && candidate !== typed ? 1 : distance(typed, candidate);
}

/** `did you mean "…"?`, or nothing where no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const match = nearest(name, known);
  return match === undefined ? undefined : `did you mean "${match}"?`;
}
