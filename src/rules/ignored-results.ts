import type { Finding } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import { offsetAt, rangeBetween, type SourceLines, sourceLines } from '../model/source-lines.ts';
import { type CheckResult, type VerdictId, verdictIds } from '../model/verdict.ts';
import { toldAbout } from './about-ignores.ts';
import { type InlineIgnore, ignoresOn, type PageIgnores } from './ignore-comments.ts';
import { coverOf, type Finder, finderOf, type Told } from './ignore-cover.ts';
import { type PlacedItem, type WatchedItem, watched } from './ignore-items.ts';
import type { IgnoreSettings } from './ignores.ts';

export interface SiftedResults {
  /** What fails and is ignored counts as skipped; where only some places are, the others remain. */
  readonly results: readonly CheckResult[];
  /** Which ignores are of no use: what they speak of is alive again, or is not there. */
  readonly about: readonly Finding[];
}

export interface ResultSettings extends IgnoreSettings {
  /** Items that silence findings of lint, and so are of use whatever the network says. */
  readonly used: ReadonlySet<PlacedItem>;
}

/** A page with comments, and what was judged on it. */
interface Place {
  readonly page: Page;
  readonly lines: SourceLines;
  readonly inline: PageIgnores;
  readonly isCovered: Finder;
  readonly judged: Told[];
}

/** An item for results, and the verdicts of what its address, host and file match. */
interface ResultItem extends WatchedItem {
  readonly isNear: WatchedItem['matches'];
  readonly near: Set<VerdictId>;
}

type Occurrence = CheckResult['occurrences'][number];

const verdictNames: ReadonlySet<string> = new Set(verdictIds);
const ALIVE: ReadonlySet<string> = new Set(['alive', 'moved']);
const NOTHING_TO_IGNORE: ReadonlySet<string> = new Set(['alive', 'skipped']);

/** Skips the results that comments on the pages and items of the configuration ignore. */
export function siftResults(
  results: readonly CheckResult[],
  pages: readonly Page[],
  settings: ResultSettings,
): SiftedResults {
  const { items = [], today } = settings;
  const places = new Map(pages.flatMap((page) => placeOf(page, today).map((place) => [page.file, place])));
  const watchedItems = items.filter(({ rule }) => rule === undefined || verdictNames.has(rule)).map(resultItem(today));
  if (places.size === 0 && watchedItems.length === 0) return { results, about: [] };
  const sifted = results.map((result) => siftResult(result, places, watchedItems));
  const aboutComments = [...places.values()].flatMap((place) => aboutPlace(place, settings));
  const aboutItems = watchedItems.flatMap((item) => aboutItem(item, settings));
  return { results: sifted, about: [...aboutComments, ...aboutItems] };
}

function placeOf(page: Page, today: string): readonly Place[] {
  const inline = ignoresOn(page, today);
  if (inline.ignores.length === 0 && inline.faults.length === 0) return [];
  return [{ page, lines: sourceLines(page.source), inline, isCovered: coverOf(inline.ignores), judged: [] }];
}

function resultItem(today: string): (item: PlacedItem) => ResultItem {
  return (item) => {
    const { rule: _rule, ...anyRule } = item;
    return { ...watched(item, today), isNear: watched(anyRule, today).matches, near: new Set() };
  };
}

function siftResult(
  result: CheckResult,
  places: ReadonlyMap<string, Place>,
  items: readonly ResultItem[],
): CheckResult {
  const { verdict, url, reason, message, occurrences } = result;
  const isIgnored = (at: Occurrence | undefined) => {
    const thing = { names: [verdict], file: at?.file, urls: [url] };
    for (const { near } of items.filter((item) => item.isNear(thing))) near.add(verdict);
    const isByComment = at !== undefined && isIgnoredAt(at, verdict, places.get(at.file));
    if (NOTHING_TO_IGNORE.has(verdict)) return false;
    const hits = items.filter(({ matches }) => matches(thing));
    for (const hit of hits) hit.used = true;
    return hits.length > 0 || isByComment;
  };
  const told = occurrences.length === 0 ? [undefined] : occurrences;
  const left = told.filter((at) => !isIgnored(at));
  if (left.length === told.length) return result;
  if (left.length > 0) return { ...result, occurrences: left.filter((at) => at !== undefined) };
  return {
    ...result,
    verdict: 'skipped',
    reason: 'ignored',
    message: `ignored, though ${verdict} (${reason}): ${message}`,
  };
}

function isIgnoredAt({ line, column }: Occurrence, verdict: VerdictId, place: Place | undefined): boolean {
  if (place === undefined) return false;
  const start = offsetAt(place.lines, line, column);
  const span = { start, end: start + 1 };
  place.judged.push({ name: verdict, ...span });
  return place.isCovered(verdict, span);
}

function aboutPlace({ page, lines, inline, judged }: Place, { levels = {} }: ResultSettings): readonly Finding[] {
  const isJudged = finderOf(judged);
  const isAnything = finderOf(judged.map((each) => ({ ...each, name: '' })));
  const unused = inline.ignores.flatMap((ignore) => {
    const message = messageAbout(ignore, isJudged, isAnything);
    const { start, end } = ignore.comment;
    return message === undefined ? [] : [{ rule: 'unused-ignore', start, end, message } as const];
  });
  return [...inline.faults, ...unused].flatMap((fault) => {
    const { start, end } = fault;
    return toldAbout(fault, rangeBetween(lines, page.file, start, end), page.source.slice(start, end), levels);
  });
}

const ALIVE_AGAIN = 'what this ignores is alive again';

/** Comments that name a verdict are judged here; all others by lint. */
function messageAbout(ignore: InlineIgnore, isJudged: Finder, isAnything: Finder): string | undefined {
  const names = ignore.names.filter((name) => verdictNames.has(name) && name !== 'malformed');
  if (names.length === 0 || names.some((name) => isJudged(name, ignore))) return undefined;
  if ([...ALIVE].some((name) => isJudged(name, ignore))) return ALIVE_AGAIN;
  return isAnything('', ignore) ? undefined : 'there is no link here that could be ignored';
}

function aboutItem(
  { item, isOver, used, near }: ResultItem,
  { isWhole, levels = {}, used: usedByLint }: ResultSettings,
): readonly Finding[] {
  const { reason, until, url, host } = item;
  const tell = (rule: 'expired-ignore' | 'unused-ignore', message: string) =>
    toldAbout({ rule, message: `${message}: ${reason}` }, item.at, '', levels);
  if (isOver) return isWhole === true ? tell('expired-ignore', `this ignore counted until ${until}`) : [];
  if (used || usedByLint.has(item) || (url === undefined && host === undefined)) return [];
  if (near.size > 0) return [...near].every((verdict) => ALIVE.has(verdict)) ? tell('unused-ignore', ALIVE_AGAIN) : [];
  return isWhole === true ? tell('unused-ignore', 'no link is what this ignores') : [];
}
