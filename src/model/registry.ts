import type { KindId } from './kinds.ts';
import type { SyntaxId, TargetId } from './link.ts';
import type { FlavorId } from './page.ts';
import type { Range } from './range.ts';
import type { Resource } from './resource.ts';

export const registryFormat = 'genai-links';
/** Changes only when an older reader would misread the file. */
export const registryVersion = 1;

/** A page that was read. */
export interface Source {
  readonly file: string;
  readonly title?: string;
  readonly tags: readonly string[];
  readonly flavor: FlavorId;
}

/** A link as the registry keeps it: with a `resource`, or with the `target` that has none. */
export interface RegistryLink extends Range {
  readonly url: string;
  readonly text: string;
  readonly syntax: SyntaxId;
  readonly target?: Exclude<TargetId, 'resource'>;
  readonly section: readonly string[];
  /** Heading of the column of its table, where that tells a kind. */
  readonly header?: string;
  /** The kind that a comment on the page gives it, and the line of that comment. */
  readonly kind?: KindId;
  readonly kindLine?: number;
  readonly resource?: string;
  readonly repaired?: true;
}

export interface Registry {
  readonly format: typeof registryFormat;
  readonly version: number;
  /** In the curator's order of pages. */
  readonly sources: readonly Source[];
  /** Sorted by id. */
  readonly resources: readonly Resource[];
  /** Sorted by file and position. */
  readonly links: readonly RegistryLink[];
}

/** A resource with the links that lead to it: what `list` shows and exporters write. */
export interface ListedResource extends Resource {
  readonly occurrences: readonly Omit<RegistryLink, 'resource'>[];
}

/** A link with the resource that it leads to, where it leads to one: what `list --links` shows. */
export interface ListedLink {
  readonly link: RegistryLink;
  readonly resource: Resource | undefined;
}
