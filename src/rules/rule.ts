import type { Severity } from '../model/finding.ts';
import type { Link } from '../model/link.ts';
import type { Page, TextRange } from '../model/page.ts';
import type { Identity } from '../sites/identify.ts';
import type { Brackets, Label } from './brackets.ts';

/** A fault in terms of offsets of `Page.source`; `run.ts` makes a finding of it. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  /** Instead of the rule's own summary. */
  readonly message?: string;
  /** Replaces the text between start and end. */
  readonly suggestion?: string;
  /** The address that was meant. */
  readonly meant?: string;
  /** The suggestion is one for people: `--fix` leaves it. */
  readonly isGuess?: boolean;
  /** Instead of the rule's own severity. */
  readonly severity?: Severity;
}

/** What a rule looks at: one page, with what other pages must answer. */
export interface Subject {
  readonly page: Page;
  /** What `proseOf` makes of the page: its source, equally long, with everything that is not prose blanked out. */
  readonly prose: string;
  /** Square brackets of the prose that make no link. */
  readonly brackets: Brackets;
  /** Links that hold their address themselves, each where it is written; no templates, no calls of functions. */
  readonly addresses: readonly Link[];
  /** Those of them in whose spelling there may be a fault. */
  readonly doubtful: readonly Link[];
  /** What an address of the page is. */
  readonly identify: (url: string) => Identity;
  /** Whether a file of the project exists at a path as a link of this page would write it. */
  readonly fileExists: (path: string) => boolean;
  /** The title of a work by the id of its resource, where metadata knows it. */
  readonly titleOf?: (id: string) => string | undefined;
}

/** One fault that can be seen in the text alone. */
export interface Rule<Name extends string = string> {
  /** Names the fault, not the cure: the only identifier, in kebab-case. */
  readonly name: Name;
  readonly severity: Severity;
  /** Off unless asked for. */
  readonly off?: true;
  /**
   * `--fix` may put its suggestions in place: they are what was meant, and no guess. They keep every word; those of
   * `shorter` leave out what the rule knows to say nothing.
   */
  readonly fix?: 'safe' | 'shorter';
  /** What is wrong, as a message says it. */
  readonly summary: string;
  readonly why: string;
  /** Markdown in which the rule finds something; and Markdown in which it does not. Run as tests and printed in the docs. */
  readonly bad: readonly [string, ...string[]];
  readonly good: readonly [string, ...string[]];
  /** What is known of the works in the examples, by id. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly check: (subject: Subject) => Iterable<Fault>;
}

/** What a rule about one link says of it: the fault spans the whole link unless it says where. */
export type LinkFault = Partial<Fault>;

type FindInLink = (link: Link, subject: Subject) => LinkFault | undefined;

/** Makes a rule of a function about one link. `meant` without `suggestion` becomes the link with that destination. */
export function eachLink(find: FindInLink): Rule['check'] {
  return eachOf(({ page }) => page.links, find);
}

/** As `eachLink`, for rules about the address itself. */
export function eachAddress(find: FindInLink): Rule['check'] {
  return eachOf(({ addresses }) => addresses, find);
}

/** As `eachAddress`, for rules about how it is spelt: they find nothing in one that is sound. */
export function eachDoubtfulAddress(find: FindInLink): Rule['check'] {
  return eachOf(({ doubtful }) => doubtful, find);
}

function eachOf(links: (subject: Subject) => readonly Link[], find: FindInLink): Rule['check'] {
  return function* (subject) {
    for (const link of links(subject)) {
      const fault = find(link, subject);
      if (fault !== undefined) yield { start: link.start, end: link.end, ...withSuggestion(fault, link, subject.page) };
    }
  };
}

/** Makes a rule of a function about one stretch of prose. Offsets of its faults count in `Page.source`. */
export function eachText(find: (text: string, range: TextRange, subject: Subject) => Iterable<Fault>): Rule['check'] {
  return function* (subject) {
    for (const range of subject.page.texts) yield* find(subject.prose.slice(range.start, range.end), range, subject);
  };
}

/** How much of what follows a label is looked at: more than any address has, and little enough for a line of megabytes. */
const REACH = 2500;

/** Makes a rule of a function about one `[label]` that makes no link, and the prose of the same block that follows it. */
export function eachLabel(find: (label: Label, rest: string, subject: Subject) => Fault | undefined): Rule['check'] {
  return function* (subject) {
    for (const label of subject.brackets.labels) {
      const fault = find(label, subject.prose.slice(label.end, Math.min(label.limit, label.end + REACH)), subject);
      if (fault !== undefined) yield fault;
    }
  };
}

/** Whether a link is written `[…](…)`, `![…](…)` or `[…]: …`. */
export function hasBrackets({ start, syntax }: Link, { source }: Page): boolean {
  return syntax !== 'wiki' && /^!?\[/.test(source.slice(start, start + 2));
}

/** Of the rules about ignores, which have their say when all others have had theirs: see `ignores.ts`. */
export const toldOfIgnores: Rule['check'] = () => [];

function withSuggestion(fault: LinkFault, link: Link, { source }: Page): LinkFault {
  const [from, to] = link.destination;
  const inside = from >= link.start && to <= link.end;
  if (fault.meant === undefined || fault.suggestion !== undefined || fault.start !== undefined || !inside) return fault;
  return { ...fault, suggestion: source.slice(link.start, from) + fault.meant + source.slice(to, link.end) };
}
