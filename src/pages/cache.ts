import { createHash } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inLargerParts, writeAtomically } from '../files/write.ts';

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
 * cannot be read counts as not there. It may be deleted at any time. There is none where its folder leads out of the
 * project, or cannot be written.
 */
export function openCache(root: string): PageCache | undefined {
  const folder = join(root, '.genai-links', 'cache');
  return isOurs(folder, root) ? cacheIn(folder) : undefined;
}

function cacheIn(folder: string): PageCache {
  const pathOf = (shard: string) => join(folder, `pages-${shard}.jsonl`);
  const used = new Set<string>();
  const stale = new Set<string>();
  let added: [key: string, reading: string][] = [];
  let size = 0;
  const append = () => {
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
        if (isFile(pathOf(shard))) writeAtomically(pathOf(shard), written(kept), { isDurable: false });
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
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const blank = line.indexOf(' ');
    if (blank > 0) lines.set(line.slice(0, blank), line.slice(blank + 1));
  }
  return lines;
}

function grouped<Item>(
  items: Iterable<Item>,
  shardOfItem: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const shard = shardOfItem(item);
    const group = groups.get(shard);
    if (group === undefined) groups.set(shard, [item]);
    else group.push(item);
  }
  return groups;
}

function* written(lines: Iterable<readonly [string, string]>): Iterable<string> {
  for (const [key, reading] of lines) yield `${key} ${reading}\n`;
}

/**
 * Makes the folder where there is none. What it holds is nobody's work: no repository should keep it, and nobody should be
 * handed another's. A repository may also hold a link in its place: nothing is written through that.
 */
function isOurs(folder: string, root: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    if (realpathSync(folder) !== join(realpathSync(root), relative(root, folder))) return false;
    accessSync(folder, constants.W_OK);
    const ignore = join(folder, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A full disk is no reason to fail: what was not kept is read again. */
function appendTo(path: string, lines: Iterable<string>): void {
  if (existsSync(path) && !isFile(path)) return;
  try {
    const file = openSync(
      path,
      constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0),
    );
    try {
      for (const part of inLargerParts(lines)) writeSync(file, part);
    } finally {
      closeSync(file);
    }
  } catch {
    // A line that is not whole counts as not there.
  }
}

/** The key of a reading: of everything that it is made of. */
export function cacheKey(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of [engine(), ...parts]) hash.update(`${part.length} `).update(part);
  return hash.digest('hex').slice(0, 40);
}

let known: string | undefined;

/** Tells one state of this program from another: its version, and in a working copy the times of its files. */
function engine(): string {
  known ??= engineIn(dirname(dirname(fileURLToPath(import.meta.url))));
  return known;
}

/** The parts of the program that a reading depends on. */
const PARTS = ['markdown', 'model', 'pages', 'rules', 'sites'];

function engineIn(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, '..', 'package.json'), 'utf8'));
  const files = PARTS.flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).map((name) => join(root, part, name)),
  );
  const states = files
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => [file.slice(root.length), statSync(file)] as const);
  return [version, ...states.map(([file, { size, mtimeMs }]) => `${file} ${size} ${mtimeMs}`)].join('\n');
}
