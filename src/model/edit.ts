/** A stretch of a text and what comes in its place. Offsets count in the text before. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits made: they are sorted and do not overlap. */
export function edited(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits) {
    pieces.push(source.slice(done, start), text);
    done = end;
  }
  pieces.push(source.slice(done));
  return pieces.join('');
}

/** How far each edit moves what follows it: of `edits[i]`, the sum up to it and with it. */
export function shiftsOf(edits: readonly Edit[]): readonly number[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    shift += text.length - (end - start);
    return shift;
  });
}

/** The edits that do at once what two lists do one after the other; offsets of the second count in the text between. */
export function composed(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  // From the last to the first, what stands before an edit still has the offsets of the text between.
  return second.reduceRight<readonly Edit[]>(withEdit, first);
}

function withEdit(edits: readonly Edit[], { start, end, text }: Edit): readonly Edit[] {
  const shifts = shiftsOf(edits);
  const placed = edits.map((edit, index) => {
    const from = edit.start + (shifts[index - 1] ?? 0);
    return { edit, from, to: from + edit.text.length, shift: shifts[index] ?? 0 };
  });
  const before = placed.filter(({ to }) => to <= start);
  const after = placed.slice(before.length).filter(({ from }) => from >= end);
  const within = placed.slice(before.length, placed.length - after.length);
  const [first] = within;
  const last = within.at(-1);
  const merged = {
    start: first !== undefined && first.from < start ? first.edit.start : start - (before.at(-1)?.shift ?? 0),
    end: last !== undefined && last.to > end ? last.edit.end : end - (last ?? before.at(-1) ?? { shift: 0 }).shift,
    text: [
      first === undefined ? '' : first.edit.text.slice(0, Math.max(0, start - first.from)),
      text,
      last === undefined ? '' : last.edit.text.slice(Math.max(0, end - last.from)),
    ].join(''),
  };
  return [...before.map(({ edit }) => edit), merged, ...after.map(({ edit }) => edit)];
}
