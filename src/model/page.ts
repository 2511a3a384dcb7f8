import type { Link } from './link.ts';
import type { Range } from './range.ts';

/** The Markdown dialects that are told apart. */
export const flavorIds = ['gfm', 'mkdocs', 'docusaurus', 'mdx', 'hugo', 'jekyll', 'obsidian'] as const;
export type FlavorId = (typeof flavorIds)[number];

/** Data at the head of a page. Dates keep their written text. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml';
  readonly data: Readonly<Record<string, unknown>>;
  /** Offsets of the whole block, fences included. */
  readonly start: number;
  readonly end: number;
}

export interface Heading extends Range {
  readonly text: string;
  readonly depth: number;
  /** The fragment that the flavour's renderer gives it. */
  readonly anchor: string;
}

/** `[label]: destination`. */
export interface Definition extends Range {
  readonly label: string;
  /** The label as CommonMark compares it: white space folded, case folded. */
  readonly identifier: string;
  readonly url: string;
}

/** What words and links stand in: the unit that a curator would call one entry of the list. */
export interface Entry {
  readonly kind: 'item' | 'row' | 'paragraph' | 'heading' | 'admonition' | 'html';
  /** Index of the entry around it: of a nested item its item, of an admonition's body the admonition. */
  readonly parent?: number;
  /** The words that name it where no link does: an admonition's title, or what stands before the first link. */
  readonly title: string;
  /** Its plain text without that of the entries inside it; images leave nothing. */
  readonly text: string;
  /** Of a table row: its cells, each under its column's heading. */
  readonly cells?: readonly { readonly column: string; readonly text: string }[];
}

/** A stretch of inline content in which words are prose: rules look here for links that never became links. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  /** Stretches inside it that are not prose: code spans, comments, tags, math. Ascending, without overlap. */
  readonly opaque: readonly (readonly [start: number, end: number])[];
  /** Index into `Page.entries` of the innermost entry it stands in. */
  readonly entry?: number;
}

/** Something that kept a part of the page from being read. The rest is read all the same. */
export const pageProblems = [
  'broken-front-matter',
  'lost-table-cell',
  'nested-too-deep',
  'too-long',
  'unclosed-fence',
] as const;
export interface PageProblem extends Range {
  readonly problem: (typeof pageProblems)[number];
  readonly message: string;
}

/** A page as plain, serialisable data: no tree node and no parser state. */
export interface Page {
  readonly file: string;
  /** The text of the file as it is, byte order mark included; every offset counts in it. */
  readonly source: string;
  readonly flavor: FlavorId;
  /** Front matter's `title`, else the first heading. */
  readonly title?: string;
  readonly frontMatter?: FrontMatter;
  /** Sorted by position. */
  readonly links: readonly Link[];
  readonly definitions: readonly Definition[];
  readonly headings: readonly Heading[];
  /** Those with a link, those that may hold a malformed one, and what stands around and inside them. */
  readonly entries: readonly Entry[];
  /** Those that may hold a malformed link. */
  readonly texts: readonly TextRange[];
  /** Every fragment that the rendered page answers to: headings, `id` and `name` attributes. */
  readonly anchors: readonly string[];
  readonly problems: readonly PageProblem[];
}
