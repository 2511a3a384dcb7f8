/**
 * `npm run bench [-- --corpus DIR …]`: each figure beside a peer's in the same run. Without a corpus of your own it
 * reads the pages that the package ships, which is little: name folders of real collections.
 */
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { comparePair, type Program } from './pair.ts';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'bin', 'genai-links.js');
const peer = (name: string) => join(root, 'bench', 'peers', name);
const { values } = parseArgs({ options: { corpus: { type: 'string', multiple: true } } });
const corpora = (values.corpus ?? [join(root, 'data')]).map((folder) => resolve(folder));
if (!existsSync(join(root, 'dist', 'main.js'))) throw new Error('npm run build comes first');

const scratch = mkdtempSync(join(tmpdir(), 'genai-links-bench-'));
writeFileSync(join(scratch, 'genai-links.config.json'), '{}');
for (const folder of corpora) cpSync(folder, join(scratch, basename(folder)), { recursive: true });
const pages = readdirSync(scratch, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const sizes = pages.map((name) => ({ name, size: statSync(join(scratch, name)).size }));
/** The page of middling size. */
const changing = sizes.toSorted((a, b) => a.size - b.size)[pages.length >> 1]?.name ?? '';

const ours = (name: string, argv: readonly string[], prepare?: () => void): Program => ({
  name,
  argv: [bin, ...argv],
  cwd: scratch,
  ...(prepare === undefined ? {} : { prepare }),
});
const forget = () => rmSync(join(scratch, '.genai-links'), { recursive: true, force: true });
const change = () => appendFileSync(join(scratch, changing), '\nOne more word.\n');
const cold = ours('build, cold', ['build', '--quiet'], forget);
const warm = ours('build, nothing changed', ['build', '--quiet']);

report('build: the whole command, against markdown-it with linkify over the same files', cold, {
  name: 'markdown-it',
  argv: [peer('markdown-it.js'), ...corpora.map((folder) => join(scratch, basename(folder)))],
  cwd: root,
});
report('build: nothing changed since the last one, against one that reads every page', warm, {
  ...ours('build, every page', ['build', '--quiet', '--no-cache']),
});
report(
  'build: one page changed, against nothing changed',
  ours('build, one page changed', ['build', '--quiet'], change),
  warm,
);
report(
  'list: of the shipped registry, against commander, chalk and JSON.parse of the same file',
  ours('list', ['list', '--registry', join(root, 'data', 'registry.json')]),
  { name: 'bare script', argv: [peer('read-json.js'), join(root, 'data', 'registry.json')], cwd: root },
);
rmSync(scratch, { recursive: true, force: true });

function report(title: string, subject: Program, other: Program): void {
  console.log(`${title}\n${comparePair(subject, other)}\n`);
}
