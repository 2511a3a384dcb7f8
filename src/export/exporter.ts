import type { Facts } from '../model/facts.ts';
import type { ListedLink, ListedResource } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import type { Style } from '../model/style.ts';

/** What bibliographies say of resources besides, by id. */
export interface Citations {
  readonly keys: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, Facts>;
}

/**
 * Resources as text in pieces, so that a hundred thousand stream; the last piece ends with a line end. The registry is
 * what they were chosen from, for formats that give each a name which no other may have.
 */
export type Render<Item extends Resource = ListedResource> = (
  resources: Iterable<Item>,
  style: Style,
  registry?: Iterable<Resource>,
  citations?: Citations,
) => Iterable<string>;

/** Links as text in pieces, in the same way. */
export type RenderLinks = (links: Iterable<ListedLink>, style: Style) => Iterable<string>;

/** One way to write resources out: what `--help` says of it, and where its code is, which is loaded only to write. */
export type Exporter = Format & (WithPlaces | WithoutPlaces);

/** It shows where resources stand. */
interface WithPlaces {
  readonly showsPlaces: true;
  readonly load: () => Promise<Render>;
}

/** It needs the resources alone, which saves joining a hundred thousand links to them. */
interface WithoutPlaces {
  readonly showsPlaces?: never;
  readonly load: () => Promise<Render<Resource>>;
}

interface Format {
  readonly summary: string;
  /** Ending of the files that hold it: `export -o refs.bib` chooses the format by it. */
  readonly extension: `.${string}`;
  /** The commands whose `--format` takes it. */
  readonly serves: readonly ('list' | 'export')[];
  /** Whether it gives each resource a key to cite it by. */
  readonly hasCitekeys?: true;
  /** The same for single links: every format of `list` has it. */
  readonly loadLinks?: () => Promise<RenderLinks>;
}
