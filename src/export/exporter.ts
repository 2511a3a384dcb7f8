import type { ListedResource } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import type { Style } from '../model/style.ts';

/**
 * Resources as text in pieces, so that a hundred thousand stream; the last piece ends with a line end. The registry is
 * what they were chosen from, for formats that give each a name which no other may have.
 */
export type Render = (
  resources: Iterable<ListedResource>,
  style: Style,
  registry?: Iterable<Resource>,
) => Iterable<string>;

/** One way to write resources out: what `--help` says of it, and where its code is, which is loaded only to write. */
export interface Exporter {
  readonly summary: string;
  /** Ending of the files that hold it: `export -o refs.bib` chooses the format by it. */
  readonly extension: `.${string}`;
  /** The commands whose `--format` takes it. */
  readonly serves: readonly ('list' | 'export')[];
  readonly load: () => Promise<Render>;
}
