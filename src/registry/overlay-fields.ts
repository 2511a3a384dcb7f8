import * as v from 'valibot';
import { didYouMean } from '../model/did-you-mean.ts';
import { kindIds } from '../model/kinds.ts';

/** Fields that several of the files beside a registry have: the published JSON Schemas are made from them too. */

/** A text that shows something. */
export const words = v.pipe(v.string(), v.regex(/\S/, 'it is empty'), v.trim());

export const kindField = v.picklist(kindIds, ({ received }) => `no kind is called ${received}${meantKind(received)}`);

/** Days that there are: the calendar, leap years included, in a pattern, so that the published schemas say it too. */
const DAY_OF_YEAR = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])`;
const LEAP_YEAR = String.raw`\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00`;
const DAY = String.raw`\d{4}-(?:${DAY_OF_YEAR})|(?:${LEAP_YEAR})-02-29`;

export const dateField = v.pipe(
  v.string(),
  v.regex(new RegExp(String.raw`^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|${DAY})$`), 'no date: YYYY-MM-DD'),
);

export const dayField = v.pipe(v.string(), v.regex(new RegExp(`^(?:${DAY})$`), 'no day: YYYY-MM-DD'));

/** What has a letter or a digit, so that it spells something. */
export const spelling = v.pipe(v.string(), v.regex(/[\p{L}\p{N}]/u, 'it has no letter and no digit'));

/** BibTeX tells no capital from a small letter, so there are none. */
export const citekeyField = v.pipe(v.string(), v.regex(/^[a-z0-9_-]+$/, 'a citekey has a-z, 0-9, _ and - only'));

function meantKind(received: string): string {
  const hint = didYouMean(received.replaceAll('"', ''), kindIds);
  return hint === undefined ? `: it is one of ${kindIds.join(', ')}` : `; ${hint}`;
}
