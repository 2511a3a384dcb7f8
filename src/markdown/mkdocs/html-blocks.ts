import type { Edit } from '../mapped-text.ts';
import { fenceTracker, type TextLine, textLines } from '../text-lines.ts';

/** Elements that python-markdown takes as raw HTML from their start to their end. */
const BLOCK_LEVEL: ReadonlySet<string> = new Set(
  `address article aside blockquote body canvas center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr iframe li main menu nav noscript ol p pre script section style summary table tbody td textarea tfoot th thead tr ul video`.split(
    /\s+/,
  ),
);
/** Whether an element takes lines of its own. */
export function isBlockLevel(name: string): boolean {
  return BLOCK_LEVEL.has(name.toLowerCase());
}

const TAG = /<(\/?)([a-z][a-z\d]*)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)>/gi;
const MARKDOWN_ATTRIBUTE = /\smarkdown(?:\s*=\s*["']?(?:1|block|span)["']?)?(?=[\s/]|$)/i;

interface Element {
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly isMarkdown: boolean;
}

/**
 * python-markdown reads no Markdown in block elements, blank lines or not, unless they have the attribute `markdown`;
 * CommonMark reads on after a blank line. So blank lines inside the one kind go, and are put round the tags of the other.
 */
export function htmlBlockEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const lines = [...textLines(text)];
  let rawUntil = 0;
  for (const element of elementsIn(text, lines)) {
    if (element.start < rawUntil) continue;
    if (element.isMarkdown) {
      edits.push(blankAt(element.innerStart), blankAt(element.innerEnd), blankAt(element.end));
    } else {
      rawUntil = element.end;
      edits.push(...withoutBlankLines(lines, element), blankAt(element.end));
    }
  }
  return edits.toSorted((a, b) => a.start - b.start);
}

/** The closed block elements that start a line outside of fences, in order. */
function elementsIn(text: string, lines: readonly TextLine[]): Element[] {
  const isFenced = fenceTracker();
  const fenced = lines.filter((line) => isFenced(line.text) !== false);
  const isCode = lookup(fenced);
  const open = new Map<string, { readonly start: number; readonly innerStart: number; readonly rest: string }[]>();
  const found: Element[] = [];
  for (const { index, 0: tag, 1: slash, 2: name = '', 3: rest = '' } of text.matchAll(TAG)) {
    const key = name.toLowerCase();
    if (!BLOCK_LEVEL.has(key) || rest.endsWith('/') || isCode(index)) continue;
    const waiting = open.get(key) ?? [];
    open.set(key, waiting);
    if (slash === '') waiting.push({ start: index, innerStart: index + tag.length, rest });
    else {
      const start = waiting.pop();
      if (start === undefined || !startsLine(text, start.start)) continue;
      const isMarkdown = MARKDOWN_ATTRIBUTE.test(start.rest);
      found.push({ ...start, innerEnd: index, end: index + tag.length, isMarkdown });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|[\r\n]) {0,3}$/.test(text.slice(Math.max(0, at - 4), at));
}

function lookup(lines: readonly TextLine[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((lines[next]?.next ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    return (lines[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

function blankAt(offset: number): Edit {
  return { start: offset, end: offset, text: '\n\n' };
}

function withoutBlankLines(lines: readonly TextLine[], { start, end }: Element): Edit[] {
  return lines
    .filter((line) => line.start > start && line.next <= end && line.text.trim() === '')
    .map((line) => ({ start: line.start, end: line.next, text: '' }));
}
