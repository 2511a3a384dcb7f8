import type { KindId } from '../model/kinds.ts';
import { kindOfHeader } from './header.ts';
import { hostPlaces } from './host-places.ts';
import { collectedOn, firstOf, furtherUp, siteOf, standsBeside, underHeading } from './kind-headings.ts';
import {
  COURSE_NAME,
  LIST_NAME,
  LIST_TITLE,
  likelyPhrases,
  phraseIn,
  phraseInBrackets,
  SAID_TOOL,
  SURVEY_TITLE,
  saidPhrases,
  surePhrases,
} from './kind-phrases.ts';
import type { Subject } from './kind-subject.ts';
import { isTopical } from './kind-words.ts';
import { labelOf } from './labels.ts';
import { latePlaces, likelyPlaces, surePlaces } from './path-places.ts';
import { createPlaceFinder, type FindPlace, isFile } from './place.ts';

export interface KindRule {
  readonly reason: string;
  /** Whether it reads what the curator wrote around the link, rather than the address and the title. */
  readonly isOnPage?: true;
  readonly kind: (subject: Subject) => KindId | undefined;
}

const MAX_TITLE = 300;
/** Words of a title that names no product. */
const MIN_HEADLINE = 5;

const hostPlaceOf = createPlaceFinder(hostPlaces);
const surePlaceOf = createPlaceFinder(surePlaces);
const likelyPlaceOf = createPlaceFinder(likelyPlaces);
const latePlaceOf = createPlaceFinder(latePlaces);

/** In order: the first that says something decides. */
export const kindRules: readonly KindRule[] = [
  { reason: 'a paper whose title says that it surveys a field', kind: (subject) => paperWith(isSurveyTitle, subject) },
  {
    reason: 'a paper under a heading for surveys',
    isOnPage: true,
    kind: (subject) => paperWith(isUnderSurveys, subject),
  },
  { reason: 'a repository with the name or title of a list', kind: (subject) => repoWith(isList, 'list', subject) },
  { reason: 'a repository with the name of a course', kind: (subject) => repoWith(isCourse, 'course', subject) },
  { reason: 'a leaderboard or a benchmark', kind: boardOf },
  { reason: 'its site', kind: ({ siteKind }) => siteKind },
  { reason: 'the brackets behind its title', kind: ({ title }) => phraseInBrackets(title) },
  {
    reason: 'the brackets behind its description',
    isOnPage: true,
    kind: ({ description = '' }) => phraseInBrackets(description),
  },
  { reason: 'its host', kind: (subject) => placed(hostPlaceOf, subject) },
  { reason: 'its path', kind: (subject) => placed(surePlaceOf, subject) },
  {
    reason: 'the label of the link',
    isOnPage: true,
    kind: ({ mentions }) => firstOf(mentions, ({ text }) => labelOf(text)?.kind),
  },
  {
    reason: 'the column that it stands in',
    isOnPage: true,
    kind: ({ mentions }) => firstOf(mentions, ({ header }) => kindOfHeader(header)),
  },
  { reason: 'the words of its title', kind: titled },
  {
    reason: 'the first words of its description',
    isOnPage: true,
    kind: (subject) => saidOf(subject, (kind) => !isTopical(kind)),
  },
  { reason: 'the heading above', isOnPage: true, kind: (subject) => underHeading(subject, (kind) => !isTopical(kind)) },
  {
    reason: 'the first words of its description, which may be a topic too',
    isOnPage: true,
    kind: (subject) => saidOf(subject, isTopical),
  },
  { reason: 'what the page collects', isOnPage: true, kind: collectedOn },
  {
    reason: 'the tool that its description speaks of',
    isOnPage: true,
    kind: ({ description }) => (SAID_TOOL.test(description ?? '') ? 'tool' : undefined),
  },
  {
    reason: 'the heading above, which may be a topic too',
    isOnPage: true,
    kind: (subject) => underHeading(subject, isTopical),
  },
  { reason: 'a heading further up', isOnPage: true, kind: furtherUp },
  { reason: 'the likeliest sense of its path', kind: (subject) => placed(likelyPlaceOf, subject) },
  { reason: 'a headline and a path made of it', kind: headline },
  {
    reason: 'the likeliest sense of its title',
    kind: ({ title }) => phraseIn(title.slice(0, MAX_TITLE), likelyPhrases),
  },
  {
    reason: 'a label that most often leads there',
    kind: ({ mentions }) => (mentions.some(({ text }) => labelOf(text)?.role === 'paper') ? 'paper' : undefined),
  },
  { reason: 'its host, where nothing says more', kind: (subject) => placed(latePlaceOf, subject) },
  { reason: 'a whole site under a heading for such', isOnPage: true, kind: siteOf },
];

/** `survey` for what would be a paper, where its title or its place says so. */
function paperWith(says: (subject: Subject) => boolean, subject: Subject): KindId | undefined {
  const { siteKind } = subject;
  if ((siteKind !== undefined && siteKind !== 'paper') || !says(subject)) return undefined;
  const kind =
    siteKind ?? placed(hostPlaceOf, subject) ?? placed(surePlaceOf, subject) ?? placed(likelyPlaceOf, subject);
  return kind === 'paper' ? 'survey' : undefined;
}

function repoWith(says: (subject: Subject) => boolean, kind: KindId, subject: Subject): KindId | undefined {
  return subject.siteKind === 'repo' && says(subject) ? kind : undefined;
}

function isSurveyTitle({ title }: Subject): boolean {
  return SURVEY_TITLE.test(title);
}

const SURVEYS =
  /^(?:\W|\d)*(?:surveys?|survey papers?|reviews|review papers|surveys and reviews)\W*$|^[^\p{L}]*(?:综述|綜述)[^\p{L}]*$/iu;

function isUnderSurveys({ mentions }: Subject): boolean {
  return mentions.some(({ section, text }) => SURVEYS.test(section.at(-1) ?? '') && !standsBeside(text));
}

function isList({ path, title, description = '' }: Subject): boolean {
  return (
    LIST_NAME.test(path.split('/')[2] ?? '') || LIST_TITLE.test(title) || phraseIn(description, saidPhrases) === 'list'
  );
}

function isCourse({ path, title }: Subject): boolean {
  return COURSE_NAME.test(path.split('/')[2] ?? '') || /\bcourse$/i.test(title);
}

function boardOf({ path, siteKind }: Subject): KindId | undefined {
  return siteKind === 'tool' && /leaderboard|benchmark|arena/i.test(path) ? 'dataset' : undefined;
}

function placed(find: FindPlace, subject: Subject): KindId | undefined {
  return subject.host === '' ? undefined : find(subject)?.kind;
}

/** What a title calls the thing; a file for print is called a course after what it is for. */
function titled({ title, path }: Subject): KindId | undefined {
  const kind = phraseIn(title.slice(0, MAX_TITLE), surePhrases);
  return kind === 'course' && isFile(path) ? undefined : kind;
}

function saidOf({ description = '' }: Subject, isAsked: (kind: KindId) => boolean): KindId | undefined {
  const kind = phraseIn(description, saidPhrases);
  return kind !== undefined && isAsked(kind) ? kind : undefined;
}

/** A title as long as a headline's, and four words of it or more in the path. */
function headline({ title, path }: Subject): KindId | undefined {
  return title.split(' ').length >= MIN_HEADLINE && /\/(?:[^/-]+-){3,40}[^/-]+\/?$/.test(path) ? 'article' : undefined;
}
