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

/** A name cut short is as near as one letter off, and so are two letters in the wrong order. */
function stepsBetween(typed: string, candidate: string): number {
  if (typed.length < 3 || candidate === typed) return distance(typed, candidate);
  return candidate.startsWith(typed) || isSwapped(typed, candidate) ? 1 : distance(typed, candidate);
}

function isSwapped(typed: string, candidate: string): boolean {
  if (typed.length !== candidate.length) return false;
  let at = 0;
  while (typed[at] === candidate[at]) at += 1;
  return `${typed.slice(0, at)}${typed.charAt(at + 1)}${typed.charAt(at)}${typed.slice(at + 2)}` === candidate;
}

/** `did you mean "…"?`, or nothing where no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const match = nearest(name, known);
  return match === undefined ? undefined : `did you mean "${match}"?`;
}
