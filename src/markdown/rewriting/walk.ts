import type { Edit, Span } from '../mapped-text.ts';
import { codeIn } from './code-spans.ts';

/** What a flavour makes of something that it knows: edits up to an offset, from which the walk goes on. */
export interface Read {
  readonly edits: readonly Edit[];
  readonly end: number;
}

/** Reads what stands at an offset; undefined where it is only text. */
export type Reader = (at: number) => Read | undefined;

/** What is no text though it stands in it: escapes, code, and the addresses of links. */
const SKIPPED = [
  /\\[\s\S]/,
  /`+/,
  /\]\([ \t]*(?:<[^<>\r\n]{0,2000}>|(?:[^\s()<>]|\([^\s()<>]{0,2000}\)){0,2000})/,
  /(?<![^\r\n]) {0,3}\[[^\]\r\n]{1,500}\]:[ \t]*[^\s<][^\s]{0,2000}/,
  /<[a-z][a-z\d+.-]{1,31}:[^\s<>]{0,2000}>/,
] as const;

/** Goes through a text outside of code and of `apart`, and asks at every mark what stands there. */
export function walk(text: string, marks: RegExp, read: Reader, apart: readonly Span[] = []): readonly Edit[] {
  const edits: Edit[] = [];
  const { fences, spanEnd } = codeIn(text);
  const endOfFence = spanFinder(fences);
  const endApart = spanFinder(apart);
  const mark = new RegExp(`(${SKIPPED.map(({ source }) => source).join('|')})|${marks.source}`, 'gi');
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const { index: at, 1: skipped } = found;
    const end = endOfFence(at) ?? endApart(at);
    if (end !== undefined) mark.lastIndex = end;
    else if (skipped?.startsWith('`')) mark.lastIndex = spanEnd(at) ?? mark.lastIndex;
    else if (skipped === undefined) {
      const known = read(at);
      mark.lastIndex = Math.max(known?.end ?? 0, at + 1);
      if (known !== undefined) edits.push(...known.edits);
    }
  }
  return edits;
}

/** Says of offsets that only grow where the stretch ends in which they stand. */
function spanFinder(spans: readonly Span[]): (at: number) => number | undefined {
  let next = 0;
  return (at) => {
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const [start, end] = spans[next] ?? [Number.POSITIVE_INFINITY, 0];
    return start <= at ? end : undefined;
  };
}
