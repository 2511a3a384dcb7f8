import { type KindId, kindIds } from './kinds.ts';
import type { Page } from './page.ts';

/** `<!-- genai-links-kind: paper -->`, or the same as a comment of MDX: a person says what kind of thing a link leads to. */
export interface KindComment {
  /** As it stands there. */
  readonly written: string;
  /** Undefined where no kind is called so. */
  readonly kind?: KindId;
  /** Offsets of the whole comment in `Page.source`. */
  readonly start: number;
  readonly end: number;
}

const MARK = 'genai-links-kind';
const COMMENT = /<!--\s*genai-links-kind\s*:\s*([^\s>]*?)\s*-->|\{\/\*\s*genai-links-kind\s*:\s*([^\s*]*)\s*\*\/\}/g;
const FENCE = /^[ \t>]*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})(.*)$/;

/** The comments of a page that name a kind; those in code are examples. */
export function kindComments({ source }: Page): readonly KindComment[] {
  if (!source.includes(MARK)) return [];
  const fenced = fencedRanges(source);
  return [...source.matchAll(COMMENT)].flatMap((match) => {
    const [comment, html = '', mdx] = match;
    const start = match.index;
    if (isInCode(source, start) || fenced.some(([from, to]) => from <= start && start < to)) return [];
    const written = mdx ?? html;
    const kind = kindIds.find((id) => id === written);
    return [{ written, ...(kind !== undefined && { kind }), start, end: start + comment.length }];
  });
}

/** An odd number of backticks before it on its line. */
function isInCode(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  return (line.match(/`/g) ?? []).length % 2 === 1;
}

function fencedRanges(source: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  let at = 0;
  for (const line of source.split(/(?<=\n)/)) {
    const [, run = '', rest = ''] = FENCE.exec(line.trimEnd()) ?? [];
    if (open === undefined && run !== '' && !(run.startsWith('`') && rest.includes('`')))
      open = { mark: run, start: at };
    else if (open !== undefined && run.startsWith(open.mark) && rest.trim() === '') {
      ranges.push([open.start, at + line.length]);
      open = undefined;
    }
    at += line.length;
  }
  if (open !== undefined) ranges.push([open.start, source.length]);
  return ranges;
}
