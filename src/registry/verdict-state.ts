import { grouped } from '../model/grouped.ts';
import type { Resource } from '../model/resource.ts';
import { type VerdictId, verdictIds } from '../model/verdict.ts';
import { identify } from '../sites/identify.ts';

/** What was found of one address, as far as the state says it. */
export interface CheckedAddress {
  readonly url: string;
  readonly verdict: VerdictId;
  readonly reason?: string;
  /** Days: when it last was alive, and since when it fails. */
  readonly lastAlive?: string;
  readonly failingSince?: string;
}

/** What was found when addresses were checked. */
export interface VerdictState {
  /** The verdicts of a resource: one for each of its addresses that was checked, whatever its spelling. */
  readonly verdictsOf: (resource: Pick<Resource, 'id' | 'url'>) => ReadonlySet<VerdictId>;
  /** The same with what they rest on. */
  readonly checksOf: (resource: Pick<Resource, 'id' | 'url'>) => readonly CheckedAddress[];
}

/**
 * Reads a state: a JSON object a line, with `url` and `verdict` at least. Lines that are none are passed over, as is what
 * is not known of the others; of two lines for one address the last holds.
 */
export function parseVerdictState(text: string): VerdictState {
  const byUrl = new Map(text.split('\n').flatMap(readLine));
  const byId = grouped(byUrl.values(), ({ url }) => identify(url).id);
  const checksOf: VerdictState['checksOf'] = ({ id, url }) => byId.get(id) ?? byId.get(identify(url).id) ?? [];
  return { checksOf, verdictsOf: (resource) => new Set(checksOf(resource).map(({ verdict }) => verdict)) };
}

function readLine(line: string): (readonly [url: string, checked: CheckedAddress])[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return [];
  }
  const { url, verdict, ...evidence }: Readonly<Record<string, unknown>> = Object(value);
  const known = verdictIds.find((id) => id === verdict);
  return typeof url === 'string' && known !== undefined ? [[url, { url, verdict: known, ...textsOf(evidence) }]] : [];
}

function textsOf(evidence: Readonly<Record<string, unknown>>): Omit<CheckedAddress, 'url' | 'verdict'> {
  const told = ['reason', 'lastAlive', 'failingSince'].map((name) => [name, evidence[name]] as const);
  return Object.fromEntries(told.filter(([, value]) => typeof value === 'string'));
}
