/**
 * Recall and precision of extraction against the addresses that an independent renderer shows:
 *   tsx bench/truth.ts --corpus DIR --truth FILE [--flavor auto|gfm|mkdocs] [--differences]
 * FILE holds one `{ "file", "links" }` a line, each link an `href` or `src` as rendered. Compared are absolute http(s)
 * addresses, as multisets file by file, both sides serialised as WHATWG does it.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePages } from '../src/markdown/parse-pages.ts';
import type { Link } from '../src/model/link.ts';
import { type FlavorId, flavorIds, type Page } from '../src/model/page.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    truth: { type: 'string' },
    flavor: { type: 'string', default: 'auto' },
    differences: { type: 'boolean', default: false },
  },
});
const { corpus, truth } = values;
if (corpus === undefined || truth === undefined) throw new Error('usage: truth.ts --corpus DIR --truth FILE');
const flavor = (['auto', ...flavorIds] as const).find((id) => id === values.flavor);
if (flavor === undefined) throw new Error(`no flavour ${values.flavor}`);

const LEFT_OUT: ReadonlySet<Link['syntax']> = new Set(['definition', 'frontmatter']);

interface Shown {
  readonly file: string;
  readonly links: readonly string[];
}

const shown: readonly Shown[] = readFileSync(truth, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const texts = shown.map(({ file }) => ({ file, source: readFileSync(join(corpus, file), 'utf8') }));
const pages = parsePages(texts, { flavor, root: resolve(corpus) });

let rendered = 0;
let extracted = 0;
let both = 0;
for (const [index, page] of pages.entries()) {
  const want = addresses(shown[index]?.links ?? []);
  const got = addresses(page.links.filter(isCounted).map(({ url }) => url));
  const missed = without(want, got);
  const extra = without(got, want);
  rendered += want.length;
  extracted += got.length;
  both += want.length - missed.length;
  if (!values.differences) continue;
  for (const address of missed) console.log(`missed  ${page.file}  ${address}`);
  for (const address of extra) console.log(`extra   ${page.file}  ${address}`);
}
const misplaced = pages.flatMap((page) =>
  page.links.filter((link) => !isPlaced(link, page)).map((link) => ({ page, link })),
);
for (const { page, link } of misplaced) {
  console.log(
    `misplaced  ${page.file}:${link.line}:${link.column}  ${link.url}  ${JSON.stringify(page.source.slice(link.start, link.end))}`,
  );
}
console.log(
  JSON.stringify({
    truth,
    flavors: countBy(pages.map((page): FlavorId => page.flavor)),
    rendered,
    extracted,
    recall: share(both, rendered),
    precision: share(both, extracted),
    links: pages.reduce((sum, page) => sum + page.links.length, 0),
    misplaced: misplaced.length,
  }),
);
if (misplaced.length > 0) process.exitCode = 1;

function isCounted(link: Link): boolean {
  return !LEFT_OUT.has(link.syntax) && link.repaired !== true;
}

function addresses(urls: readonly string[]): string[] {
  return urls.filter((url) => /^https?:/i.test(url) && URL.canParse(url)).map((url) => new URL(url).href);
}

/** What is in the first multiset and not in the second. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const address of taken) left.set(address, (left.get(address) ?? 0) + 1);
  return all.filter((address) => {
    const count = left.get(address) ?? 0;
    left.set(address, count - 1);
    return count <= 0;
  });
}

/** Whether the file holds the destination as written where the link says, in its own lines or its definition's. */
function isPlaced(
  { destination, written, start, end, line, column, endLine, endColumn }: Link,
  { source }: Page,
): boolean {
  const lineStarts = [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: eol }) => index + eol.length)];
  const offset = (atLine: number, atColumn: number) => (lineStarts[atLine - 1] ?? Number.NaN) + atColumn - 1;
  return (
    source.slice(...destination) === written && offset(line, column) === start && offset(endLine, endColumn) === end
  );
}

function countBy(ids: readonly FlavorId[]): Record<string, number> {
  return Object.fromEntries([...new Set(ids)].map((id) => [id, ids.filter((other) => other === id).length]));
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(3)} %`;
}
