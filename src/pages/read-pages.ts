import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { chooseFlavors } from '../markdown/choose-flavor.ts';
import type { SourceText } from '../markdown/source-text.ts';
import { cacheKey, type PageCache } from './cache.ts';
import { fileLookup } from './file-lookup.ts';
import { type PageReading, type ReadingSettings, readingIn, readingText } from './page-reading.ts';
import type { Share } from './share.ts';

/** Characters that are worth a thread of their own: starting one takes as long as reading some of these. */
const WORTH_A_WORKER = 300_000;
/** More threads wait for memory. */
const MAX_WORKERS = 4;

/** Reads and lints pages: from the cache, else on all cores where there is much to read. In the order of the texts. */
export async function readPages(
  texts: readonly SourceText[],
  settings: ReadingSettings,
  cache?: PageCache,
): Promise<readonly PageReading[]> {
  const keys = cache === undefined ? [] : keysOf(texts, settings);
  const fileExists = fileLookup(settings);
  const readings = texts.map(({ file, source }, index) => {
    const kept = keptReading(cache?.get(keys[index] ?? ''), source);
    return kept?.lookups.every(([path, exists]) => fileExists(file, path) === exists) === true ? kept : undefined;
  });
  const wanted = [...readings.keys()].filter((index) => readings[index] === undefined);
  for (const [index, read] of await readTogether(texts, wanted, settings)) {
    readings[index] = typeof read === 'string' ? readingIn(read, texts[index]?.source ?? '') : read;
    cache?.put(keys[index] ?? '', typeof read === 'string' ? read : readingText(read));
  }
  cache?.save();
  return readings.filter((reading) => reading !== undefined);
}

function keysOf(texts: readonly SourceText[], settings: ReadingSettings): readonly string[] {
  const flavorOf = chooseFlavors(texts, settings);
  return texts.map(({ file, source }) => cacheKey(file, source, flavorOf(file).key));
}

/** What cannot be read counts as not kept. */
function keptReading(text: string | undefined, source: string): PageReading | undefined {
  if (text === undefined) return undefined;
  try {
    return readingIn(text, source);
  } catch {
    return undefined;
  }
}

/** Pages by their index, those of other threads as texts. */
type Read = readonly (readonly [index: number, reading: PageReading | string])[];

async function readTogether(
  texts: readonly SourceText[],
  wanted: readonly number[],
  settings: ReadingSettings,
): Promise<Read> {
  if (wanted.length === 0) return [];
  const sizeOf = (index: number) => texts[index]?.source.length ?? 0;
  // The longest first, so that no thread is left with one at the end.
  const share = shareOf(
    texts,
    wanted.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
    settings,
  );
  const workers = workersFor(
    wanted.reduce((sum, index) => sum + sizeOf(index), 0),
    wanted.length,
  );
  const read = (await Promise.all(Array.from({ length: workers }, () => readElsewhere(share)))).flat();
  if (read.length === wanted.length) return read;
  // Too little for threads; or one came to grief, for want of memory perhaps.
  const { readShare } = await import('./share.ts');
  const done = new Set(read.map(([index]) => index));
  const left = wanted.filter((index) => !done.has(index));
  return [...read, ...readShare(shareOf(texts, left, settings))];
}

function shareOf(texts: readonly SourceText[], wanted: readonly number[], settings: ReadingSettings): Share {
  return { texts, wanted, taken: new SharedArrayBuffer(4), settings };
}

/** How many threads read beside this one, which waits for them; one alone would gain nothing. */
function workersFor(size: number, pages: number): number {
  // Run from its sources, this has no file that a worker could start from.
  if (!import.meta.url.endsWith('.js')) return 0;
  const count = Math.min(Math.floor(size / WORTH_A_WORKER), MAX_WORKERS, availableParallelism(), pages);
  return count < 2 ? 0 : count;
}

/** What a worker reads; nothing where it fails. */
function readElsewhere(share: Share): Promise<Read> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', () => resolve([]));
    worker.once('exit', () => resolve([]));
  });
}
