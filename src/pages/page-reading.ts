import type { Finding } from '../model/finding.ts';
import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import type { RuleLevels } from '../rules/levels.ts';
import type { Identity } from '../sites/identify.ts';

/** A page read and linted. */
export interface PageReading {
  readonly page: Page;
  /** Of the rules that are not off, by position. */
  readonly findings: readonly Finding[];
  /** For a registry: the links that malformed ones were meant to be. */
  readonly repaired: readonly Link[];
  /** For a registry: what the addresses of its resources are, by their spelling. */
  readonly identities: readonly (readonly [url: string, identity: Identity])[];
  /** Paths that rules asked for, as the page writes them, and whether a file was there: findings hold as long as these do. */
  readonly lookups: readonly (readonly [path: string, exists: boolean])[];
}

/** What tells how pages are to be read: plain data, so that it can go to a worker. */
export interface ReadingSettings {
  readonly flavor: FlavorChoice;
  readonly root: string;
  readonly siteRoot: string | undefined;
  /** How rules count. */
  readonly levels: RuleLevels;
  /** Titles of works that are known from elsewhere than the pages, by every id that means one; some rules compare them. */
  readonly titles?: ReadonlyMap<string, string>;
  /** The readings are for a registry, which needs nothing of a page but its links, entries and headings. */
  readonly isForRegistry: boolean;
}

type FlavorChoice = Page['flavor'] | 'auto';

/** A reading in JSON, without the source, which whoever asks has. */
export function readingText({ page, ...reading }: PageReading): string {
  return JSON.stringify({ ...reading, page: { ...page, source: '' } });
}

/** The reading that a text of it holds. Throws where it is none. */
export function readingIn(text: string, source: string): PageReading {
  const reading: PageReading = JSON.parse(text);
  return { ...reading, page: { ...reading.page, source } };
}
