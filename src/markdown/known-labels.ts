import type { Processor } from 'unified';

/** Identifiers that other parts of the page define. */
export interface KnownLabels {
  readonly definitions: readonly string[];
  readonly footnotes: readonly string[];
}

/**
 * Lets the parser know labels that other parts of the page define, and find labels in a set: it asks a list, which takes
 * time out of all proportion where a page defines a hundred thousand.
 */
export function knownLabels(this: Processor, known: KnownLabels): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  const [labels, footnotes] = [known.definitions, known.footnotes].map((identifiers) =>
    identifiers.map((identifier) => identifier.toUpperCase()),
  );
  const indexed = new WeakSet<readonly string[]>();
  data.micromarkExtensions.push({
    document: {
      null: {
        name: 'knownLabels',
        // Matches nothing: it only looks in at the first line, whose own label may have been read before.
        tokenize(_effects, _ok, nok) {
          if (!indexed.has(this.parser.defined)) {
            this.parser.defined = labelList([...this.parser.defined, ...(labels ?? [])]);
            this.parser.gfmFootnotes = labelList([...(this.parser.gfmFootnotes ?? []), ...(footnotes ?? [])]);
            indexed.add(this.parser.defined);
          }
          return nok;
        },
      },
    },
  });
}

function labelList(labels: readonly string[]): string[] {
  const known = new Set(labels);
  return Object.assign([...labels], {
    includes: (label: string) => known.has(label),
    push: (...added: string[]) => {
      for (const label of added) known.add(label);
      return known.size;
    },
  });
}
