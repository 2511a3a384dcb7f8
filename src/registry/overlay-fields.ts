import * as v from 'valibot';
import { didYouMean } from '../model/did-you-mean.ts';
import { kindIds } from '../model/kinds.ts';

/** Fields that several of the files beside a registry have: the published JSON Schemas are made from them too. */

/** A text that shows something. */
export const words = v.pipe(v.string(), v.regex(/\S/, 'it is empty'), v.trim());

export const kindField = v.picklist(kindIds, ({ received }) => `no kind is called ${received}${meantKind(received)}`);

export const dateField = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'no date: YYYY-MM-DD'),
);

export const dayField = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'no day: YYYY-MM-DD'),
);

/** BibTeX tells no capital from a small letter, so there are none. */
export const citekeyField = v.pipe(v.string(), v.regex(/^[a-z0-9_-]+$/, 'a citekey has a-z, 0-9, _ and - only'));

function meantKind(received: string): string {
  const hint = didYouMean(received.replaceAll('"', ''), kindIds);
  return hint === undefined ? `: it is one of ${kindIds.join(', ')}` : `; ${hint}`;
}
