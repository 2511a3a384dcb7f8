import type { KindId } from '../model/kinds.ts';
import { kindOfHeading } from './headings.ts';
import { labelOf } from './labels.ts';

/** Longer headings of columns say more than a kind. */
const MAX_LENGTH = 40;

/** The kind of what stands in a column with such a heading: `Paper`, `代码`, `Tools`. */
export function kindOfHeader(header: string | undefined): KindId | undefined {
  if (header === undefined || header === '' || header.length > MAX_LENGTH) return undefined;
  const kind = kindOfHeading(header) ?? labelOf(header)?.kind;
  // What a thing has, besides: `Website`, `Institute`.
  return kind === 'website' ? undefined : kind;
}
