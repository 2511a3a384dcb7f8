import { posix } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import { maskCredentials } from '../model/mask-credentials.ts';
import type { Attempt, CheckResult, Judgement } from '../model/verdict.ts';
import type { Exchange } from '../network/with-record.ts';
import { type Aim, aimOf } from './aim.ts';
import type { CheckedLink } from './checked-link.ts';
import type { Evidence } from './evidence.ts';
import { type InvestigateSettings, type Investigation, investigate, type Question } from './investigate.ts';
import { judgeLocal, type LocalSettings } from './local.ts';
import { withoutFragment } from './location.ts';
import { type Malformed, setMalformedApart } from './malformed.ts';
import { messageOf } from './message.ts';
import { judge } from './verdict.ts';

export type Occurrence = CheckResult['occurrences'][number];

export interface CheckSettings extends LocalSettings {
  /** Undefined: only what can be judged offline is. */
  readonly network: InvestigateSettings | undefined;
  readonly idOf: (url: string) => string;
  /** Findings that somebody ignores: they fail no run. */
  readonly ignored?: readonly Finding[];
}

export interface CheckOutcome {
  /** One for each address as written, sorted by file and position. */
  readonly results: readonly CheckResult[];
  /** The network itself is down, so that nothing of it was judged. */
  readonly isNetworkDown: boolean;
}

/** All links that are one result. */
interface Item {
  readonly link: CheckedLink;
  readonly aim: Aim;
  readonly titles: string[];
  readonly occurrences: Occurrence[];
}

/** Judges links, and puts what the rules call malformed among them. */
export async function check(
  all: readonly CheckedLink[],
  findings: readonly Finding[],
  settings: CheckSettings,
): Promise<CheckOutcome> {
  const { ignored = [] } = settings;
  const { links, malformed } = setMalformedApart(all, [...findings, ...ignored]);
  const items = gather(links);
  const questions = settings.network === undefined ? [] : questionsOf(items);
  const found = settings.network === undefined ? undefined : await investigate(questions, settings.network);
  const judged = items.flatMap((item) => judgeItem(item, found, settings));
  return {
    results: [...judged, ...malformedResults(malformed, new Set(ignored))].toSorted(byPlace),
    isNetworkDown: found?.isDown === true,
  };
}

/** A local address means the same only in pages of one folder; one without a path only in its own page. */
function gather(links: readonly CheckedLink[]): Item[] {
  const items = new Map<string, Item>();
  for (const link of links) {
    const aim = aimOf(link.url, link.target);
    const file = link.at?.file ?? '';
    const base = aim.kind !== 'local' ? '' : /^[?#]/.test(link.url.trim()) ? file : posix.dirname(file);
    const key = JSON.stringify([aim.kind, link.url, base]);
    const item = items.get(key) ?? { link, aim, titles: [], occurrences: [] };
    items.set(key, item);
    if (link.text !== '') item.titles.push(link.text);
    if (link.at !== undefined) item.occurrences.push(placeOf(link.at));
  }
  return [...items.values()];
}

function questionsOf(items: readonly Item[]): Question[] {
  const questions = new Map<string, Question>();
  for (const { aim } of items) {
    if (aim.kind !== 'network') continue;
    const href = withoutFragment(aim.url);
    const wantsAnchors = aim.url.hash !== '' || questions.get(href)?.wantsAnchors === true;
    questions.set(href, { href, wantsAnchors });
  }
  return [...questions.values()];
}

/** Nothing where the run was interrupted before the verdict was sure. */
function judgeItem(item: Item, found: Investigation | undefined, settings: CheckSettings): readonly CheckResult[] {
  const { aim, link } = item;
  if (aim.kind === 'settled') return [resultOf(item, aim.judgement, aim.message)];
  if (aim.kind === 'network') return judgeAsked(item, aim.url, found, settings);
  const { url, flavor, syntax, at } = link;
  if (at === undefined) {
    return [resultOf(item, { verdict: 'skipped', reason: 'site-route' }, 'no page says what this address counts from')];
  }
  const { judgement, message } = judgeLocal({ url, flavor, syntax, file: at.file }, settings);
  return [resultOf(item, judgement, message)];
}

function judgeAsked(
  item: Item,
  url: URL,
  found: Investigation | undefined,
  { idOf }: CheckSettings,
): readonly CheckResult[] {
  const known = { id: idOf(item.link.url) };
  if (found === undefined || found.isDown) {
    const message = found === undefined ? 'not asked offline' : 'not judged: the network is down';
    return [{ ...known, ...resultOf(item, { verdict: 'skipped', reason: 'offline' }, message) }];
  }
  const asked = withoutFragment(url);
  const inquiry = found.inquiries.get(asked);
  if (inquiry === undefined) return [];
  const { looks, exchanges } = inquiry;
  const fragment = url.hash.slice(1);
  const evidence: Evidence = { asked, fragment, titles: item.titles, looks, namesResolve: found.namesResolve };
  const judgement = judge(evidence);
  const status = exchanges.findLast((exchange) => exchange.status !== undefined)?.status;
  const look = looks.at(-1);
  return [
    {
      ...known,
      ...resultOf(item, judgement, messageOf(judgement, evidence)),
      ...(status === undefined ? {} : { status }),
      ...finalUrlOf(evidence),
      redirects: (look?.redirects ?? []).map((hop) => ({ ...hop, url: maskCredentials(hop.url) })),
      attempts: exchanges.map(attemptOf),
    },
  ];
}

/** Where a browser would end: with the fragment of the link, unless a redirect chose another. */
function finalUrlOf({ looks, fragment = '' }: Evidence): { readonly finalUrl?: string } {
  const look = looks.at(-1);
  if (look === undefined || look.end.kind !== 'answer' || look.redirects.length === 0) return {};
  const url = new URL(look.end.url);
  if (url.hash === '' && fragment !== '') url.hash = fragment;
  return { finalUrl: maskCredentials(url.href) };
}

function attemptOf({ status, error, ms }: Exchange): Attempt {
  return { ...(status === undefined ? {} : { status }), ...(error === undefined ? {} : { error }), ms };
}

function resultOf({ link, occurrences }: Item, judgement: Judgement, message: string): CheckResult {
  return {
    url: maskCredentials(link.url),
    ...judgement,
    redirects: [],
    attempts: [],
    message: maskCredentials(message),
    occurrences: occurrences.toSorted(byPosition),
  };
}

/** One result for each text that never was a link, by rule; one more where somebody ignores it. */
function malformedResults(all: readonly Malformed[], ignored: ReadonlySet<Finding>): CheckResult[] {
  const groups = grouped(all, ({ finding, url }) => JSON.stringify([finding.rule, url, ignored.has(finding)]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { finding, url } = first;
    const { rule, message, meant } = finding;
    const told = meant === undefined ? message : `${message}; meant: ${meant}`;
    const isIgnored = ignored.has(finding);
    return [
      {
        url: maskCredentials(url),
        ...(isIgnored ? ({ verdict: 'skipped', reason: 'ignored' } as const) : { verdict: 'malformed', reason: rule }),
        redirects: [],
        attempts: [],
        message: maskCredentials(isIgnored ? `ignored, though malformed (${rule}): ${told}` : told),
        occurrences: group.flatMap(({ places }) => places.map(placeOf)).toSorted(byPosition),
      } as const,
    ];
  });
}

function placeOf({ file, line, column }: Occurrence): Occurrence {
  return { file, line, column };
}

/** What stands in no file comes first, as it was given. */
function byPlace({ occurrences: [a] }: CheckResult, { occurrences: [b] }: CheckResult): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return byPosition(a, b);
}

function byPosition(a: Occurrence, b: Occurrence): number {
  return (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;
}
