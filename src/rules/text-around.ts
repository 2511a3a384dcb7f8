import type { Page } from '../model/page.ts';
import { firstFrom } from './repair.ts';

/** How much is looked at on either side. */
const REACH = 2000;

/** What stands before and after a place in the same block of text. */
export function textAround(
  { texts }: Page,
  prose: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const block = texts[firstFrom(texts, start + 1) - 1] ?? { start, end };
  return {
    before: prose.slice(Math.max(block.start, start - REACH), start),
    after: prose.slice(end, Math.max(end, Math.min(block.end, end + REACH))),
  };
}
