import type { FlavorId } from '../model/page.ts';

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
