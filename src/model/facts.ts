import type { KindId } from './kinds.ts';

/** Whoever made a work: a person, or an organisation under its whole name. */
export type Author = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** What a source said, and on what day. */
export interface Fact<Value> {
  readonly value: Value;
  /** In small letters, such as `crossref`; `markdown` where the pages say it. */
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** What is known of a work from elsewhere than the pages. */
export interface Facts {
  readonly title?: Fact<string>;
  readonly authors?: Fact<readonly Author[]>;
  readonly date?: Fact<string>;
  readonly venue?: Fact<string>;
  readonly publisher?: Fact<string>;
  readonly doi?: Fact<string>;
  readonly kind?: Fact<KindId>;
  readonly description?: Fact<string>;
  /** As in the `lang` of a page: `en`, `pt-BR`. */
  readonly language?: Fact<string>;
}
