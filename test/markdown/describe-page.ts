import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePages } from '../../src/markdown/parse-pages.ts';
import { type FlavorId, flavorIds, type Page } from '../../src/model/page.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/markdown');

export function pageOf(source: string, flavor: FlavorId = 'gfm'): Page {
  const [page] = parsePages([{ file: 'page.md', source }], { flavor, root: resolve(import.meta.dirname, 'nowhere') });
  if (page === undefined) throw new Error('no page');
  return page;
}

export const fixtures = flavorIds.flatMap((flavor) =>
  readdirSync(join(FOLDER, flavor))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      flavor,
      name: `${flavor}/${name}`,
      source: readFileSync(join(FOLDER, flavor, name), 'utf8'),
      golden: join(FOLDER, flavor, name.replace(/\.md$/, '.txt')),
    })),
);

/** A page in lines that a person can check: each link with where and what it is, then the rest. */
export function describePage(page: Page): string {
  const { links, entries, headings, texts, anchors, problems, source } = page;
  const linkLines = links.map((link) => {
    const { line, column, endLine, endColumn, syntax, target, url, text, entry, before, after, section } = link;
    const place = `${line}:${column}-${endLine}:${endColumn}`;
    return `${place} ${syntax} ${target} ${url} | ${text} | entry ${entry ?? '-'} | ${before} … ${after} | ${section.join(' › ')}`;
  });
  const entryLines = entries.map(({ kind, parent, title, text, cells }, index) => {
    const row = cells === undefined ? '' : ` | ${cells.map((cell) => `${cell.column}=${cell.text}`).join('; ')}`;
    return `${index} ${kind}${parent === undefined ? '' : ` in ${parent}`} | ${title} | ${text}${row}`;
  });
  const headingLines = headings.map(({ line, depth, text, anchor }) => `${line} h${depth} ${text} #${anchor}`);
  const textLines = texts.map(({ start, end, opaque, entry }) => {
    const hidden = opaque.map(([from, to]) => JSON.stringify(source.slice(from, to))).join(' ');
    return `${entry ?? '-'} ${JSON.stringify(source.slice(start, end))}${hidden === '' ? '' : ` without ${hidden}`}`;
  });
  const problemLines = problems.map(({ line, endLine, problem }) => `${line}-${endLine} ${problem}`);
  const parts = {
    links: linkLines,
    entries: entryLines,
    headings: headingLines,
    texts: textLines,
    problems: problemLines,
  };
  const sections = Object.entries(parts).map(([name, lines]) => [`## ${name}`, ...lines].join('\n'));
  return `${[...sections, `## anchors\n${anchors.join(' ')}`].join('\n\n')}\n`;
}
