import { createHeadingReader, type HeadingReader } from './headings.ts';
import { kindRules } from './kind-rules.ts';
import { type Classification, type Described, type Mention, subjectOf } from './kind-subject.ts';
import { lastKind } from './last-kind.ts';

/** Says what kind of thing a resource is, and why, from what the registry keeps of it; undefined where it tells too little. */
export function classifyAlone(
  resource: Described,
  mentions: readonly Mention[],
  headings: HeadingReader,
): Classification | undefined {
  const subject = subjectOf(resource, mentions, headings);
  for (const { reason, isOnPage, kind } of kindRules) {
    const found = kind(subject);
    if (found !== undefined) return { kind: found, reason, ...(isOnPage && { isOnPage }) };
  }
  return undefined;
}

export function classify(resource: Described, mentions: readonly Mention[]): Classification {
  return classifyAlone(resource, mentions, createHeadingReader()) ?? lastKind(resource, true);
}
