import { type Chosen, chooseFlavors } from '../markdown/choose-flavor.ts';
import type { SourceText } from '../markdown/source-text.ts';
import type { PageCache } from './cache.ts';
import { cacheKey } from './cache-key.ts';
import { fileLookup } from './file-lookup.ts';
import { type PageReading, type ReadingSettings, readingIn, readingText } from './page-reading.ts';
import type { Batch, Share } from './share.ts';
import { growSlowly } from './tune-engine.ts';

/** Characters that are worth a thread of their own: starting one takes as long as reading some of these. */
const WORTH_A_THREAD = 300_000;
/** Characters from which on memory comes before speed. */
const MUCH = 8_000_000;
/** More threads wait for memory. */
const MAX_THREADS = 4;

/** Takes a reading, or the text of one, for the page at an index. */
type Take = (index: number, reading: PageReading | string) => void;

/** Reads and lints pages: from the cache, else on all cores where there is much to read. In the order of the texts. */
export async function readPages(
  texts: readonly SourceText[],
  settings: ReadingSettings,
  cache?: PageCache,
): Promise<readonly PageReading[]> {
  if (texts.reduce((sum, { source }) => sum + source.length, 0) > MUCH) growSlowly();
  const readings: (PageReading | undefined)[] = texts.map(() => undefined);
  const flavorOf = chooseFlavors(texts, settings);
  const known = settings.titles === undefined ? [] : [titlesKey(settings.titles)];
  const keys =
    cache === undefined ? [] : texts.map(({ file, source }) => cacheKey(file, source, flavorOf(file).key, ...known));
  const fileExists = fileLookup(settings);
  cache?.find(keys, (index, text) => {
    const kept = keptReading(text, texts[index]?.source ?? '');
    const { file = '' } = texts[index] ?? {};
    if (kept?.lookups.every(([path, exists]) => fileExists(file, path) === exists) !== true) return false;
    readings[index] = kept;
    return true;
  });
  const wanted = [...readings.keys()].filter((index) => readings[index] === undefined);
  await readTogether({ texts, wanted, settings }, flavorOf, (index, read) => {
    readings[index] = typeof read === 'string' ? readingIn(read, texts[index]?.source ?? '') : read;
    cache?.put(keys[index] ?? '', typeof read === 'string' ? read : readingText(read));
  });
  cache?.save();
  return readings.filter((reading) => reading !== undefined);
}

/** Tells what is known from elsewhere from what was known before, in whatever order it comes. */
function titlesKey(titles: ReadonlyMap<string, string>): string {
  return cacheKey(JSON.stringify([...titles].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What cannot be read counts as not kept. */
function keptReading(text: string, source: string): PageReading | undefined {
  try {
    return readingIn(text, source);
  } catch {
    return undefined;
  }
}

type Work = Omit<Share, 'taken'>;

async function readTogether(work: Work, flavorOf: (file: string) => Chosen, take: Take): Promise<void> {
  const { texts, wanted } = work;
  if (wanted.length === 0) return;
  const sizeOf = (index: number) => texts[index]?.source.length ?? 0;
  const size = wanted.reduce((sum, index) => sum + sizeOf(index), 0);
  const left = new Set(wanted);
  const takeOne: Take = (index, reading) => {
    left.delete(index);
    take(index, reading);
  };
  // A reading keeps what it was made of alive: of many pages, its text is kept, as from another thread.
  const readHere = async (share: Share) => {
    const { readShare } = await import('./share.ts');
    for await (const [index, reading] of readShare(share, flavorOf))
      takeOne(index, size < MUCH ? reading : readingText(reading));
  };
  // The longest first, so that no thread is left with one at the end.
  const share = shareOf({ ...work, wanted: wanted.toSorted((a, b) => sizeOf(b) - sizeOf(a)) });
  const workers = Array.from({ length: workersFor(size, wanted.length) }, () => readElsewhere(share, takeOne));
  await readHere(share);
  await Promise.all(workers);
  // One came to grief, for want of memory perhaps.
  if (left.size > 0) await readHere(shareOf({ ...work, wanted: [...left] }));
}

function shareOf(work: Work): Share {
  return { ...work, taken: new SharedArrayBuffer(4) };
}

/** How many threads read beside this one. */
function workersFor(size: number, pages: number): number {
  // Run from its sources, this has no file that a worker could start from.
  if (!import.meta.url.endsWith('.js')) return 0;
  const { availableParallelism } = process.getBuiltinModule('node:os');
  return Math.max(0, Math.min(Math.floor(size / WORTH_A_THREAD), MAX_THREADS, availableParallelism(), pages) - 1);
}

/** Lets a worker read; what it fails at stays unread. */
function readElsewhere(share: Share, take: Take): Promise<void> {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: share });
    worker.on('message', (batch: Batch) => {
      for (const [index, text] of batch) take(index, text);
    });
    worker.once('error', () => resolve());
    worker.once('exit', () => resolve());
  });
}
