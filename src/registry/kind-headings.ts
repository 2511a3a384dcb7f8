import type { KindId } from '../model/kinds.ts';
import { SURVEY_TITLE } from './kind-phrases.ts';
import { isBareHost, type Subject } from './kind-subject.ts';
import { isTopical } from './kind-words.ts';
import { labelOf } from './labels.ts';
import { isFile } from './place.ts';

/** Folders whose pages hold nothing else. */
const COLLECTED_IN: ReadonlyMap<string, KindId> = new Map([
  ['books', 'book'],
  ['courses', 'course'],
  ['podcasts', 'podcast'],
  ['datasets', 'dataset'],
]);

/** Fewer words are rather the name of a site. */
const MIN_TITLE = 3;
/** What a file for print may be. */
const PRINTED: ReadonlySet<KindId> = new Set(['paper', 'survey', 'book', 'article', 'course', 'docs', 'dataset']);
/** What has a project's page or slides beside it. */
const WORKS: ReadonlySet<KindId> = new Set(['paper', 'survey', 'article']);
/** Headings for whole sites, not for single pages of them. */
const PERIODICALS = /blog|news|magazin|блог|новост|博客|部落格|新闻|新聞|ブログ|ニュース|블로그|뉴스/i;

/** What the nearest heading says. */
export function underHeading(subject: Subject, isAsked: (kind: KindId) => boolean): KindId | undefined {
  const { mentions, headings } = subject;
  return firstOf(mentions, ({ section, text }) => {
    const under = section.at(-1) ?? '';
    const kind = headings.kindOf(under);
    if (kind === undefined || !isAsked(kind) || (WORKS.has(kind) && standsBeside(text))) return undefined;
    return isNoSuch(kind, subject, { under }) ? undefined : kind;
  });
}

/** What a page of books, courses or the like collects: everything on it, but not the home page of each paper's project. */
export function collectedOn(subject: Subject): KindId | undefined {
  const { mentions, headings } = subject;
  return firstOf(mentions, ({ file = '', pageTitle = '', text }) => {
    const parts = file.replace(/\.[^./]+$/, '').split('/');
    const [folder = '', name = ''] = parts.length > 1 ? parts.slice(-2) : ['', parts[0]];
    const kind =
      headings.collected(pageTitle) ??
      headings.collected(name) ??
      COLLECTED_IN.get(name.toLowerCase()) ??
      COLLECTED_IN.get(folder.toLowerCase());
    return kind === undefined || isTopical(kind) || isNoSuch(kind, subject, { text }) ? undefined : kind;
  });
}

/** What a heading further up collects. */
export function furtherUp(subject: Subject): KindId | undefined {
  const { mentions, headings } = subject;
  return firstOf(mentions, ({ section, text }) => {
    const kind = firstOf(section.slice(0, -1).toReversed(), headings.collected);
    return kind === undefined || isNoSuch(kind, subject, { text }) ? undefined : kind;
  });
}

/** A heading for people, companies or conferences says something of their home pages only. */
export function siteOf({ url, mentions, headings }: Subject): KindId | undefined {
  if (!isBareHost(url)) return undefined;
  return mentions.some(({ section }) => headings.kindOf(section.at(-1) ?? '') === 'website') ? 'website' : undefined;
}

/** Whether something cannot be told by what stands around it: a file is no tool, a whole site no paper, and no article but of a blog. */
function isNoSuch(
  kind: KindId,
  { url, host, path, title }: Subject,
  place: { text?: string; under?: string | undefined },
): boolean {
  if (kind === 'website') return true;
  if (isFile(path)) return !PRINTED.has(kind);
  if (kind === 'article') {
    const isSite = isBareHost(url) && title.split(' ').length < MIN_TITLE;
    return isSite && place.under !== undefined && !PERIODICALS.test(place.under);
  }
  if (kind !== 'paper' && kind !== 'survey') return false;
  return (
    (isBareHost(url) && !(kind === 'survey' && SURVEY_TITLE.test(title))) ||
    host === 'youtube.com' ||
    (place.text !== undefined && isHomePage(place.text))
  );
}

/** Whether a link is called `Project`, `Slides` or the like: no heading for works says what that is. */
export function standsBeside(text: string): boolean {
  return labelOf(text)?.beside === true;
}

/** Whether a link leads from a work to the page of its project. */
function isHomePage(text: string): boolean {
  const label = labelOf(text);
  return label !== undefined && label.role !== 'paper';
}

/** The first that says something. */
export function firstOf<Item>(items: readonly Item[], find: (item: Item) => KindId | undefined): KindId | undefined {
  for (const item of items) {
    const kind = find(item);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
