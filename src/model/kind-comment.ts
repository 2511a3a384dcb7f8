import { type KindId, kindIds } from './kinds.ts';
import type { Page } from './page.ts';
import { commentsMarked } from './page-comments.ts';

/** `<!-- genai-links-kind: paper -->`, or the same as a comment of MDX: a person says what kind of thing a link leads to. */
export interface KindComment {
  /** As it stands there. */
  readonly written: string;
  /** Undefined where no kind is called so. */
  readonly kind?: KindId;
  /** Offsets of the whole comment in `Page.source`. */
  readonly start: number;
  readonly end: number;
}

/** The comments of a page that name a kind; those in code are examples. */
export function kindComments({ source }: Page): readonly KindComment[] {
  return commentsMarked('genai-links-kind', source).flatMap(({ body, start, end }) => {
    const [, written] = /^:\s*([^\s>]*)$/.exec(body) ?? [];
    if (written === undefined) return [];
    const kind = kindIds.find((id) => id === written);
    return [{ written, ...(kind !== undefined && { kind }), start, end }];
  });
}
