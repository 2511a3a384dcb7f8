import type { FlavorId, Page } from '../model/page.ts';
import { chooseFlavors } from './choose-flavor.ts';
import { parsePage } from './parse-page.ts';

export interface SourceText {
  /** Path relative to the root, with `/`. */
  readonly file: string;
  /** The whole text of the file, byte order mark included. */
  readonly source: string;
}

export interface ParseSettings {
  readonly flavor: FlavorId | 'auto';
  /** Absolute path of the project's root, where `auto` looks for `mkdocs.yml` and its like. */
  readonly root?: string;
}

/** Parses pages; no state crosses from one to the next. */
export function parsePages(texts: readonly SourceText[], settings: ParseSettings): Page[] {
  const flavorOf = chooseFlavors(texts, settings);
  return texts.map(({ file, source }) => parsePage(file, source, flavorOf(file)));
}
