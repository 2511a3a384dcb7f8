import { type Edit, edited } from '../model/edit.ts';

/** Lines that stand around a change. */
const CONTEXT = 3;
const NO_LINE_END = '\\ No newline at end of file\n';

/** Lines of a text in the place of others: those from `from` up to `to`, counted from 0, are `removed`. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly added: readonly string[];
}

/**
 * The edits of a file, sorted, as `git apply` and `patch` take them: byte for byte, whatever ends the lines.
 * @param path from the top of the repository, with `/`
 */
export function* unifiedDiff(path: string, source: string, edits: readonly Edit[]): Iterable<string> {
  const lines = linesOf(source);
  const hunks = hunksOf(blocksOf(lines, edits));
  if (hunks.length === 0) return;
  const end = /\s/.test(path) ? '\t\n' : '\n';
  yield `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n`;
  yield `--- ${quoted(`a/${path}`)}${end}+++ ${quoted(`b/${path}`)}${end}`;
  let shift = 0;
  for (const hunk of hunks) {
    yield* written(hunk, lines, shift);
    for (const { from, to, added } of hunk) shift += added.length - (to - from);
  }
}

/** A line ends with `\n` alone, as git counts them. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function blocksOf(lines: readonly string[], edits: readonly Edit[]): readonly Block[] {
  const blocks: Block[] = [];
  let line = 0;
  let offset = 0;
  const advance = (to: number) => {
    while (line < lines.length - 1 && offset + (lines[line] ?? '').length <= to) offset += (lines[line++] ?? '').length;
  };
  for (let first = 0, next = 0; first < edits.length; first = next) {
    advance(edits[first]?.start ?? 0);
    const [from, start] = [line, offset];
    for (next = first; next < edits.length; next += 1) {
      if (next > first && (edits[next]?.start ?? 0) >= offset + (lines[line] ?? '').length) break;
      advance(edits[next]?.end ?? 0);
    }
    const removed = lines.slice(from, line + 1);
    const moved = edits
      .slice(first, next)
      .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const block = trimmed({ from, to: line + 1, added: linesOf(edited(removed.join(''), moved)) }, lines);
    if (block.from < block.to || block.added.length > 0) blocks.push(block);
  }
  return blocks;
}

/** Without the lines at both ends that stay as they are. */
function trimmed({ from, to, added }: Block, lines: readonly string[]): Block {
  let head = 0;
  while (from + head < to && head < added.length && lines[from + head] === added[head]) head += 1;
  let tail = 0;
  const most = Math.min(to - from, added.length) - head;
  while (tail < most && lines[to - 1 - tail] === added[added.length - 1 - tail]) tail += 1;
  return { from: from + head, to: to - tail, added: added.slice(head, added.length - tail) };
}

/** Changes whose surroundings would meet are one hunk. */
function hunksOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const hunks: Block[][] = [];
  for (const block of blocks) {
    const last = hunks.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || block.from - before.to > 2 * CONTEXT) hunks.push([block]);
    else last.push(block);
  }
  return hunks;
}

function* written(hunk: readonly Block[], lines: readonly string[], shift: number): Iterable<string> {
  const start = Math.max(0, (hunk[0]?.from ?? 0) - CONTEXT);
  const end = Math.min(lines.length, (hunk.at(-1)?.to ?? 0) + CONTEXT);
  const grown = hunk.reduce((sum, { from, to, added }) => sum + added.length - (to - from), 0);
  yield `@@ -${span(start, end - start)} +${span(start + shift, end - start + grown)} @@\n`;
  let at = start;
  for (const { from, to, added } of hunk) {
    yield signed(' ', lines.slice(at, from)) + signed('-', lines.slice(from, to)) + signed('+', added);
    at = to;
  }
  yield signed(' ', lines.slice(at, end));
}

/** Where a side of a hunk begins, and its length; an empty one counts from the line before. */
function span(start: number, length: number): string {
  return `${length === 0 ? start : start + 1},${length}`;
}

function signed(sign: string, lines: readonly string[]): string {
  return lines.map((line) => `${sign}${line}${line.endsWith('\n') ? '' : `\n${NO_LINE_END}`}`).join('');
}

/** A name as git writes it: in quotes where a sign of it could be taken for another. */
function quoted(name: string): string {
  if (!/[\p{Cc}"\\]/u.test(name)) return name;
  return `"${name.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, octal)}"`;
}

function octal(sign: string): string {
  return [...Buffer.from(sign)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
