import { didYouMean } from '../model/did-you-mean.ts';
import { grouped } from '../model/grouped.ts';
import type { Resource } from '../model/resource.ts';
import { UserError } from '../model/user-error.ts';
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
 * Reads a state: a JSON object a line, with `url` and `verdict` at least; of two lines for one address the last holds. What
 * else a line says is passed over, but a line that is none is an error: to leave it out would change what is found. Throws
 * `UserError`, which names the file and the line.
 */
export function parseVerdictState(text: string, file = 'state.jsonl'): VerdictState {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const byUrl = new Map(
    lines.flatMap((line, at) => {
      if (line.trim() === '') return [];
      const checked = readLine(line, `${file}:${at + 1}`);
      return [[checked.url, checked]];
    }),
  );
  const byId = grouped(byUrl.values(), ({ url }) => identify(url).id);
  const checksOf: VerdictState['checksOf'] = ({ id, url }) => byId.get(id) ?? byId.get(identify(url).id) ?? [];
  return { checksOf, verdictsOf: (resource) => new Set(checksOf(resource).map(({ verdict }) => verdict)) };
}

function readLine(line: string, place: string): CheckedAddress {
  const { url, verdict, ...evidence } = readObject(line, place);
  if (typeof url !== 'string') throw invalid(place, 'has no "url"', EXAMPLE);
  const known = verdictIds.find((id) => id === verdict);
  if (known !== undefined) return { url, verdict: known, ...textsOf(evidence) };
  if (typeof verdict !== 'string') throw invalid(place, 'has no "verdict"', EXAMPLE);
  const shown = verdict.slice(0, 100);
  const hint = didYouMean(shown, verdictIds) ?? `verdicts: ${verdictIds.join(', ')}`;
  throw invalid(place, `"${shown}" is no verdict`, hint);
}

function readObject(line: string, place: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw invalid(place, 'is no JSON', EXAMPLE, cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(place, 'is no JSON object', EXAMPLE);
  }
  return Object.fromEntries(Object.entries(value));
}

const EXAMPLE =
  'each line is of one address, such as {"url":"https://example.com/","verdict":"alive"}; mend the line, or delete the file';

function invalid(place: string, fault: string, hint: string, cause?: unknown): UserError {
  return new UserError('STATE_INVALID', `${place}: ${fault}`, { hint, cause });
}

function textsOf(evidence: Readonly<Record<string, unknown>>): Omit<CheckedAddress, 'url' | 'verdict'> {
  const told = ['reason', 'lastAlive', 'failingSince'].map((name) => [name, evidence[name]] as const);
  return Object.fromEntries(told.filter(([, value]) => typeof value === 'string'));
}
