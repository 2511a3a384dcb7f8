import { type CheckResult, type VerdictId, verdictIds, verdicts } from '../model/verdict.ts';

/** How much a verdict asks of the reader, the gravest first. */
export const weights = ['error', 'warning', 'note', 'none'] as const;
export type Weight = (typeof weights)[number];

/** The verdicts that fail a run, unless the command says otherwise. */
export const usuallyFailing: ReadonlySet<VerdictId> = new Set(verdictIds.filter((id) => verdicts[id].fails));

/** The verdicts, what must be mended first. */
export const byGravity: readonly VerdictId[] = [
  'malformed',
  'dead',
  'down',
  'suspect',
  'moved',
  'blocked',
  'skipped',
  'alive',
];

const WITHOUT_FAILING: Readonly<Record<VerdictId, Weight>> = {
  malformed: 'warning',
  dead: 'warning',
  down: 'warning',
  suspect: 'warning',
  moved: 'warning',
  blocked: 'note',
  skipped: 'none',
  alive: 'none',
};

export function weightOf(verdict: VerdictId, failing: ReadonlySet<VerdictId> = usuallyFailing): Weight {
  return failing.has(verdict) ? 'error' : WITHOUT_FAILING[verdict];
}

/** What there is to say of an address apart from its verdict: the message, and where it led. */
export function wordsOf({ message, url, finalUrl }: CheckResult): string {
  return finalUrl === undefined || finalUrl === url || message.includes(finalUrl)
    ? message
    : `${message}; it led to ${finalUrl}`;
}
