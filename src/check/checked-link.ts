import type { SyntaxId, TargetId } from '../model/link.ts';
import type { FlavorId } from '../model/page.ts';
import type { Range } from '../model/range.ts';

/** A link as check takes it: of a page, of a registry, or typed as an address, without a place then. */
export interface CheckedLink {
  readonly url: string;
  readonly text: string;
  readonly target?: TargetId;
  readonly syntax: SyntaxId;
  readonly flavor: FlavorId;
  readonly at?: Range;
}
