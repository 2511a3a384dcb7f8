/**
 * Writes everything that is derived from the tables: the README's commands, docs/, the JSON Schemas.
 * With `--check` it writes nothing and fails where a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { registrySchema } from '../src/registry/schema.ts';
import { commandsTable } from './docs/commands.ts';
import { rulesPage } from './docs/rules.ts';
import { settingsPage } from './docs/settings.ts';
import { sitesPage } from './docs/sites.ts';

const root = resolve(import.meta.dirname, '..');

/** What each file should hold, given what it holds. */
const generated: Readonly<Record<string, (current: string) => string>> = {
  'README.md': (current) => between(current, 'commands', commandsTable()),
  'docs/rules.md': rulesPage,
  'docs/settings.md': settingsPage,
  'docs/sites.md': sitesPage,
  'data/registry.schema.json': () => `${JSON.stringify(registrySchema(), null, 2)}\n`,
};

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

/** Replaces what stands between `<!-- generated: name -->` and `<!-- /generated -->`. */
function between(text: string, name: string, content: string): string {
  const start = `<!-- generated: ${name} -->`;
  const end = '<!-- /generated -->';
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`no marker ${start}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
