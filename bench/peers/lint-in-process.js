// Parses pages, then lints them with every rule on, as one cold process; prints the milliseconds of both.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--interrupt-budget=600000');
setFlagsFromString('--min-semi-space-size=16');
const { parsePages, lint, rules } = await import('../../dist/index.js');
const texts = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|markdown|mdx)$/.test(name))
    .map((name) => ({ file: name, source: readFileSync(join(folder, name), 'utf8') })),
);
const start = performance.now();
const pages = parsePages(texts, { flavor: 'auto' });
const parsed = performance.now();
lint(pages, { levels: Object.fromEntries(rules.map(({ name }) => [name, 'on'])) });
const linted = performance.now();
process.stdout.write(JSON.stringify([parsed - start, linted - parsed]));
