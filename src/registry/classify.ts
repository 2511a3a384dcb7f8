import type { KindId } from '../model/kinds.ts';
import type { RegistryLink } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { hostOf } from '../sites/hostname.ts';
import { identify } from '../sites/identify.ts';
import { withoutEndSlashes } from '../sites/parse-url.ts';
import { hostPlaces, type KindPlace, latePlaces, pathPlaces, stands } from './kind-places.ts';
import { labelOf } from './labels.ts';

/** A kind, and the sign that told it. */
export interface Classification {
  readonly kind: KindId;
  readonly reason: string;
}

/** All that a kind is told from: what a registry keeps of a resource. */
interface Subject {
  readonly url: URL | undefined;
  readonly host: string;
  readonly path: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly sections: readonly (readonly string[])[];
  readonly siteKind: KindId | undefined;
}

interface KindRule {
  readonly reason: string;
  readonly kind: (subject: Subject) => KindId | undefined;
}

/** What stands further on tells nothing. */
const MAX_PATH = 2000;
const SURVEY =
  /\b(?:surveys?|surveying|overview|taxonomy|roadmap|systematic (?:mapping|study)|state of the art|(?<!\b(?:loss|energy|fitness|optimi[sz]ation|conformational) )landscape of|the (?:(?!loss|energy|fitness|optimi[sz]ation|conformational)[\w-]+ ){0,3}landscape)\b|(?<!\b(?:peer|code|product|movie|paper|app|under|book|human|legal) )\breview\b(?! (?:generation|writing|process|text|data|comment|sentiment|assign))/i;
const LIST_NAME =
  /(?:^|[-_/])awesome(?:[-_]|$)|paper[-_]?list|reading[-_]?list|(?:^|[-_])(?:papers|must[-_]read)(?:[-_]|$)|[a-z]papers(?:$|[-_])/i;
const LIST_TITLE =
  /^awesome\b|\b(?:paper|reading|curated) list\b|\bawesome list\b|\blist of\b|\bmust-read papers\b|\bcollection of (?:papers|resources|links)\b/i;
const DOCS_TITLE = /\b(?:documentation|docs|specification|protocol|api reference|developer guide|cookbook)\b|\bguide$/i;
const COURSE_NAME = /(?:^|[-_/])(?:courses?|bootcamp|curriculum|for-beginners)(?:[-_/]|$)/i;

/** Headings under which a kind of thing stands. */
const sectionKinds: readonly (readonly [words: RegExp, kind: KindId])[] = [
  [/\b(?:surveys?|reviews|survey papers?)\b/i, 'survey'],
  [/\b(?:data ?sets?|corpora|corpus|benchmarks?|leaderboards?)\b/i, 'dataset'],
  [/\bpodcasts?\b/i, 'podcast'],
  [/\b(?:videos?|recordings?|talks|webinars?|youtube)\b/i, 'video'],
  [/\b(?:courses?|lectures?|classes|moocs?|bootcamps?)\b/i, 'course'],
  [/\b(?:books?|textbooks?)\b/i, 'book'],
  [/\b(?:papers?|publications?)\b/i, 'paper'],
  [/\b(?:articles?|blogs?|blog ?posts?|posts|essays?|news|newsletters?|thoughts|reading)\b/i, 'article'],
  [/\b(?:docs|documentation|manuals?)\b/i, 'docs'],
  [/\b(?:communit(?:y|ies)|forums?|social)\b/i, 'social'],
  [/\b(?:lists|directories|collections)\b/i, 'list'],
  [/\b(?:repos|repositories|source code)\b/i, 'repo'],
  [/\b(?:models|checkpoints)\b/i, 'model'],
  [
    /\b(?:tools?|frameworks?|librar(?:y|ies)|software|applications?|apps|services?|products?|platforms?|assistants?|plugins?|extensions?|demos?|playgrounds?|apis?)\b/i,
    'tool',
  ],
];

/** In order: the first that says something decides. */
export const kindRules: readonly KindRule[] = [
  { reason: 'a paper whose title says that it surveys a field', kind: (subject) => paperWith(isSurveyTitle, subject) },
  { reason: 'a paper under a heading for surveys', kind: (subject) => paperWith(isUnderSurveys, subject) },
  { reason: 'a repository with the name or title of a list', kind: (subject) => repoWith(isList, 'list', subject) },
  { reason: 'a repository with the name of a course', kind: (subject) => repoWith(isCourse, 'course', subject) },
  { reason: 'a leaderboard or a benchmark', kind: boardOf },
  { reason: 'its site', kind: ({ siteKind }) => siteKind },
  { reason: 'its host', kind: (subject) => placeOf(hostPlaces, subject) },
  { reason: 'its path', kind: (subject) => placeOf(pathPlaces, subject) },
  { reason: 'the label of the link', kind: ({ texts }) => firstOf(texts, (text) => labelOf(text)?.kind) },
  { reason: 'a title like that of a list', kind: ({ title }) => (LIST_TITLE.test(title) ? 'list' : undefined) },
  {
    reason: 'the heading above',
    kind: ({ sections }) => firstOf(sections, (section) => kindOfHeading(section.at(-1))),
  },
  { reason: 'a title like that of documentation', kind: ({ title }) => (DOCS_TITLE.test(title) ? 'docs' : undefined) },
  { reason: 'its host, where nothing says more', kind: (subject) => placeOf(latePlaces, subject) },
  { reason: 'the bare host of a product', kind: bareHost },
  { reason: 'nothing says more', kind: () => 'website' },
];

/** Says what kind of thing a resource is, and why, from what the registry keeps of it. */
export function classify(
  resource: Pick<Resource, 'url' | 'title'>,
  occurrences: readonly Pick<RegistryLink, 'text' | 'section'>[],
): Classification {
  const subject = subjectOf(resource, occurrences);
  for (const { reason, kind } of kindRules) {
    const found = kind(subject);
    if (found !== undefined) return { kind: found, reason };
  }
  return { kind: 'website', reason: 'nothing says more' };
}

function subjectOf(
  { url: address, title }: Pick<Resource, 'url' | 'title'>,
  occurrences: readonly Pick<RegistryLink, 'text' | 'section'>[],
): Subject {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return {
    url,
    host: url === undefined ? '' : hostOf(url),
    path: url?.pathname.slice(0, MAX_PATH) ?? '',
    title,
    texts: occurrences.map(({ text }) => text),
    sections: occurrences.map(({ section }) => section),
    siteKind: identify(address).kind,
  };
}

/** `survey` for what would be a paper, where its title or its place says so. */
function paperWith(says: (subject: Subject) => boolean, subject: Subject): KindId | undefined {
  if (!says(subject)) return undefined;
  const kind = subject.siteKind ?? placeOf(hostPlaces, subject) ?? placeOf(pathPlaces, subject);
  return kind === 'paper' ? 'survey' : undefined;
}

function repoWith(says: (subject: Subject) => boolean, kind: KindId, subject: Subject): KindId | undefined {
  return subject.siteKind === 'repo' && says(subject) ? kind : undefined;
}

function isSurveyTitle({ title }: Subject): boolean {
  return SURVEY.test(title);
}

function isUnderSurveys({ sections }: Subject): boolean {
  return sections.some((section) =>
    /^(?:\W|\d)*(?:surveys?|survey papers?|reviews|surveys and reviews)\W*$/i.test(section.at(-1) ?? ''),
  );
}

function isList({ path, title }: Subject): boolean {
  return LIST_NAME.test(path.split('/')[2] ?? '') || LIST_TITLE.test(title);
}

function isCourse({ path, title }: Subject): boolean {
  return COURSE_NAME.test(path.split('/')[2] ?? '') || /\bcourse$/i.test(title);
}

function boardOf({ path, siteKind }: Subject): KindId | undefined {
  return siteKind === 'tool' && /leaderboard|benchmark|arena/i.test(path) ? 'dataset' : undefined;
}

function placeOf(places: readonly KindPlace[], { host, path, url }: Subject): KindId | undefined {
  return url === undefined ? undefined : places.find((place) => stands(place, host, path))?.kind;
}

function kindOfHeading(heading = ''): KindId | undefined {
  return sectionKinds.find(([words]) => words.test(heading))?.[1];
}

function bareHost({ url, path, host }: Subject): KindId | undefined {
  if (url === undefined || withoutEndSlashes(path) !== '') return undefined;
  return /\.(?:github|gitlab)\.io$|\.(?:edu|ac\.[a-z]{2}|gov)$/.test(host) ? undefined : 'tool';
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => KindId | undefined): KindId | undefined {
  for (const item of items) {
    const kind = find(item);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
