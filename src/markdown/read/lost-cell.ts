import { type MappedText, spanInSource } from '../mapped-text.ts';
import type { Emit } from './read-event.ts';

const LOST = 'the header has no column for this cell: its links are not shown';
/** Code and comments: what looks like a link in them is none. */
const NO_PROSE = /(`+)[^`]+\1(?!`)|<!--.*?-->/g;
const LINK = /\]\(|\]\[[^\]]|https?:\/\/|www\.|<a\s/i;

interface CellContext {
  readonly mapped: MappedText;
  readonly emit: Emit;
}

/** Says of a cell past the columns of the header that it is not shown, if it holds a link. */
export function readLostCell(start: number, end: number, { mapped, emit }: CellContext): void {
  const text = mapped.text.slice(start, end);
  if (!LINK.test(text.replace(NO_PROSE, ''))) return;
  const from = start + (/^[|\s]*/.exec(text)?.[0].length ?? 0);
  const to = start + text.replace(/[|\s]+$/, '').length;
  emit({ type: 'problem', problem: 'lost-table-cell', message: LOST, span: spanInSource(mapped, from, to) });
}
