import { chooseFlavors } from '../markdown/choose-flavor.ts';
import type { SourceText } from '../markdown/source-text.ts';
import { fileLookup } from './file-lookup.ts';
import type { PageReading, ReadingSettings } from './page-reading.ts';
import { readPage } from './read-page.ts';

/** Work that threads take from one list: each takes the next page that nobody has taken. */
export interface Share {
  /** All pages, since one may show the flavour of another. */
  readonly texts: readonly SourceText[];
  /** Indices of those to be read. */
  readonly wanted: readonly number[];
  /** How many of these are taken, shared between threads. */
  readonly taken: SharedArrayBuffer;
  readonly settings: ReadingSettings;
}

/** What another thread has read: texts of readings, each with its index. */
export type Batch = readonly (readonly [index: number, reading: string])[];

/** Reads pages until none is left to take; each with its index. The flavours are chosen anew where they are not given. */
export async function* readShare(
  { texts, wanted, taken, settings }: Share,
  flavorOf = chooseFlavors(texts, settings),
): AsyncIterable<readonly [number, PageReading]> {
  const { levels, isForRegistry, titles } = settings;
  const context = { fileExists: fileLookup(settings), levels, isForRegistry, ...(titles !== undefined && { titles }) };
  const counter = new Int32Array(taken);
  for (let next = Atomics.add(counter, 0, 1); next < wanted.length; next = Atomics.add(counter, 0, 1)) {
    const index = wanted[next] ?? 0;
    const text = texts[index];
    if (text !== undefined) yield [index, await readPage(text, flavorOf(text.file).flavor, context)];
  }
}
