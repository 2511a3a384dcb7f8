import type { Finding } from '../model/finding.ts';
import type { Page } from '../model/page.ts';

/** A page read and linted. */
export interface PageReading {
  readonly page: Page;
  /** Of the rules that are not off, by position. */
  readonly findings: readonly Finding[];
  /** Paths that rules asked for, as the page writes them, and whether a file was there: findings hold as long as these do. */
  readonly lookups: readonly (readonly [path: string, exists: boolean])[];
}

/** What tells how pages are to be read: plain data, so that it can go to a worker. */
export interface ReadingSettings {
  readonly flavor: FlavorChoice;
  readonly root: string;
  readonly siteRoot: string | undefined;
}

type FlavorChoice = Page['flavor'] | 'auto';
