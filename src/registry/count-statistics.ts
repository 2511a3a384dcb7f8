import type { Resource } from '../model/resource.ts';
import { type VerdictId, verdictIds } from '../model/verdict.ts';
import { hostOf } from '../sites/hostname.ts';
import { parseUrl } from '../sites/parse-url.ts';
import { countKinds } from './count-kinds.ts';
import { byFrequency, countNames, type NameCount } from './count-names.ts';
import { countTags } from './count-tags.ts';
import type { Taxonomy } from './taxonomy.ts';

/** How many resources there are of each sort: the most frequent first, but years from the first on. */
export interface Statistics {
  readonly total: number;
  readonly byTag: readonly NameCount[];
  readonly byKind: readonly NameCount[];
  readonly byYear: readonly NameCount[];
  readonly byHost: readonly NameCount[];
  /** Where something was checked. A resource with several addresses may have several verdicts. */
  readonly byVerdict?: readonly NameCount[];
}

export interface StatisticsInput {
  readonly taxonomy: Taxonomy;
  readonly verdictsOf?: ((resource: Resource) => ReadonlySet<VerdictId>) | undefined;
}

export function countStatistics(resources: readonly Resource[], { taxonomy, verdictsOf }: StatisticsInput): Statistics {
  return {
    total: resources.length,
    byTag: countTags(resources, taxonomy).map(({ name, count }) => ({ name, count })),
    byKind: countKinds(resources),
    byYear: byFrequency(countNames(resources, yearOf)).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    byHost: byFrequency(countNames(resources, hostIn)),
    ...(verdictsOf !== undefined && { byVerdict: byFrequency(countNames(resources, verdictsOf), verdictIds) }),
  };
}

function yearOf({ date }: Resource): readonly string[] {
  return date === undefined ? [] : [date.slice(0, 4)];
}

function hostIn({ url }: Resource): readonly string[] {
  const parsed = parseUrl(url);
  const host = parsed === undefined ? '' : hostOf(parsed);
  return host === '' ? [] : [host];
}
