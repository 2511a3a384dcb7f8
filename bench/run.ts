/**
 * `npm run bench [-- --corpus DIR …]`: each figure beside a peer's in the same run. Without a corpus of your own it
 * reads the pages that the package ships, which is little: name folders of real collections.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
const registry = join(scratch, 'registry.json');
const links = (name: string, ...argv: readonly string[]): Program => ({ name, argv: [bin, ...argv], cwd: scratch });

report(
  'build: the whole command, against markdown-it with linkify over the same files',
  {
    ...links('build', 'build', '--quiet', '--registry', registry, ...corpora),
    prepare: () => rmSync(registry, { force: true }),
  },
  { name: 'markdown-it', argv: [peer('markdown-it.js'), ...corpora], cwd: root },
);
report(
  'list: of the shipped registry, against commander, chalk and JSON.parse of the same file',
  links('list', 'list', '--registry', join(root, 'data', 'registry.json')),
  { name: 'bare script', argv: [peer('read-json.js'), join(root, 'data', 'registry.json')], cwd: root },
);
rmSync(scratch, { recursive: true, force: true });

function report(title: string, subject: Program, other: Program): void {
  console.log(`${title}\n${comparePair(subject, other)}\n`);
}
