import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageDescription } from '../model/package-description.ts';

/** The key of a reading: of everything that it is made of. */
export function cacheKey(...parts: readonly string[]): string {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const part of [engine(), ...parts]) hash.update(`${part.length} `).update(part);
  return hash.digest('hex').slice(0, 40);
}

let known: string | undefined;

/** Tells one state of this program from another: its version, and in a working copy the times of its files. */
function engine(): string {
  known ??= engineIn(dirname(fileURLToPath(import.meta.url)));
  return known;
}

/** The parts of the program that a reading depends on. */
const PARTS = ['markdown', 'model', 'pages', 'rules', 'sites'];

/** Of the parts beside the folder that this file is in; a bundle holds them all in one. */
function engineIn(folder: string): string {
  const folders = basename(folder) === 'pages' ? PARTS.map((part) => join(dirname(folder), part)) : [folder];
  const files = folders.flatMap((part) =>
    readdirSync(part, { recursive: true, encoding: 'utf8' }).map((name) => join(part, name)),
  );
  const states = files.filter((file) => /\.[jt]s$/.test(file)).map((file) => [file, statSync(file)] as const);
  const root = dirname(folder);
  return [
    packageDescription().version,
    ...states.map(([file, { size, mtimeMs }]) => `${file.slice(root.length)} ${size} ${mtimeMs}`),
  ].join('\n');
}
