import type { SyntaxId, TargetId } from '../../model/link.ts';
import type { PageProblem } from '../../model/page.ts';
import type { Span } from '../mapped-text.ts';

/** What encloses content. `title` is the title line of an admonition; `html` is a block of raw HTML. */
export type Block =
  | { readonly name: 'item' | 'quote' | 'footnote' | 'admonition' | 'title' | 'paragraph' | 'table' | 'html' }
  | { readonly name: 'row'; readonly isHeader: boolean }
  | { readonly name: 'cell'; readonly column: number }
  | { readonly name: 'heading'; readonly depth: number };

export interface LinkStart {
  readonly syntax: SyntaxId;
  readonly url: string;
  /** Where the destination stands in the source. */
  readonly destination: Span;
  /** Instead of what the address shows. */
  readonly target?: TargetId;
  /** Of a definition: what it defines. */
  readonly label?: string;
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** What a page holds, in the order of the page; every span counts in the source. */
export type ReadEvent = { readonly span: Span } & (
  | { readonly type: 'enter' | 'leave'; readonly block: Block }
  | { readonly type: 'text'; readonly text: string }
  /** Code and comments: shown or not, but no prose. */
  | { readonly type: 'opaque'; readonly text: string }
  | { readonly type: 'link'; readonly link: LinkStart }
  | { readonly type: 'unlink' }
  | { readonly type: 'problem'; readonly problem: PageProblem['problem']; readonly message: string }
  | { readonly type: 'image'; readonly link: LinkStart; readonly text: string }
  | {
      readonly type: 'tag';
      readonly name: string;
      readonly isClosing: boolean;
      readonly attributes: readonly Attribute[];
    }
);

export type Emit = (event: ReadEvent) => void;
