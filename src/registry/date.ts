import { isUrl } from '../model/is-url.ts';
import { entriesAround } from './page-index.ts';
import type { Sighting } from './sighting.ts';
import { venueYear } from './venues.ts';

const DATE_COLUMN =
  /\b(?:dates?|years?|published|publication date|released?|release date|time|when|fecha|año|data|ano|datum|jahr|année)\b|日期|时间|時間|年份|年月|发布|發布|날짜|연도|дата|год/iu;
const VENUE_COLUMN =
  /\b(?:venues?|conferences?|journals?|publications?|publishers?|published (?:in|at)|where)\b|会议|會議|期刊|发表|學會|学会/iu;
const ISO = String.raw`((?:19|20)\d\d)(?:[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?)?`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const WHOLE_ISO = new RegExp(`^${ISO}$`);
const EAST_ASIAN =
  /^((?:19|20)\d\d)\s*[年년](?:\s*(0?[1-9]|1[0-2])\s*[月월](?:\s*(0?[1-9]|[12]\d|3[01])\s*[日일号])?)?$/u;
const WORDED = new RegExp(
  String.raw`^(?:${MONTH}\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?|(\d{1,2})\s+${MONTH},?\s+)((?:19|20)\d\d)$`,
  'i',
);
/** Longer texts are no dates. */
const MAX_LENGTH = 40;
/** What parts the pieces of a reference. */
const BREAK = /[,;|·•]\s*|\.(?:\s+|$)|\s[-–—]\s|[()[\]（）【】]/;
const MAX_PIECES = 8;
/** So far from a link its date is looked for. */
const REACH = 60;
const PATH = /\/((?:19|20)\d\d)[-/](0[1-9]|1[0-2])(?:[-/](0[1-9]|[12]\d|3[01]))?(?=[-/.]|$)/;

/**
 * When a resource appeared: as its site's number tells, unless that is known from elsewhere, which is more exact; else
 * as the curator wrote, else as is known from elsewhere, else as its address does.
 */
export function dateOf(sightings: readonly Sighting[], known?: string): string | undefined {
  const numbered = sightings[0]?.identity.date;
  if (numbered !== undefined) return known ?? numbered;
  return (
    firstOf(sightings, columnDate) ??
    firstOf(sightings, writtenDate) ??
    firstOf(sightings, venueDate) ??
    firstOf(sightings, frontMatterDate) ??
    known ??
    firstOf(sightings, pathDate)
  );
}

/** A text that is a date and nothing else, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function parseDate(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const written = text.trim();
  const [, year, month, day] = WHOLE_ISO.exec(written) ?? EAST_ASIAN.exec(written) ?? [];
  if (year !== undefined) return joined(year, month, day);
  const worded = WORDED.exec(written);
  if (worded === null) return undefined;
  const [, before, dayAfter, dayBefore, after, wordedYear = ''] = worded;
  const name = (before ?? after ?? '').toLowerCase();
  return joined(wordedYear, String(MONTHS.indexOf(name) + 1), dayAfter ?? dayBefore);
}

function firstOf(sightings: readonly Sighting[], find: (sighting: Sighting) => string | undefined): string | undefined {
  for (const sighting of sightings) {
    const date = find(sighting);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The cells of the table row that a link stands in. */
function* cellsAround({ link, index }: Sighting): Iterable<{ readonly column: string; readonly text: string }> {
  for (const [, { cells = [] }] of entriesAround(index, link)) yield* cells;
}

function columnDate(sighting: Sighting): string | undefined {
  for (const { column, text } of cellsAround(sighting)) {
    const date = DATE_COLUMN.test(column) ? parseDate(text) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

/** `(2023-01)`, `[June 2024]` beside or inside the link, or a date alone before or behind it. */
function writtenDate({ link: { before, text, after } }: Sighting): string | undefined {
  if (!hasYear(before) && !hasYear(text) && !hasYear(after.slice(0, REACH))) return undefined;
  const alone = parseDate(before.slice(-REACH).replace(/^[\s|*_[(]+|[\s|*_:\])–—-]+$/g, ''));
  if (alone !== undefined) return alone;
  const parts = [after.slice(0, REACH), text.slice(-5 * REACH), before.slice(-REACH), before.slice(0, REACH)];
  const inBrackets = parts.flatMap((part) => [...part.matchAll(/[([（【]([^()[\]（）【】]+)[)\]）】]/g)]);
  for (const [, inside = ''] of inBrackets) {
    const date = parseDate(inside) ?? parseDate(inside.split(/[,;]\s*/).at(-1) ?? '');
    if (date !== undefined) return date;
  }
  const pieces = [
    ...after.slice(0, REACH).split(BREAK).slice(0, MAX_PIECES),
    ...before.slice(-REACH).split(BREAK).slice(-2),
  ];
  return pieces.map(parseDate).find((date) => date !== undefined);
}

function hasYear(text: string): boolean {
  return /\d\d/.test(text);
}

/** The year of the conference or journal that a row or a reference names. */
function venueDate(sighting: Sighting): string | undefined {
  for (const { column, text } of cellsAround(sighting)) {
    const year = VENUE_COLUMN.test(column)
      ? (venueYear(text) ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0])
      : undefined;
    if (year !== undefined) return year;
  }
  const { before, after } = sighting.link;
  if (!hasYear(before.slice(-REACH)) && !hasYear(after.slice(0, 2 * REACH))) return undefined;
  return venueYear(before.slice(-REACH)) ?? venueYear(after.slice(0, 2 * REACH));
}

/** Of a page that is about one link of its front matter. */
function frontMatterDate({ link, index: { page, links } }: Sighting): string | undefined {
  if (link.syntax !== 'frontmatter' || links.filter(({ syntax }) => syntax === 'frontmatter').length > 1)
    return undefined;
  const date = page.frontMatter?.data.date;
  return typeof date === 'string' ? parseDate(date.slice(0, 'YYYY-MM-DD'.length)) : undefined;
}

function pathDate({ identity }: Sighting): string | undefined {
  if (!identity.id.startsWith('url:') || !isUrl(identity.url)) return undefined;
  const [, year, month, day] = PATH.exec(new URL(identity.url).pathname) ?? [];
  return year === undefined ? undefined : joined(year, month, day);
}

function joined(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (Number(day ?? 1) > new Date(Date.UTC(Number(year), Number(month ?? 1), 0)).getUTCDate()) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
