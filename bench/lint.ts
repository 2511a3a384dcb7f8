/**
 * `npx tsx bench/lint.ts [--corpus DIR …]`: what linting costs beside parsing the same pages, in one process; and what
 * linting one page costs as a whole process, beside a bare script that parses it with remark.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { comparePair, inProcess } from './pair.ts';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'bin', 'genai-links.js');
const peer = (name: string) => join(root, 'bench', 'peers', name);
const { values } = parseArgs({ options: { corpus: { type: 'string', multiple: true } } });
const corpora = (values.corpus ?? [join(root, 'data')]).map((folder) => resolve(folder));

console.log(`all rules, against parsing the same pages\n${inProcess(peer('lint-in-process.js'), corpora)}\n`);

const pages = corpora
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'))
  .toSorted((a, b) => statSync(a).size - statSync(b).size);
const withoutHead = pages.filter((path) => !readFileSync(path, 'utf8').startsWith('---'));
const cases = [
  ['of middling size', pages[pages.length >> 1]],
  ['of middling size without front matter', withoutHead[withoutHead.length >> 1]],
  ['the largest', pages.at(-1)],
] as const;
for (const [name, path = ''] of cases) {
  const report = comparePair(
    { name: 'lint', argv: [bin, 'lint', path], cwd: root, mayFind: true },
    { name: 'bare script', argv: [peer('remark.js'), path], cwd: root },
    11,
  );
  console.log(`one page, ${name} (${statSync(path).size} bytes)\n${report}\n`);
}
