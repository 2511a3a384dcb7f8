import { findingsDocument } from './markdown-findings.ts';
import { resultsDocument } from './markdown-results.ts';
import { codeSpan, htmlText } from './markdown-text.ts';
import type { Reporter } from './reporter.ts';

/** What the one who shows a text takes of it. */
export interface Limit {
  readonly most: number;
  readonly sizeOf: (text: string) => number;
}

/** A report as sections of a list each. */
export interface MarkdownDocument {
  readonly head: string;
  readonly sections: readonly Section[];
}

export interface Section {
  /** What its items have in common: the name of a file or host, or words of our own. */
  readonly title: { readonly name: string } | { readonly words: string };
  readonly told: string;
  readonly count: number;
  /** List items of Markdown, without the marker. */
  readonly items: Iterable<string>;
}

/** Longer lists are folded. */
const MOST_UNFOLDED = 10;

/** A comment of GitHub holds so many characters. */
const COMMENT: Limit = { most: 65_536, sizeOf: (text) => text.length };

export const markdown = markdownWithin(COMMENT);

/** Ready as a comment: grouped, nothing of the pages becomes a link, a mention, HTML or an image, and what is too much is counted. */
export function markdownWithin(limit: Limit): Reporter {
  return {
    findings: (findings, context) => written(findingsDocument(findings, context), limit),
    results: (results, context) => written(resultsDocument(results, context), limit),
  };
}

function* written({ head, sections }: MarkdownDocument, { most, sizeOf }: Limit): Iterable<string> {
  const total = sections.reduce((sum, { count }) => sum + count, 0);
  let space = most - sizeOf(`${head}\n`) - sizeOf(leftOut(total));
  if (space < 0) return;
  yield `${head}\n`;
  let told = 0;
  for (const section of sections) {
    const { text, size, count } = fitting(section, space, sizeOf);
    yield text;
    space -= size;
    told += count;
    if (count < section.count) {
      yield leftOut(total - told);
      return;
    }
  }
}

/** As much of a section as there is space for. */
function fitting(section: Section, space: number, sizeOf: Limit['sizeOf']) {
  const [start, end] = frameOf(section);
  let size = sizeOf(start + end);
  const items: string[] = [];
  for (const text of section.items) {
    const item = `- ${text}\n`;
    size += sizeOf(item);
    if (size > space) {
      size -= sizeOf(item);
      break;
    }
    items.push(item);
  }
  return { text: items.length === 0 ? '' : start + items.join('') + end, size, count: items.length };
}

function frameOf({ title, told, count }: Section): readonly [start: string, end: string] {
  const isFolded = count > MOST_UNFOLDED;
  if (!isFolded) return [`\n### ${'name' in title ? codeSpan(title.name) : title.words}\n\n`, ''];
  const name = 'name' in title ? `<code>${htmlText(title.name)}</code>` : title.words;
  return [`\n<details>\n<summary>${name}: ${told}</summary>\n\n`, '\n</details>\n'];
}

function leftOut(count: number): string {
  const more = count === 1 ? '1 more is' : `${count} more are`;
  return `\n${more} left out here, where there is no space for all; \`--format json\` has them.\n`;
}
