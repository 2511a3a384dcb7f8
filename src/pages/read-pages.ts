import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { chooseFlavors } from '../markdown/choose-flavor.ts';
import type { SourceText } from '../markdown/source-text.ts';
import { cacheKey, type PageCache } from './cache.ts';
import { fileLookup } from './file-lookup.ts';
import type { PageReading, ReadingSettings } from './page-reading.ts';
import type { Share } from './share.ts';

/** Characters that are worth a thread of their own: starting one takes as long as reading some of these. */
const WORTH_A_WORKER = 400_000;
/** More threads wait for memory. */
const MAX_WORKERS = 3;

/** Reads and lints pages: from the cache, else on all cores where there is much to read. In the order of the texts. */
export async function readPages(
  texts: readonly SourceText[],
  settings: ReadingSettings,
  cache?: PageCache,
): Promise<readonly PageReading[]> {
  const keys = cache === undefined ? [] : keysOf(texts, settings);
  const fileExists = fileLookup(settings);
  const readings = texts.map(({ file }, index) => {
    const kept = cache?.get(keys[index] ?? '');
    return kept?.lookups.every(([path, exists]) => fileExists(file, path) === exists) === true ? kept : undefined;
  });
  const wanted = [...readings.keys()].filter((index) => readings[index] === undefined);
  for (const [index, reading] of await readTogether(texts, wanted, settings)) {
    readings[index] = reading;
    cache?.put(keys[index] ?? '', reading);
  }
  cache?.save();
  return readings.flatMap((reading, index) => (reading === undefined ? [] : [withSource(reading, texts[index])]));
}

function keysOf(texts: readonly SourceText[], settings: ReadingSettings): readonly string[] {
  const flavorOf = chooseFlavors(texts, settings);
  return texts.map(({ file, source }) => cacheKey(file, source, flavorOf(file).key));
}

/** The source is not kept beside what was read of it. */
function withSource(reading: PageReading, text: SourceText | undefined): PageReading {
  return { ...reading, page: { ...reading.page, source: text?.source ?? '' } };
}

type Indexed = readonly (readonly [index: number, reading: PageReading])[];

async function readTogether(
  texts: readonly SourceText[],
  wanted: readonly number[],
  settings: ReadingSettings,
): Promise<Indexed> {
  if (wanted.length === 0) return [];
  const sizeOf = (index: number) => texts[index]?.source.length ?? 0;
  // The longest first, so that no thread is left with one at the end.
  const share = shareOf(
    texts,
    wanted.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
    settings,
  );
  const size = wanted.reduce((sum, index) => sum + sizeOf(index), 0);
  const others = Array.from({ length: workersFor(size, wanted.length) }, () => readElsewhere(share));
  // Loaded late: a worker loads the same meanwhile.
  const { readShare } = await import('./share.ts');
  const read = [readShare(share), ...(await Promise.all(others))].flat();
  if (read.length === wanted.length) return read;
  // A worker came to grief, for want of memory perhaps.
  const done = new Set(read.map(([index]) => index));
  return [
    ...read,
    ...readShare(
      shareOf(
        texts,
        wanted.filter((index) => !done.has(index)),
        settings,
      ),
    ),
  ];
}

function shareOf(texts: readonly SourceText[], wanted: readonly number[], settings: ReadingSettings): Share {
  return { texts, wanted, taken: new SharedArrayBuffer(4), settings };
}

function workersFor(size: number, pages: number): number {
  // Run from its sources, this has no file that a worker could start from.
  if (!import.meta.url.endsWith('.js')) return 0;
  return Math.max(0, Math.min(Math.floor(size / WORTH_A_WORKER), MAX_WORKERS, availableParallelism() - 1, pages - 1));
}

/** What a worker reads; nothing where it fails. */
function readElsewhere(share: Share): Promise<Indexed> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', () => resolve([]));
    worker.once('exit', () => resolve([]));
  });
}
