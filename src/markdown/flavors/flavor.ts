import type { FlavorId } from '../../model/page.ts';
import type { MappedText } from '../mapped-text.ts';
import type { Emit } from '../read/read-event.ts';

/** A heading as its anchor is made from it. */
export interface HeadingName {
  readonly text: string;
  /** The id that the page itself gives it. */
  readonly id: string | undefined;
  /** Written as an HTML element. */
  readonly isHtml: boolean;
}

/** The body of a page made into Markdown that the parser reads as the flavour's renderer would. */
export interface Rewritten {
  readonly text: MappedText;
  /** Offsets in the source at which admonitions start, which now are list items. */
  readonly admonitions: ReadonlySet<number>;
  /** Makes what was written as HTML for the parser's sake into what it is. */
  readonly retell?: (emit: Emit) => Emit;
}

/** A bare address as the text around it may keep it from being a link. */
export interface BareLink {
  readonly url: string;
  /** The character before it; nothing at the start of a page. */
  readonly previous: string;
  /** Only a second look at the text found it: it stands behind a bracket that nothing has closed. */
  readonly isInBrackets: boolean;
}

/** What sets one Markdown dialect apart. */
export interface Flavor {
  readonly id: FlavorId;
  readonly summary: string;
  /** Bare addresses in the text are links. */
  readonly hasBareLinks: boolean;
  /** What a link may show itself by, besides the characters of Markdown's own. */
  readonly showsLink?: RegExp;
  /** Constructs of the parser (micromark's names) that it does not have. */
  readonly lacks?: readonly string[];
  /** Where one may stand. */
  readonly isBareLink: (place: BareLink) => boolean;
  /** Whether the renderer finds the definition that a reference with this label names. */
  readonly resolves: (label: string) => boolean;
  /** Of two definitions for one label, the last holds; else the first does, as in CommonMark. */
  readonly lastDefinitionHolds?: boolean;
  readonly rewrite: (body: MappedText) => Rewritten;
  /** A heading's text without marks that are no words, and the id among them. */
  readonly headingText: (text: string) => { readonly text: string; readonly id: string | undefined };
  /** Gives the headings of one page their anchors, in order. */
  readonly createSlugger: () => (heading: HeadingName) => string;
}
