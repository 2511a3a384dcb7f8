import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';

/** The whole link with another destination, as the source would write it; undefined where that stands elsewhere. */
export function changeDestination(
  { start, end, destination: [from, to] }: Link,
  { source }: Page,
  change: (written: string) => string,
): string | undefined {
  if (from < start || to > end) return undefined;
  const written = source.slice(from, to);
  const changed = change(written);
  return changed === written ? undefined : source.slice(start, from) + changed + source.slice(to, end);
}
