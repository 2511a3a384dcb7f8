import { grouped } from '../model/grouped.ts';
import { isUrl } from '../model/is-url.ts';
import { type CheckResult, type VerdictId, verdictIds } from '../model/verdict.ts';
import { countByVerdict, counted } from './count.ts';
import type { MarkdownDocument, Section } from './markdown.ts';
import { codeSpan, prose } from './markdown-text.ts';
import type { ReportContext } from './reporter.ts';
import { byGravity, weightOf } from './weight.ts';

/** Places of one address that are named. */
const MOST_PLACES = 5;
const LOCAL = 'Files of the project';
const MALFORMED = 'Malformed links';

/** Results by host, the gravest first; what is in order is only counted. */
export function resultsDocument(results: readonly CheckResult[], { failing }: ReportContext): MarkdownDocument {
  const told = results.filter(({ verdict }) => weightOf(verdict, failing) !== 'none').toSorted(graverFirst);
  const counts = countByVerdict(results);
  const words = byGravity.filter((id) => counts[id] > 0).map((id) => `${counts[id]} ${id}`);
  const addresses = results.length === 1 ? '1 address' : `${results.length} addresses`;
  return {
    head: `**genai-links**: ${results.length === 0 ? 'no links to check' : `${addresses}: ${words.join(', ')}`}`,
    sections: [...grouped(told, placeOf)].map(([place, found]) => sectionOf(place, found, failing)),
  };
}

function sectionOf(place: string, found: readonly CheckResult[], failing: ReadonlySet<VerdictId> | undefined): Section {
  const counts = countByVerdict(found);
  const told = verdictIds.filter((id) => counts[id] > 0).map((id) => `${counts[id]} ${id}`);
  return {
    title: place === LOCAL || place === MALFORMED ? { words: place } : { name: place },
    told: told.join(', '),
    count: found.length,
    items: items(found, failing),
  };
}

function* items(found: readonly CheckResult[], failing: ReadonlySet<VerdictId> | undefined): Iterable<string> {
  for (const { verdict, reason, url, finalUrl, message, occurrences } of found) {
    const name = weightOf(verdict, failing) === 'error' ? `**${verdict}**` : verdict;
    const target = finalUrl === undefined || finalUrl === url ? '' : ` → ${codeSpan(finalUrl)}`;
    const said = `${name} ${codeSpan(url)}${target} (${codeSpan(reason)}): ${prose(message)}`;
    const places = occurrences.slice(0, MOST_PLACES).map((at) => codeSpan(`${at.file}:${at.line}:${at.column}`));
    const more = occurrences.length - places.length;
    const rest = more > 0 ? ` and ${counted(more, 'more place')}` : '';
    yield places.length === 0 ? said : `${said}\n  at ${places.join(', ')}${rest}`;
  }
}

/** The host, where there is one. */
function placeOf({ url, verdict }: CheckResult): string {
  if (verdict === 'malformed') return MALFORMED;
  if (!/^(?:https?:)?\/\//i.test(url) || !isUrl(url, 'https://example.org')) return LOCAL;
  return new URL(url, 'https://example.org').host;
}

function graverFirst(a: CheckResult, b: CheckResult): number {
  return byGravity.indexOf(a.verdict) - byGravity.indexOf(b.verdict);
}
