import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The key of a reading: of everything that it is made of. */
export function cacheKey(...parts: readonly string[]): string {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
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
