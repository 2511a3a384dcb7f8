import type { Page } from '../model/page.ts';
import { commentsMarked, type PageComment } from '../model/page-comments.ts';
import { rangeBetween, type SourceLines, sourceLines } from '../model/source-lines.ts';
import { ignorableNames } from './ignorable-names.ts';
import { type Directive, type IgnoreFault, MARK, readDirective } from './ignore-directive.ts';
import type { Span } from './spans.ts';

/** A stretch of a page in which rules, or verdicts, have no say. */
export interface InlineIgnore extends Span {
  /** None: every one of them. */
  readonly names: readonly string[];
  readonly comment: Span;
}

export interface PageIgnores {
  readonly ignores: readonly InlineIgnore[];
  readonly faults: readonly IgnoreFault[];
}

/** What the comments of a page ignore; today is a day such as `2026-11-24`, and the last day of an ignore still counts. */
export function ignoresOn({ source }: Page, today: string): PageIgnores {
  const comments = commentsMarked(MARK, source);
  if (comments.length === 0) return { ignores: [], faults: [] };
  const faults: IgnoreFault[] = [];
  const tell = (fault: IgnoreFault) => faults.push(fault);
  const directives = comments
    .map((comment) => readDirective(comment, source.slice(comment.start, comment.end), today, tell))
    .filter((directive) => directive !== undefined);
  const lines = sourceLines(source);
  const nextLine = nextLines(comments, source);
  const ofLines = directives.flatMap((directive) => {
    const { form, comment } = directive;
    if (form === 'start' || form === 'end') return [];
    return ignoring(directive, lineAround(form === 'line' ? comment.start : nextLine(comment), lines));
  });
  return { ignores: [...ofLines, ...regions(directives, source.length, tell)], faults };
}

function ignoring({ names, comment, isInForce }: Directive, { start, end }: Span): readonly InlineIgnore[] {
  if (!isInForce) return [];
  return [{ start, end, names: names.filter((name) => ignorableNames.has(name)), comment }];
}

/**
 * From each start to its end: an end belongs to the last start still open that names the same; where it names nothing,
 * to the last of all.
 */
function* regions(
  directives: readonly Directive[],
  pageEnd: number,
  tell: (fault: IgnoreFault) => void,
): Iterable<InlineIgnore> {
  const open = new Set<Directive>();
  const stacks = new Map<string, Directive[]>();
  for (const directive of directives) {
    const { form, comment } = directive;
    if (form === 'start') {
      open.add(directive);
      for (const key of new Set([LAST, keyOf(directive)])) stackOf(stacks, key).push(directive);
    }
    if (form !== 'end') continue;
    const { start, end } = comment;
    const started = takeOpen(stackOf(stacks, keyOf(directive)), open);
    if (started !== undefined) yield* ignoring(started, { start: started.comment.end, end: start });
    else tell({ rule: 'unclosed-ignore', start, end, message: 'no ignore was started that this could end' });
  }
  for (const started of open) {
    const { start, end } = started.comment;
    tell({ rule: 'unclosed-ignore', start, end });
    yield* ignoring(started, { start: end, end: pageEnd });
  }
}

const LAST = '';

/** What an end must name to belong to a start. */
function keyOf({ names }: Directive): string {
  return names.length === 0 ? LAST : names.toSorted().join(' ');
}

function stackOf(stacks: Map<string, Directive[]>, key: string): Directive[] {
  const stack = stacks.get(key) ?? [];
  stacks.set(key, stack);
  return stack;
}

/** Takes the last that is still open. */
function takeOpen(stack: Directive[], open: Set<Directive>): Directive | undefined {
  while (stack.length > 0) {
    const last = stack.pop();
    if (last !== undefined && open.delete(last)) return last;
  }
  return undefined;
}

function lineAround(at: number, lines: SourceLines): Span {
  const { line } = rangeBetween(lines, '', at, at);
  return { start: lines.starts[line - 1] ?? 0, end: lines.starts[line] ?? lines.source.length + 1 };
}

/** Says where the line stands that follows a comment: blank lines and further comments of the sort are passed over. */
function nextLines(comments: readonly PageComment[], source: string): (comment: PageComment) => number {
  const behind = new Map<number, number>();
  const wordsFrom = (at: number) => {
    const blank = endOf(/[\s>]*/y, source, at);
    return behind.get(blank) ?? blank;
  };
  for (const { start, end } of comments.toReversed()) behind.set(start, wordsFrom(end));
  return ({ end }) => wordsFrom(endOf(/.*/y, source, end));
}

/** Where a match ends that begins at a place. */
function endOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  pattern.exec(source);
  return pattern.lastIndex;
}
