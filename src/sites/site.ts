import type { KindId } from '../model/kinds.ts';

/** What a site knows of an address offline. */
export interface SiteMatch {
  /** The site's prefix and its own id, such as `arxiv:1706.03762`. */
  readonly id: string;
  /** Canonical and fetchable. */
  readonly canonical: string;
  readonly kind?: KindId;
  /** `YYYY-MM` or `YYYY`, where the id itself tells it. */
  readonly date?: string;
  /** The DOI, where the address tells it and the id does not. */
  readonly doi?: string;
}

/** Recognises the addresses of one site: host and path → identity. Pure, offline, and it never throws. */
export interface Site<Id extends string = string> {
  readonly id: Id;
  /** The name that people know it by, as a bibliography prints it. */
  readonly title: string;
  /** The hosts that it is asked about, without `www.`; `*.` stands for a host and all below it. Every host where left out. */
  readonly hosts?: readonly string[];
  /** It numbers what others publish, so that a bibliography does not name it as the publisher. */
  readonly isRegistrar?: true;
  /** Undefined where the address is not of this site, or is not of a kind that it gives an identity. */
  readonly match: (url: URL) => SiteMatch | undefined;
  /** Addresses and what they stand for: run as tests and printed in the docs. */
  readonly examples: Readonly<Record<string, SiteMatch>>;
}
