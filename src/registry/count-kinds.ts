import { kindIds } from '../model/kinds.ts';
import type { Resource } from '../model/resource.ts';
import { byFrequency, countNames, type NameCount } from './count-names.ts';

/** The kinds in use, the most frequent first; equal ones in the order of the table of kinds. */
export function countKinds(resources: Iterable<Pick<Resource, 'kind'>>): readonly NameCount[] {
  return byFrequency(
    countNames(resources, ({ kind }) => [kind]),
    kindIds,
  );
}
