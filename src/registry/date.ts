import { entriesAround } from './page-index.ts';
import type { Sighting } from './sighting.ts';

const DATE_COLUMN = /\b(?:dates?|years?|published|publication date|released?|release date|time|when)\b/i;
const ISO = String.raw`((?:19|20)\d\d)(?:[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?)?`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const WHOLE_ISO = new RegExp(`^${ISO}$`);
const WORDED = new RegExp(
  String.raw`^(?:${MONTH}\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?|(\d{1,2})\s+${MONTH},?\s+)((?:19|20)\d\d)$`,
  'i',
);
/** Longer texts are no dates. */
const MAX_LENGTH = 40;
/** So far from a link its date is looked for. */
const REACH = 60;
const PATH = /\/((?:19|20)\d\d)[-/](0[1-9]|1[0-2])(?:[-/](0[1-9]|[12]\d|3[01]))?(?=[-/.]|$)/;

/** When a resource appeared: as its site's number tells, else as the curator wrote, else as its address does. */
export function dateOf(sightings: readonly Sighting[]): string | undefined {
  const [first] = sightings;
  return (
    first?.identity.date ??
    firstOf(sightings, columnDate) ??
    firstOf(sightings, writtenDate) ??
    firstOf(sightings, pathDate)
  );
}

/** A text that is a date and nothing else, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function parseDate(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const written = text.trim();
  const [, year, month, day] = WHOLE_ISO.exec(written) ?? [];
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

function columnDate({ link, index }: Sighting): string | undefined {
  for (const [, { cells = [] }] of entriesAround(index, link)) {
    for (const { column, text } of cells) {
      const date = DATE_COLUMN.test(column) ? parseDate(text) : undefined;
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** `(2023-01)`, `[June 2024]` beside or inside the link, or a date alone before it. */
function writtenDate({ link: { before, text, after } }: Sighting): string | undefined {
  const alone = parseDate(before.slice(-REACH).replace(/^[\s|*_[(]+|[\s|*_:\])–—-]+$/g, ''));
  if (alone !== undefined) return alone;
  const near = [after.slice(0, REACH), text.slice(-5 * REACH), before.slice(-REACH)].flatMap((part) => [
    ...part.matchAll(/[([（]([^()[\]（）]+)[)\]）]/g),
  ]);
  for (const [, inside = ''] of near) {
    const date = parseDate(inside) ?? parseDate(inside.split(/[,;]\s*/).at(-1) ?? '');
    if (date !== undefined) return date;
  }
  return undefined;
}

function pathDate({ identity }: Sighting): string | undefined {
  if (!identity.id.startsWith('url:') || !URL.canParse(identity.url)) return undefined;
  const [, year, month, day] = PATH.exec(new URL(identity.url).pathname) ?? [];
  return year === undefined ? undefined : joined(year, month, day);
}

function joined(year: string, month: string | undefined, day: string | undefined): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
