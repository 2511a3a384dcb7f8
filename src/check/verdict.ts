import type { Judgement } from '../model/verdict.ts';
import type { Evidence } from './evidence.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** How the next look must differ from the first. */
export interface NextLook {
  readonly asBrowser: boolean;
  readonly isUnverified: boolean;
}

const MOST_LOOKS = 4;

/**
 * The verdict on an address, and the one place where it is made: pure, total, and never `dead` unless two looks agree.
 * The last look decides; where it counts only with another and none agrees, what is least grave.
 */
export function judge(evidence: Evidence): Judgement {
  const outcomes = outcomesOf(evidence);
  const last = outcomes.at(-1);
  if (last === undefined) return { verdict: 'skipped', reason: 'offline' };
  if (!last.needsAgreement || isAgreed(outcomes)) return last.judgement;
  return (
    outcomes.map(({ judgement }) => judgement).findLast(({ verdict }) => verdict !== 'dead') ?? unsure(last.judgement)
  );
}

/** The look that is still wanted; undefined where the verdict is final. */
export function nextLook(evidence: Evidence): NextLook | undefined {
  const outcomes = outcomesOf(evidence);
  const [last, outcome] = [evidence.looks.at(-1), outcomes.at(-1)];
  if (last === undefined || outcome === undefined) return { asBrowser: false, isUnverified: false };
  if (evidence.looks.length >= MOST_LOOKS) return undefined;
  const isVerified = last.isUnverified !== true;
  if (isVerified && outcome.judgement.reason === 'tls-expired') return { asBrowser: false, isUnverified: true };
  if (!outcome.needsAgreement || isAgreed(outcomes)) return undefined;
  return { asBrowser: true, isUnverified: !isVerified };
}

function outcomesOf(evidence: Evidence): readonly Outcome[] {
  return evidence.looks.map((look) => outcomeOf(look, evidence));
}

/** Whether a look before the last one says what the last one says. Gone is gone, however it is said. */
function isAgreed(outcomes: readonly Outcome[]): boolean {
  const last = outcomes.at(-1)?.judgement;
  return outcomes.slice(0, -1).some(({ judgement: { verdict, reason } }) => {
    return verdict === last?.verdict && (verdict === 'dead' || reason === last.reason);
  });
}

/** What one look alone that found nothing is worth. */
function unsure({ reason }: Judgement): Judgement {
  return reason === 'dns-not-found'
    ? { verdict: 'down', reason: 'dns-temporary' }
    : { verdict: 'suspect', reason: 'bad-request' };
}
