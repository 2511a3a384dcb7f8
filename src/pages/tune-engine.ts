/** These versions of Node know the flags. */
const isKnown = /^2[0-4]\./.test(process.versions.node);

/**
 * V8 optimises what has run for a while: in runs of a second or two that takes a third of all the time, on the cores that
 * read the pages, and does not pay; so it waits for what is run very often. Threads get room at once for what they make,
 * instead of growing it step by step. Only commands that read pages come here: to load what sets flags costs others
 * more than a millisecond of theirs.
 */
export function favourShortRuns(): void {
  setFlags('--interrupt-budget=600000', '--min-semi-space-size=16');
}

/** Keeps V8 from taking twice the memory that it needs. */
export function growSlowly(): void {
  setFlags('--heap-growing-percent=60');
}

function setFlags(...flags: readonly string[]): void {
  if (!isKnown) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
