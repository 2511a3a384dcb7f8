import { namesVenue, withoutVenue } from './venues.ts';

/** Numbers, dates and marks that stand before a title in a list: `1.`, `[12]`, `[2023/05]`, `(2023-01)`. */
const LEAD =
  /^(?:\s*(?:\[\d{1,4}\]|\(\d{1,3}\)|\d{1,3}[.)](?=\s)|[①-⑳]|[[(](?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}[\])]|(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?=\s)|(?:NEW|New)[!:](?=\s)|(?:[Pp]aper|[Bb]log(?: [Pp]ost)?|[Vv]ideo|[Cc]ode|[Pp]roject|论文)\s*[:：]\s+(?=\S{3})|(?:参见|详见|参考|见)\s*[:：]?\s*)[\s:：|,–—-]*)+/u;
/** The year of a reference in parentheses, perhaps with what kind of thing it is. */
const YEAR = /\s*[(（](?:[^()（）]{0,20}[\s,])?(?:19|20)\d\d[a-z]?[)）]/u;
const SENTENCE = /^(.{10,}?(?<!\b(?:vs|et al|e\.g|i\.e|St|Dr|Mr|Prof|No|Vol)|\b\p{Lu})[.?!。])\s+(?=\S)/u;
const NAME = String.raw`(?:\p{Lu}\.?[-\s]?){0,3}(?:(?:van|von|de|der|den|da|di|del|la|le|el|al|bin) ){0,2}\p{Lu}[\p{L}'’-]+(?:[\s-]\p{Lu}[\p{L}.'’-]*){0,3}`;
/** Names with commas or `and` between them. */
const AUTHORS = new RegExp(
  String.raw`^(?:by\s+)?${NAME}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|\s*,\s*and\s+)${NAME})*\s*(?:[.,;(*]|et al|$)`,
  'u',
);

/** A text without the number or date that it begins with. */
export function withoutLead(text: string): string {
  return text.replace(LEAD, '');
}

/** `(ICLR 2024)`, where a reference begins with it. */
const VENUE_LEAD = /^[[(]([^[\]()]{2,40})[\])][\s:：|,–—-]*/u;
const AUTHORS_LEAD = /^(?:\p{Lu}[\p{L}.'’-]*,? ){1,8}(?:and )?et al\.?[,:]? (?=\S)/u;
const AUTHORS_TAIL = new RegExp(String.raw`(?:, | by )${NAME}(?:, ${NAME}| and ${NAME})* et al\b.*$`, 'u');

/** Without the venue or the authors that it begins with, and the authors with whom it goes on. */
function withoutAuthors(text: string): string {
  const [venue = '', name = ''] = VENUE_LEAD.exec(text) ?? [];
  const own = namesVenue(name) ? text.slice(venue.length) : text;
  const title = own.includes('et al') ? own.replace(AUTHORS_LEAD, '').replace(AUTHORS_TAIL, '') : own;
  return title.length >= MIN_TITLE ? title : text;
}

/** What is left of a reference is a title, and no word of one, from this length on. */
const MIN_TITLE = 10;

/** Of a reference, what stands before its year, its authors and its venue. */
export function titleOfReference(text: string): string {
  const words = withoutAuthors(withoutLead(text));
  const year = YEAR.exec(words);
  if (year !== null && year.index >= MIN_LENGTH) return words.slice(0, year.index);
  const [sentence = '', title = ''] = SENTENCE.exec(words) ?? [];
  if (sentence === '' || !isTail(words.slice(sentence.length))) return words;
  return title.replace(/[.。]$/u, '');
}

/** A work, and whether its authors, its year or where it appeared stand behind its title. */
export interface Cited {
  readonly title: string;
  readonly cited: boolean;
}

/** Of words that begin with a title, the title: to the end of a sentence, a dash, the authors or the venue. */
export function citedWork(text: string): Cited {
  const words = withoutLead(text).trim();
  const reference = titleOfReference(words).trim();
  const sentence = SENTENCE.exec(reference)?.[1] ?? reference;
  const [own = ''] = sentence.replace(BY_AUTHORS, '').split(/\s[-–—|]\s/u, 1);
  const title = withoutVenue(own.trim());
  const cited = reference !== words || BY_AUTHORS.test(sentence) || title !== own.trim();
  return { title: title.replace(/[.。,;(（[]+$/u, '').trim(), cited };
}

/** `, by Ann Lee`, `- by A. Lee and B. Moe`. */
const BY_AUTHORS = new RegExp(String.raw`\s*[,.;(–—-]\s*[Bb]y ${NAME}.*$`, 'u');
/** What stands between names. */
const BETWEEN_NAMES = /\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/u;
const WHOLE_NAME = new RegExp(`^${NAME}[.*]*$`, 'u');
const MAX_NAME = 50;

/** Whether a text is people: `Ann Lee, Bo Moe and Cy Poe`. */
export function isListOfNames(text: string): boolean {
  const names = text.trim().split(BETWEEN_NAMES);
  return names.length > 1 && names.every((name) => name.length <= MAX_NAME && WHOLE_NAME.test(name));
}

/** Shorter texts before a year are no titles. */
const MIN_LENGTH = 6;

/** Whether the rest of a reference is its authors and where it appeared. */
function isTail(rest: string): boolean {
  return /\bet al\b|等[人著.。]/u.test(rest) || namesVenue(rest) || (AUTHORS.test(rest) && rest.split(' ').length > 1);
}
