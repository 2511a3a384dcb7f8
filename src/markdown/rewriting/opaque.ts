import type { Edit } from '../mapped-text.ts';

/** Stands for nothing, and keeps what follows it from starting a block. */
export function guardAt(at: number): Edit {
  return { start: at, end: at, text: '&#8203;' };
}

/** Makes a stretch an instruction of HTML, which no renderer shows: it is no prose and holds no link. */
export function opaqueEdit(start: number, end: number): Edit {
  return { start, end, text: `<?${' '.repeat(Math.max(0, end - start - '<??>'.length))}?>` };
}
