import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAtomically } from '../files/write.ts';

/** Texts of the readings of former runs, by what they were made of. */
export interface PageCache {
  readonly get: (key: string) => string | undefined;
  readonly put: (key: string, reading: string) => void;
  /** Writes what is new, and forgets what was not asked for. */
  readonly save: () => void;
}

/** Readings are spread over so many files, so that one new page costs the writing of few old ones. */
const SHARDS = 16;

/**
 * Opens the cache in a folder. It holds a line for each page, its key and its reading without the source; whatever in it
 * cannot be read counts as not there. It may be deleted at any time.
 */
export function openCache(folder: string): PageCache {
  const shards = new Map<string, Shard>();
  const shardOf = (key: string): Shard => {
    const name = (Number.parseInt(key.slice(0, 2), 16) % SHARDS).toString(16);
    const shard = shards.get(name) ?? readShard(join(folder, `pages-${name}.jsonl`));
    shards.set(name, shard);
    return shard;
  };
  return {
    get: (key) => {
      const { lines, used } = shardOf(key);
      const reading = lines.get(key);
      if (reading !== undefined) used.add(key);
      return reading;
    },
    put: (key, reading) => {
      const shard = shardOf(key);
      shard.lines.set(key, reading);
      shard.used.add(key);
      shard.isNew = true;
    },
    save: () => {
      const changed = [...shards.values()].filter(({ isNew }) => isNew);
      if (changed.length === 0) return;
      keepOutOfGit(folder);
      for (const { path, lines, used } of changed) writeAtomically(path, linesOf(lines, used), { isDurable: false });
    },
  };
}

interface Shard {
  readonly path: string;
  readonly lines: Map<string, string>;
  readonly used: Set<string>;
  isNew: boolean;
}

function readShard(path: string): Shard {
  const lines = new Map<string, string>();
  if (existsSync(path)) {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const blank = line.indexOf(' ');
      if (blank > 0) lines.set(line.slice(0, blank), line.slice(blank + 1));
    }
  }
  return { path, lines, used: new Set(), isNew: false };
}

function* linesOf(lines: ReadonlyMap<string, string>, used: ReadonlySet<string>): Iterable<string> {
  for (const [key, line] of lines) if (used.has(key)) yield `${key} ${line}\n`;
}

/** What a cache holds is nobody's work: no repository should keep it, and nobody should be handed another's. */
function keepOutOfGit(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const ignore = join(folder, '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
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
  const version: unknown = JSON.parse(readFileSync(join(root, '..', 'package.json'), 'utf8')).version;
  const files = PARTS.flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).map((name) => join(root, part, name)),
  );
  const states = files
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => [file.slice(root.length), statSync(file)] as const);
  return [version, ...states.map(([file, { size, mtimeMs }]) => `${file} ${size} ${mtimeMs}`)].join('\n');
}
