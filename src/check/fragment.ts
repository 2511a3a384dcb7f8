import type { Answer } from './evidence.ts';

/** Fragments that name no place in the source of a page: a script, a viewer or the browser reads them. */
const NO_ANCHOR =
  /^(?:$|top$|[!/]|:~:|L\d+|R\d+|page=|nameddest=|view=|zoom=|toolbar=|search=|t=|xywh=|issuecomment-|issue-\d+$|discussion_r|discussioncomment-|pullrequestreview-|diff-|event-|gid=|slide=|file-|comment-|.*[=&?])/i;

/** Whether a page that was read whole, and that a browser would show as it came, lacks the place that a fragment names. */
export function isFragmentMissing(fragment: string, { page, isComplete }: Answer): boolean {
  const wanted = fragment.replace(/:~:.*$/s, '');
  if (NO_ANCHOR.test(wanted) || page === undefined || page.needsScript || !isComplete) return false;
  return !spellingsOf(wanted).some((spelling) => page.anchors.has(spelling));
}

/** As written, without its percent signs, and as GitHub prefixes what its users write. */
function spellingsOf(fragment: string): readonly string[] {
  const spellings = [fragment, decoded(fragment)];
  return [...spellings, ...spellings.map((each) => `user-content-${each}`)];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
