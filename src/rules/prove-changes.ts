import { type Edit, shiftsOf } from '../model/edit.ts';
import type { Finding } from '../model/finding.ts';
import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { offsetAt, type SourceLines, sourceLines } from '../model/source-lines.ts';
import { losesEmphasis, losesLinks } from './lost-by-change.ts';
import { isBare } from './prose.ts';
import { firstFrom } from './repair.ts';

/** A page as it was read, and what lint finds on it. */
export interface Reading {
  readonly page: Page;
  readonly findings: readonly Finding[];
}

/** What a finding proposes. */
export interface Change extends Edit {
  readonly rule: string;
  /** The address that a link must lead to then. */
  readonly meant?: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The changes that are left once the page was read with them, without those that do no good; undefined where all do.
 * Where another fault that can be mended stands inside a place, its change joins the first.
 */
export function proved(changes: readonly Change[], before: Reading, after: Reading): readonly Change[] | undefined {
  const places = placesOf(changes);
  const problems = problemsAt(places, changes, after);
  const harmful = harmfulTo(before.page, after.page, changes, places);
  const kept = changes.flatMap((change, index): readonly Change[] => {
    const place = places[index] ?? change;
    const found = problems.get(index) ?? [];
    if (harmful.has(index) || losesEmphasis(change, before.page)) return [];
    if (found.length > 0) return refined(change, place, found);
    return isShown(change, place, after.page) && !losesLinks(before.page, change, after.page, place) ? [change] : [];
  });
  return kept.length === changes.length && kept.every((change, index) => change === changes[index]) ? undefined : kept;
}

/** Where the changes stand in the text that they lead to. */
function placesOf(changes: readonly Change[]): readonly Place[] {
  const shifts = shiftsOf(changes);
  return changes.map(({ start, text }, index) => {
    const from = start + (shifts[index - 1] ?? 0);
    return { start: from, end: from + text.length };
  });
}

interface Problem extends Place {
  readonly finding: Finding;
}

/** What is found at each place: other errors, what could be mended, and the fault itself. */
function problemsAt(
  places: readonly Place[],
  changes: readonly Change[],
  { page, findings }: Reading,
): ReadonlyMap<number, readonly Problem[]> {
  const lines = sourceLines(page.source);
  const problems = new Map<number, Problem[]>();
  for (const finding of findings) {
    const problem = { ...placeOf(finding, lines), finding };
    for (let index = firstEndingAfter(places, problem.start); index < places.length; index += 1) {
      if ((places[index]?.start ?? 0) >= problem.end) break;
      const { severity, isFixable, rule } = finding;
      if (severity !== 'error' && isFixable !== true && rule !== changes[index]?.rule) continue;
      problems.set(index, [...(problems.get(index) ?? []), problem]);
    }
  }
  return problems;
}

function placeOf({ line, column, endLine, endColumn }: Finding, lines: SourceLines): Place {
  return { start: offsetAt(lines, line, column), end: offsetAt(lines, endLine, endColumn) };
}

/** The change with those of the faults inside its text; nothing where they cannot be mended, or reach out of it. */
function refined(change: Change, place: Place, problems: readonly Problem[]): readonly Change[] {
  let { text, meant } = change;
  for (const { start, end, finding } of problems.toReversed()) {
    const { suggestion, isFixable } = finding;
    if (isFixable !== true || suggestion === undefined || start < place.start || end > place.end) return [];
    text = text.slice(0, start - place.start) + suggestion + text.slice(end - place.start);
    if (start === place.start && end === place.end) meant = finding.meant;
  }
  return [{ ...change, text, ...(meant === undefined ? {} : { meant }) }];
}

/** Whether a link to the address meant stands inside a place. */
function isShown({ meant }: Change, { start, end }: Place, { links }: Page): boolean {
  return links
    .slice(firstFrom(links, start), firstFrom(links, end))
    .some((link) => link.end <= end && (meant === undefined || link.url === meant));
}

/** The changes next to links that were elsewhere on the page before and are no more. */
function harmfulTo(
  before: Page,
  after: Page,
  changes: readonly Change[],
  places: readonly Place[],
): ReadonlySet<number> {
  const isLeft = linkFinder(after.links);
  const shifts = shiftsOf(changes);
  const shiftAt = (offset: number) => shifts[firstEndingAfter(changes, offset) - 1] ?? 0;
  const harmful = new Set<number>();
  for (const link of before.links) {
    const { start, end, destination } = link;
    const [from, to] = destination;
    const isTouched = meets(changes, start, end);
    const leadsElsewhere = meets(changes, from, to);
    if (isTouched && (leadsElsewhere || isInside(changes, start, end))) continue;
    const first = start + shiftAt(start);
    if (!isLeft(link, first, end + shiftAt(end), leadsElsewhere)) harmful.add(nearest(places, first));
  }
  return harmful;
}

type LinkFinder = (link: Link, start: number, end: number, leadsElsewhere: boolean) => boolean;

/** Tells of links whether they are still there, at other offsets; a bare one may end sooner, or have become a whole link. */
function linkFinder(links: readonly Link[]): LinkFinder {
  const spans = new Set(links.flatMap(({ start, end, url }) => [`${start} ${end}`, `${start} ${end} ${url}`]));
  const addresses = new Map(links.map(({ destination: [start], url }) => [start, url]));
  return (link, start, end, leadsElsewhere) => {
    if (isBare(link)) return link.url.startsWith(addresses.get(start) ?? '\n');
    return spans.has(leadsElsewhere ? `${start} ${end}` : `${start} ${end} ${link.url}`);
  };
}

function meets(places: readonly Place[], start: number, end: number): boolean {
  const place = places[firstEndingAfter(places, start)];
  return place !== undefined && place.start < end;
}

function isInside(places: readonly Place[], start: number, end: number): boolean {
  const place = places[firstEndingAfter(places, start)];
  return place !== undefined && place.start <= start && end <= place.end;
}

function nearest(places: readonly Place[], offset: number): number {
  const next = firstEndingAfter(places, offset);
  const [before, after] = [places[next - 1], places[next]];
  if (before === undefined) return next;
  return after !== undefined && after.start - offset < offset - before.end ? next : next - 1;
}

/** Index of the first place, of those in order, that ends after an offset. */
function firstEndingAfter(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
