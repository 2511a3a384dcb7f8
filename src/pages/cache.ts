import {
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { inLargerParts, writeAtomically } from '../files/write.ts';
import { grouped } from '../model/grouped.ts';

/** Texts of the readings of former runs, by what they were made of. */
export interface PageCache {
  /** Offers what is kept for some keys, each with its place among them; what is not wanted is forgotten. */
  readonly find: (keys: readonly string[], isWanted: (index: number, reading: string) => boolean) => void;
  readonly put: (key: string, reading: string) => void;
  /** Writes what is new, and forgets what was not asked for. */
  readonly save: () => void;
}

/** Readings are spread over so many files, so that one new page costs the writing of few old ones. */
const shards: readonly string[] = [...'0123456789abcdef'];
/** Characters that wait to be written. */
const ENOUGH = 4_000_000;

/**
 * Opens the cache of a project. It holds a line for each page, its key and its reading without the source; whatever in it
 * cannot be read counts as not there, and what cannot be written is read again. It may be deleted at any time. There is
 * none where a repository holds a link in the place of its folder: that may lead out of the project.
 */
export function openCache(root: string): PageCache | undefined {
  const parent = join(root, '.genai-links');
  const folder = join(parent, 'cache');
  return [parent, folder].every(isFolderOrNothing) ? cacheIn(folder) : undefined;
}

function cacheIn(folder: string): PageCache {
  const pathOf = (shard: string) => join(folder, `pages-${shard}.jsonl`);
  const used = new Set<string>();
  const stale = new Set<string>();
  let added: [key: string, reading: string][] = [];
  let size = 0;
  const append = () => {
    if (added.length > 0) keepOutOfGit(folder);
    for (const [shard, lines] of grouped(added, ([key]) => shardOf(key))) {
      appendTo(pathOf(shard), written(lines));
    }
    added = [];
    size = 0;
  };
  return {
    find: (keys, isWanted) => {
      const indices = grouped(keys.keys(), (index) => shardOf(keys[index] ?? ''));
      // One file after the other, so that only one is in memory.
      for (const shard of shards) {
        const lines = readLines(pathOf(shard));
        for (const index of indices.get(shard) ?? []) {
          const key = keys[index] ?? '';
          const reading = lines.get(key);
          if (reading !== undefined && isWanted(index, reading)) used.add(key);
        }
        if ([...lines.keys()].some((key) => !used.has(key))) stale.add(shard);
      }
    },
    put: (key, reading) => {
      used.add(key);
      added.push([key, reading]);
      size += reading.length;
      if (size > ENOUGH) append();
    },
    save: () => {
      append();
      for (const shard of stale) {
        const kept = [...readLines(pathOf(shard))].filter(([key]) => used.has(key));
        orNot(() => writeAtomically(pathOf(shard), written(kept), { isDurable: false }));
      }
      stale.clear();
    },
  };
}

function shardOf(key: string): string {
  return key.charAt(0);
}

function readLines(path: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  if (!isFile(path)) return lines;
  orNot(() => {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const blank = line.indexOf(' ');
      if (blank > 0) lines.set(line.slice(0, blank), line.slice(blank + 1));
    }
  });
  return lines;
}

function* written(lines: Iterable<readonly [string, string]>): Iterable<string> {
  for (const [key, reading] of lines) yield `${key} ${reading}\n`;
}

/** Makes the folder. What it holds is nobody's work: no repository should keep it, and nobody be handed another's. */
function keepOutOfGit(folder: string): void {
  orNot(() => {
    mkdirSync(folder, { recursive: true });
    const ignore = join(folder, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n', { flag: 'wx' });
  });
}

function appendTo(path: string, lines: Iterable<string>): void {
  if (existsSync(path) && !isFile(path)) return;
  orNot(() => {
    const file = openSync(
      path,
      constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0),
    );
    try {
      for (const part of inLargerParts(lines)) writeSync(file, part);
    } finally {
      closeSync(file);
    }
  });
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolderOrNothing(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== false;
}

/** Does what nothing depends on: a full disk, or a file that nobody can read, is no reason to fail. */
function orNot(act: () => void): void {
  try {
    act();
  } catch {
    // Read again the next time.
  }
}
