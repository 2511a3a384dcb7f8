/**
 * Writes everything that is derived from the tables: the README's commands, docs/, the JSON Schemas.
 * With `--check` it writes nothing and fails where a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generated } from './docs/table.ts';

const root = resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const stale = Object.entries(generated).flatMap(([file, render]) => {
  const path = resolve(root, file);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const wanted = render(current);
  if (wanted === current) return [];
  if (!isCheck) writeFileSync(path, wanted);
  return [file];
});

if (stale.length > 0) {
  console.error(isCheck ? `stale: ${stale.join(', ')}; run npm run generate` : `written: ${stale.join(', ')}`);
  process.exitCode = isCheck ? 1 : 0;
}
