import type { Range } from './range.ts';

/** How a link is written. */
export const syntaxes = [
  'inline',
  'reference',
  'autolink',
  'bare',
  'html',
  'image',
  'admonition',
  'frontmatter',
  'definition',
  'wiki',
] as const;
export type SyntaxId = (typeof syntaxes)[number];

/** What a link points at. Only a `resource` has an entry of its own in the registry. */
export const targets = ['resource', 'image', 'page', 'email', 'fragment', 'template', 'other'] as const;
export type TargetId = (typeof targets)[number];

/** A link of a page. Its range spans the whole construct, e.g. from `[` to `)`. */
export interface Link extends Range {
  /** The destination as the renderer gives it: entities and escapes resolved, not normalised. */
  readonly url: string;
  /** The destination as it stands in the file. */
  readonly written: string;
  /** Plain text of the link; the alternative text of an image, and of a link that holds nothing but images. */
  readonly text: string;
  readonly syntax: SyntaxId;
  readonly target: TargetId;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** Offsets of the construct in `Page.source`. */
  readonly start: number;
  readonly end: number;
  /** Offsets of `written` in `Page.source`; of a reference, where its definition holds it. */
  readonly destination: readonly [start: number, end: number];
  /** Index into `Page.entries` of the innermost entry it stands in. */
  readonly entry?: number;
  /** Plain text of the same block between the link before (or the block's start) and this one. */
  readonly before: string;
  /** Plain text of the same block between this link and the next one (or the block's end). */
  readonly after: string;
  /** The address was recovered from a malformed link. */
  readonly repaired?: true;
}
