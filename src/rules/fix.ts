import { composed, type Edit, edited } from '../model/edit.ts';
import { offsetAt, sourceLines } from '../model/source-lines.ts';
import { type Change, proved, type Reading } from './prove-changes.ts';

export interface Fixed<R extends Reading> {
  /** Of the page as it is then; its findings are those that remain. */
  readonly reading: R;
  /** What leads from the source before to the one then, sorted. */
  readonly edits: readonly Edit[];
  /** How many findings were mended. */
  readonly count: number;
}

/** One round may bring to light what others hid. Each mends more; a page that would never come to an end is left. */
const MOST_ROUNDS = 50;
/** A round reads the page until no change is left that does no good. */
const MOST_READINGS = 50;

/**
 * Mends the faults of a page that `isFixable` says are sure. Only the text of findings changes. Every change is proved by
 * reading the page again: where no link to the address meant comes of it, where another fault stands then, or where a
 * link elsewhere would be lost, it is not made, and the finding remains. Writes no file.
 * @param reading the page as it was read, and its findings
 * @param read parses and lints a text as the page was read
 */
export async function fix<R extends Reading>(reading: R, read: (source: string) => R | Promise<R>): Promise<Fixed<R>> {
  let fixed: Fixed<R> = { reading, edits: [], count: 0 };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const step = await provedStep(fixed.reading, read);
    if (step === undefined) break;
    const { changes } = step;
    fixed = { reading: step.reading, edits: composed(fixed.edits, changes), count: fixed.count + changes.length };
  }
  return fixed;
}

interface Step<R extends Reading> {
  readonly reading: R;
  readonly changes: readonly Change[];
}

/** All the changes that one reading proposes and the next one proves; undefined where none is left. */
async function provedStep<R extends Reading>(
  before: R,
  read: (source: string) => R | Promise<R>,
): Promise<Step<R> | undefined> {
  let changes = proposed(before);
  for (let count = 0; changes.length > 0 && count < MOST_READINGS; count += 1) {
    const reading = await read(edited(before.page.source, changes));
    const kept = proved(changes, before, reading);
    if (kept === undefined) return { reading, changes };
    changes = kept;
  }
  return undefined;
}

/** What the findings of a page propose, in order; of two that overlap, the first. */
function proposed({ page, findings }: Reading): readonly Change[] {
  if (!findings.some(({ isFixable }) => isFixable)) return [];
  const lines = sourceLines(page.source);
  const changes: Change[] = [];
  for (const { isFixable, rule, raw, suggestion, meant, line, column, endLine, endColumn } of findings) {
    if (isFixable !== true || suggestion === undefined || suggestion === raw) continue;
    const start = offsetAt(lines, line, column);
    const end = offsetAt(lines, endLine, endColumn);
    if (start < (changes.at(-1)?.end ?? 0) || page.source.slice(start, end) !== raw) continue;
    changes.push({ start, end, text: suggestion, rule, ...(meant === undefined ? {} : { meant }) });
  }
  return changes;
}
