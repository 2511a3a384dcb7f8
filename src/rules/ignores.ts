import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import type { Page } from '../model/page.ts';
import { offsetAt, rangeBetween, type SourceLines, sourceLines } from '../model/source-lines.ts';
import { faultOfItem, MALFORMED, toldAbout, unusedComments } from './about-ignores.ts';
import { type UrlReader, urlReader } from './finding-urls.ts';
import { ignoresOn } from './ignore-comments.ts';
import { coverOf, type Told } from './ignore-cover.ts';
import { type PlacedItem, type WatchedItem, watched } from './ignore-items.ts';
import type { RuleLevels } from './levels.ts';
import type { Span } from './spans.ts';

export interface IgnoreSettings {
  /** Today, such as `2026-11-24`: an ignore counts to the end of its last day. */
  readonly today: string;
  readonly items?: readonly PlacedItem[];
  readonly levels?: RuleLevels;
  /** Whether the pages are all that there are: else an item may speak of another. */
  readonly isWhole?: boolean;
}

export interface Sifted {
  /** What is left to tell, what is wrong with the ignores among it: in the order of the pages, then by position. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
}

export interface SiftedPages extends Sifted {
  /** What is wrong with the items of the configuration. */
  readonly aboutItems: readonly Finding[];
  /** The items that ignore something here. */
  readonly used: ReadonlySet<PlacedItem>;
}

/** Takes apart what comments on the pages and items of the configuration ignore, and tells which ignores are of no use. */
export function siftFindings(
  pages: readonly Page[],
  findings: readonly Finding[],
  settings: IgnoreSettings,
): SiftedPages {
  const { today, levels = {}, isWhole = false } = settings;
  const items = (settings.items ?? []).map((item) => watched(item, today));
  const byFile = grouped(findings, ({ file }) => file);
  const sifted = pages.map((page) => siftPage(page, byFile.get(page.file) ?? [], items, { today, levels }));
  const aboutItems = items.flatMap((each) => {
    const fault = faultOfItem(each, pages, { levels, isWhole });
    return fault === undefined ? [] : toldAbout(fault, each.item.at, '', levels);
  });
  return {
    findings: sifted.flatMap((page) => page.findings),
    ignored: sifted.flatMap(({ ignored }) => ignored),
    aboutItems,
    used: new Set(items.filter(({ used }) => used).map(({ item }) => item)),
  };
}

function siftPage(
  page: Page,
  found: readonly Finding[],
  items: readonly WatchedItem[],
  { today, levels }: { readonly today: string; readonly levels: RuleLevels },
): Sifted {
  const { ignores, faults } = ignoresOn(page, today);
  const hasComments = ignores.length > 0 || faults.length > 0;
  if (!hasComments && (items.length === 0 || found.length === 0)) return { findings: found, ignored: [] };
  const lines = sourceLines(page.source);
  const told = found.map((finding) => toldAt(finding, lines));
  const byAnyName = told.flatMap((each) => namesOf(each.finding).map((name) => ({ ...each, name })));
  const isCovered = coverOf(ignores);
  const urlsOf = urlReader(page);

  const findings: Finding[] = [];
  const ignored: Finding[] = [];
  for (const { finding, ...span } of told) {
    const isSilenced = silence(finding, span, items, urlsOf) || namesOf(finding).some((name) => isCovered(name, span));
    (isSilenced ? ignored : findings).push(finding);
  }
  const about = [...faults, ...unusedComments(ignores, byAnyName, page, levels)].flatMap((fault) => {
    const { start, end } = fault;
    return toldAbout(fault, rangeBetween(lines, page.file, start, end), page.source.slice(start, end), levels);
  });
  return { findings: about.length === 0 ? findings : [...findings, ...about].toSorted(byPosition), ignored };
}

/** Whether an item of the configuration ignores a finding; each that does was of use. */
function silence(finding: Finding, span: Span, items: readonly WatchedItem[], urlsOf: UrlReader): boolean {
  if (items.length === 0) return false;
  const thing = { names: namesOf(finding), file: finding.file, urls: urlsOf(finding, span) };
  const hits = items.filter(({ matches }) => matches(thing));
  for (const hit of hits) hit.used = true;
  return hits.length > 0;
}

/** What an ignore may call a finding: its rule, and the verdict that an error of the spelling has in `check`. */
function namesOf({ rule, severity }: Finding): readonly string[] {
  return severity === 'error' ? [rule, MALFORMED] : [rule];
}

function toldAt(finding: Finding, lines: SourceLines): Told & { readonly finding: Finding } {
  const { rule, line, column, endLine, endColumn } = finding;
  const start = offsetAt(lines, line, column);
  return { finding, name: rule, start, end: offsetAt(lines, endLine, endColumn) };
}

function byPosition(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column;
}
