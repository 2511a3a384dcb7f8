import type { Resource } from '../model/resource.ts';
import { type VerdictId, verdictIds } from '../model/verdict.ts';
import { identify } from '../sites/identify.ts';

/** What was found when addresses were checked. */
export interface VerdictState {
  /** The verdicts of a resource: one for each of its addresses that was checked, whatever its spelling. */
  readonly verdictsOf: (resource: Pick<Resource, 'id' | 'url'>) => ReadonlySet<VerdictId>;
}

const none: ReadonlySet<VerdictId> = new Set();

/**
 * Reads a state: a JSON object a line, with `url` and `verdict` at least. Lines that are none are passed over, as is what
 * is not known of the others; of two lines for one address the last holds.
 */
export function parseVerdictState(text: string): VerdictState {
  const byUrl = new Map(text.split('\n').flatMap(readLine));
  const byId = new Map<string, Set<VerdictId>>();
  for (const [url, verdict] of byUrl) {
    const { id } = identify(url);
    byId.set(id, (byId.get(id) ?? new Set()).add(verdict));
  }
  return { verdictsOf: ({ id, url }) => byId.get(id) ?? byId.get(identify(url).id) ?? none };
}

function readLine(line: string): (readonly [url: string, verdict: VerdictId])[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return [];
  }
  const { url, verdict }: { readonly url?: unknown; readonly verdict?: unknown } = Object(value);
  const known = verdictIds.find((id) => id === verdict);
  return typeof url === 'string' && known !== undefined ? [[url, known]] : [];
}
