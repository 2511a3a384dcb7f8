import type { Redirect } from '../model/verdict.ts';
import type { NetworkFault } from '../network/fetcher.ts';
import type { PageFacts } from './page-facts.ts';

/** The answer that a chain of redirects ended with. */
export interface Answer {
  readonly kind: 'answer';
  /** Where the chain ended. */
  readonly url: string;
  readonly status: number;
  readonly isRateLimited: boolean;
  /** A page that is made for browsers and asks them to prove what they are. */
  readonly isChallenge: boolean;
  /** A page that only says that the domain is for sale, by a mark in its source. */
  readonly isParked: boolean;
  /** Where it is HTML. */
  readonly page?: PageFacts;
  /** The body was read to its end. */
  readonly isComplete: boolean;
}

/** A chain that ended without one. */
export type Failure =
  | { readonly kind: 'fault'; readonly url: string; readonly fault: NetworkFault; readonly message: string }
  | { readonly kind: 'redirect-loop' | 'too-many-redirects'; readonly url: string }
  | { readonly kind: 'bad-redirect'; readonly url: string; readonly location: string | undefined };

/** One walk from the address as written to the end of its redirects. */
export interface Look {
  readonly redirects: readonly Redirect[];
  readonly end: Answer | Failure;
  /** Certificates were taken as they are. */
  readonly isUnverified?: true;
}

/** All that a verdict rests on. */
export interface Evidence {
  /** The address that was asked, without a fragment. */
  readonly asked: string;
  /** The fragment as a URL serialises it, without `#`. */
  readonly fragment?: string;
  /** What the links call it. */
  readonly titles: readonly string[];
  /** In the order of the run. */
  readonly looks: readonly Look[];
  /** Some other name could be resolved in this run. */
  readonly namesResolve: boolean;
}
