import type { Edit } from '../mapped-text.ts';
import { beginsBlock } from './places.ts';

/** Stands for nothing, and keeps what follows it from starting a block. */
export function guardAt(at: number): Edit {
  return { start: at, end: at, text: '&#8203;' };
}

/** What keeps a tag that begins a line or an item from making raw HTML of the lines below. */
export function guardOf(text: string, at: number): readonly Edit[] {
  return beginsBlock(text, at) ? [guardAt(at)] : [];
}

/** Makes a stretch an instruction of HTML, which no renderer shows: it is no prose and holds no link. */
export function opaqueEdit(start: number, end: number): Edit {
  return { start, end, text: `<?${' '.repeat(Math.max(0, end - start - '<??>'.length))}?>` };
}
