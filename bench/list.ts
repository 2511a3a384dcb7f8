/**
 * `npx tsx bench/list.ts [--size N …]`: what a reader waits for: `--help`, and `list` of the shipped registry, of 10,000
 * and of 100,000 resources, each against the least that it can cost, in the same run.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Registry } from '../src/model/registry.ts';
import { registryText } from '../src/registry/save.ts';
import { comparePair, type Program } from './pair.ts';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'bin', 'genai-links.js');
const shipped = join(root, 'data', 'registry.json');
const { values } = parseArgs({ options: { size: { type: 'string', multiple: true } } });
const scratch = mkdtempSync(join(tmpdir(), 'genai-links-bench-'));
const peer = (name: string, ...args: readonly string[]): Program => ({
  name: 'bare script',
  argv: [join(root, 'bench', 'peers', name), ...args],
  cwd: root,
});

report('--help, against a script that imports commander and chalk', ['--help'], peer('bare.js'));
reportList('the shipped registry', shipped);
for (const size of values.size ?? ['10000', '100000']) {
  const file = join(scratch, `${size}.json`);
  writeFileSync(file, [...registryText(enlarged(Number(size)))].join(''));
  reportList(`${size} resources`, file);
}
rmSync(scratch, { recursive: true });

function reportList(what: string, file: string): void {
  const against = peer('read-json.js', file);
  report(`list of ${what}, against the same and JSON.parse`, ['list', '--registry', file], against);
  report(`list --tag of ${what}`, ['list', '--registry', file, '--tag', 'llm'], against);
  report(`list of words in ${what}`, ['list', '--registry', file, 'language model', '--limit', '20'], against);
}

function report(title: string, argv: readonly string[], other: Program): void {
  const subject = { name: 'genai-links', argv: [bin, ...argv], cwd: root };
  console.log(`${title}\n${comparePair(subject, other, 15)}\n`);
}

/** The shipped registry so often that it has so many resources, each copy on pages and under addresses of its own. */
function enlarged(size: number): Registry {
  const { resources, links, sources, ...head }: Registry = JSON.parse(readFileSync(shipped, 'utf8'));
  const copies = Array.from({ length: Math.ceil(size / resources.length) }, (_, index) => `${index}`);
  const kept = resources.slice(0, Math.ceil(size / copies.length));
  const ids = new Set(kept.map(({ id }) => id));
  const all = <Item>(items: readonly Item[], change: (item: Item, copy: string) => Item) =>
    copies.flatMap((copy) => items.map((item) => change(item, copy)));
  return {
    ...head,
    sources: all(sources, (source, copy) => ({ ...source, file: `${copy}/${source.file}` })),
    resources: all(kept, (item, copy) => ({ ...item, id: `${item.id}/${copy}`, url: `${item.url}/${copy}` })),
    links: all(
      links.filter(({ resource = '' }) => ids.has(resource)),
      (link, copy) => ({ ...link, file: `${copy}/${link.file}`, resource: `${link.resource}/${copy}` }),
    ),
  };
}
