import type { Page } from '../model/page.ts';
import { chooseFlavors } from './choose-flavor.ts';
import { parsePage } from './parse-page.ts';
import { parseTree } from './parser/parse-tree.ts';
import { partsReader } from './read/read-body.ts';
import type { ParseSettings, SourceText } from './source-text.ts';

/** Parses pages; no state crosses from one to the next. */
export function parsePages(texts: readonly SourceText[], settings: ParseSettings): Page[] {
  const flavorOf = chooseFlavors(texts, settings);
  const readBody = partsReader(parseTree);
  return texts.map(({ file, source }) => parsePage(file, source, flavorOf(file).flavor, readBody));
}
