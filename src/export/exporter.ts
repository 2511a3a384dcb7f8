import type { ListedResource } from '../model/registry.ts';
import type { Style } from '../model/style.ts';

/** One way to write resources out. */
export interface Exporter {
  readonly summary: string;
  /** Ending of the files that hold it: `export -o refs.bib` chooses the format by it. */
  readonly extension: `.${string}`;
  /** The commands whose `--format` takes it. */
  readonly serves: readonly ('list' | 'export')[];
  /** The text in pieces, so that a hundred thousand resources stream; the last one ends with a line end. */
  readonly render: (resources: Iterable<ListedResource>, style: Style) => Iterable<string>;
}
