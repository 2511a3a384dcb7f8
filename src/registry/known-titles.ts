import { entriesByResource, type Metadata } from './metadata.ts';
import { createResolve } from './renamed.ts';
import { oneLine } from './title.ts';

/** The titles that are known from elsewhere than the pages, by every id that means the work. */
export function knownTitles(metadata: Metadata): ReadonlyMap<string, string> {
  const resolve = createResolve(() => false, metadata.renamed);
  const titles = new Map<string, string>();
  for (const [id, { title }] of entriesByResource(metadata, resolve)) {
    if (title !== undefined && title.source !== 'markdown') titles.set(id, oneLine(title.value) ?? title.value);
  }
  for (const old of metadata.renamed.keys()) {
    const title = titles.get(resolve(old));
    if (title !== undefined) titles.set(old, title);
  }
  return titles;
}
