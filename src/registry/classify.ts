import type { KindId } from '../model/kinds.ts';
import { hostOf } from '../sites/hostname.ts';
import { withoutEndSlashes } from '../sites/parse-url.ts';
import { givenNames } from './given-names.ts';
import { createHeadingReader, type HeadingReader } from './headings.ts';
import { kindRules } from './kind-rules.ts';
import { type Described, type Mention, subjectOf } from './kind-subject.ts';

/** A kind, and the sign that told it. */
export interface Classification {
  readonly kind: KindId;
  readonly reason: string;
}

/** Words of what is no product. */
const NO_PRODUCT =
  /\b(?:institutes?|university|universität|université|universidad|labs?|laborator(?:y|ies)|foundation|association|society|conference|workshop|summit|symposium|consortium|alliance|initiative|group|cent(?:er|re)|department|home ?page|encyclopa?edia|dictionary|atlas|museum)\b|大学|研究所|研究院/i;

const bareHostReason = 'the bare host of a product';
const noReason = 'nothing says more';

/** Says what kind of thing a resource is, and why, from what the registry keeps of it; undefined where it tells too little. */
export function classifyAlone(
  resource: Described,
  mentions: readonly Mention[],
  headings: HeadingReader,
): Classification | undefined {
  const subject = subjectOf(resource, mentions, headings);
  for (const { reason, kind } of kindRules) {
    const found = kind(subject);
    if (found !== undefined) return { kind: found, reason };
  }
  return undefined;
}

/** Says what to take a resource for that tells too little of itself. */
export function classifyLast({ url, title }: Described): Classification {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed !== undefined && isProduct(parsed, title)
    ? { kind: 'tool', reason: bareHostReason }
    : { kind: 'website', reason: noReason };
}

export function classify(resource: Described, mentions: readonly Mention[]): Classification {
  return classifyAlone(resource, mentions, createHeadingReader()) ?? classifyLast(resource);
}

/** Whether an address is that of a host as a whole. */
export function isBareHost(url: string): boolean {
  return URL.canParse(url) && withoutEndSlashes(new URL(url).pathname) === '' && new URL(url).search === '';
}

function isProduct(url: URL, title: string): boolean {
  if (!isBareHost(url.href) || NO_PRODUCT.test(title)) return false;
  if (/\.(?:github|gitlab)\.io$|\.(?:edu|gov|mil|int)(?:\.[a-z]{2})?$|\.ac\.[a-z]{2}$|\.gouv\.fr$/.test(hostOf(url)))
    return false;
  const words = title.trim().toLowerCase().split(/\s+/);
  return words.length !== 2 || !givenNames.has(words[0] ?? '');
}
