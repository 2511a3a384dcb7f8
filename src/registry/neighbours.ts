import type { KindId } from '../model/kinds.ts';
import { classifyAlone } from './classify.ts';
import { createHeadingReader } from './headings.ts';
import { type Classification, type Described, isBareHost, type Mention } from './kind-subject.ts';
import { isInstitution, lastKind } from './last-kind.ts';

/** A resource with the places that lead to it. */
export interface Candidate {
  readonly resource: Described;
  readonly mentions: readonly Mention[];
}

/** So many of those around must be known. */
const MIN_KNOWN = 3;
const MIN_SHARE = 2 / 3;
const MIN_PAGE_SHARE = 1 / 2;
/** A page with fewer tools is of other things; a page with fewer things says nothing. */
const MIN_TOOLS = 1 / 5;
const MIN_THINGS = 10;

/** What those around a thing that tells too little make of it; other kinds stand beside all sorts of things. */
const SPREADING: Readonly<Partial<Record<KindId, KindId>>> = {
  repo: 'tool',
  tool: 'tool',
  book: 'book',
  course: 'course',
  podcast: 'podcast',
  dataset: 'dataset',
  article: 'article',
};

/** Says what kinds of things resources are: each by itself, and those that tell too little by what stands around them. */
export function classifyTogether(candidates: readonly Candidate[]): readonly Classification[] {
  const headings = createHeadingReader();
  const alone = candidates.map(({ resource, mentions }) => classifyAlone(resource, mentions, headings));
  if (!alone.includes(undefined)) return alone.filter((found) => found !== undefined);
  const counts = countKinds(candidates, alone);
  return candidates.map(({ resource, mentions }, at) => {
    const found = alone[at];
    if (found !== undefined) return found;
    const kind = kindAround(mentions, counts);
    if (kind === undefined || standsApart(kind, resource)) return lastKind(resource, isAmongTools(mentions, counts));
    return { kind, reason: 'what stands around it' };
  });
}

/** Whether a whole site is something else than what is listed around it: no article, and no tool if it is people. */
function standsApart(kind: KindId, { url, title }: Described): boolean {
  return isBareHost(url) && (kind === 'article' || (kind === 'tool' && isInstitution(title)));
}

/** How often each kind stands in a section, and on a page. */
type Counts = ReadonlyMap<string, ReadonlyMap<KindId, number>>;

function countKinds(candidates: readonly Candidate[], alone: readonly (Classification | undefined)[]): Counts {
  const counts = new Map<string, Map<KindId, number>>();
  candidates.forEach(({ mentions }, at) => {
    const kind = alone[at]?.kind;
    if (kind === undefined) return;
    const spread = SPREADING[kind] ?? kind;
    for (const mention of mentions) {
      for (const key of [sectionOf(mention), pageOf(mention)]) {
        const known = counts.get(key) ?? new Map<KindId, number>();
        counts.set(key, known);
        known.set(spread, (known.get(spread) ?? 0) + 1);
      }
    }
  });
  return counts;
}

function kindAround(mentions: readonly Mention[], counts: Counts): KindId | undefined {
  for (const mention of mentions) {
    const kind = mostOf(counts.get(sectionOf(mention))) ?? toolsOf(counts.get(pageOf(mention)));
    if (kind !== undefined && SPREADING[kind] !== undefined) return kind;
  }
  return undefined;
}

/** Whether a page that links something has tools enough for one more. */
function isAmongTools(mentions: readonly Mention[], counts: Counts): boolean {
  return mentions.some((mention) => {
    const known = counts.get(pageOf(mention)) ?? new Map<KindId, number>();
    const total = totalOf(known);
    return total < MIN_THINGS || (known.get('tool') ?? 0) >= total * MIN_TOOLS;
  });
}

function totalOf(known: ReadonlyMap<KindId, number>): number {
  return [...known.values()].reduce((sum, count) => sum + count, 0);
}

function mostOf(known: ReadonlyMap<KindId, number> = new Map(), share = MIN_SHARE): KindId | undefined {
  const total = totalOf(known);
  if (total < MIN_KNOWN) return undefined;
  return [...known].find(([, count]) => count >= total * share)?.[0];
}

/** A page of tools says so of what it says nothing else of; what else it holds stands in sections of its own. */
function toolsOf(known: ReadonlyMap<KindId, number> | undefined): KindId | undefined {
  return mostOf(known, MIN_PAGE_SHARE) === 'tool' ? 'tool' : undefined;
}

function sectionOf({ file = '', section }: Mention): string {
  return `${file}\n${section.join('\n')}`;
}

function pageOf({ file = '' }: Mention): string {
  return file;
}
