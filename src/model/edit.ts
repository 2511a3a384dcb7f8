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

/** An edit whose place in the text that it leads to is known. */
interface Placed {
  readonly edit: Edit;
  readonly from: number;
  readonly to: number;
}

/** The edits that do at once what two lists do one after the other; offsets of the second count in the text between. */
export function composed(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const shifts = shiftsOf(first);
  const placed = first.map((edit, index): Placed => {
    const from = edit.start + (shifts[index - 1] ?? 0);
    return { edit, from, to: from + edit.text.length };
  });
  const result: Edit[] = [];
  let [done, next] = [0, 0];
  for (let edit = second[next]; edit !== undefined; edit = second[next]) {
    for (let one = placed[done]; one !== undefined && one.to <= edit.start; one = placed[done]) {
      result.push(one.edit);
      done += 1;
    }
    const { firsts, seconds } = groupFrom(placed, done, second, next);
    result.push(
      joined(placed.slice(done, firsts), second.slice(next, seconds), [shifts[done - 1], shifts[firsts - 1]]),
    );
    done = firsts;
    next = seconds;
  }
  return [...result, ...first.slice(done)];
}

/** How far edits of both lists overlap one another, from one of the second list on. */
function groupFrom(placed: readonly Placed[], from: number, second: readonly Edit[], at: number) {
  let [firsts, seconds] = [from, at + 1];
  let end = second[at]?.end ?? 0;
  for (let before = -1; before !== firsts + seconds; ) {
    before = firsts + seconds;
    for (; (placed[firsts]?.from ?? end) < end; firsts += 1) end = Math.max(end, placed[firsts]?.to ?? 0);
    for (; (second[seconds]?.start ?? end) < end; seconds += 1) end = Math.max(end, second[seconds]?.end ?? 0);
  }
  return { firsts, seconds };
}

/** One edit that does what overlapping ones do; what those before it, and they themselves, move the rest by is known. */
function joined(
  firsts: readonly Placed[],
  seconds: readonly Edit[],
  [before = 0, after = 0]: readonly [before: number | undefined, after: number | undefined],
): Edit {
  const start = Math.min(seconds[0]?.start ?? 0, firsts[0]?.from ?? Number.POSITIVE_INFINITY);
  const end = Math.max(seconds.at(-1)?.end ?? 0, firsts.at(-1)?.to ?? 0);
  const pieces: string[] = [];
  let at = start;
  for (const edit of seconds) {
    pieces.push(textBetween(firsts, at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(textBetween(firsts, at, end));
  return { start: start - before, end: end - after, text: pieces.join('') };
}

function textBetween(placed: readonly Placed[], start: number, end: number): string {
  return placed.map(({ edit, from }) => edit.text.slice(Math.max(0, start - from), Math.max(0, end - from))).join('');
}
