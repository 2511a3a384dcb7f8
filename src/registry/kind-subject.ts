import { isUrl } from '../model/is-url.ts';
import type { KindId } from '../model/kinds.ts';
import type { Resource } from '../model/resource.ts';
import { hostOf } from '../sites/hostname.ts';
import { type Identity, identify } from '../sites/identify.ts';
import type { HeadingReader } from './headings.ts';

/** A kind, and the sign that told it. */
export interface Classification {
  readonly kind: KindId;
  readonly reason: string;
  /** Whether the curator's own words tell it. */
  readonly isOnPage?: true;
}

/** A place that links to a resource. */
export interface Mention {
  readonly text: string;
  readonly section: readonly string[];
  readonly file?: string;
  /** Heading of the column that it stands in. */
  readonly header?: string | undefined;
  readonly pageTitle?: string | undefined;
}

/** What is known of a resource besides the places that lead to it. */
export interface Described extends Pick<Resource, 'url' | 'title' | 'description'> {
  /** Where it has been told already. */
  readonly identity?: Identity;
}

/** All that a kind is told from: what a registry keeps of a resource. */
export interface Subject extends Described {
  readonly host: string;
  readonly path: string;
  readonly mentions: readonly Mention[];
  readonly siteKind: KindId | undefined;
  readonly headings: HeadingReader;
}

/** What stands further on tells nothing. */
const MAX_PATH = 2000;
const ARCHIVED = /^\/web\/\d+[a-z_]*\/(?=[a-z])(?:https?:\/*)?([^/]+)(.*)$/i;

export function subjectOf(resource: Described, mentions: readonly Mention[], headings: HeadingReader): Subject {
  const url = isUrl(resource.url) ? new URL(resource.url) : undefined;
  const path = url?.pathname.slice(0, MAX_PATH) ?? '';
  const host = url === undefined ? '' : hostOf(url);
  const [, archivedHost, archivedPath = ''] = host === 'web.archive.org' ? (ARCHIVED.exec(path) ?? []) : [];
  return {
    ...resource,
    host: archivedHost?.replace(/^www\./, '').replace(/:\d+$/, '') ?? host,
    path: archivedHost === undefined ? path : archivedPath || '/',
    mentions,
    siteKind: (resource.identity ?? identify(resource.url)).kind,
    headings,
  };
}

/** How sites spell the page that they begin with, in one language or another. */
const FRONT_PAGE =
  /^\/(?:(?:en|de|fr|es|it|pt|ru|uk|zh|ja|ko|pl|nl|cs|tr|sv|da|fi|no|el|he|ar|fa|hi|id|vi)(?:-[a-z]{2})?\/?)?(?:(?:index|home|default|main)(?:\.\w+)?\/?)?$/i;

/** Whether an address is that of a host as a whole. */
export function isBareHost(url: string): boolean {
  if (!isUrl(url)) return false;
  const { pathname, search } = new URL(url);
  return FRONT_PAGE.test(pathname) && search === '';
}
