import type { Processor } from 'unified';

/** Labels that parts of a page define, as the parser keeps them. */
export interface KnownLabels {
  readonly definitions: string[];
  readonly footnotes: string[];
}

/** Labels that other parts of the page define, by their identifiers. */
export function knownLabels(definitions: readonly string[], footnotes: readonly string[]): KnownLabels {
  return { definitions: labelList(definitions), footnotes: labelList(footnotes) };
}

/**
 * A list as the parser keeps labels, found as in a set: it asks the list, which takes time out of all proportion where a
 * page defines a hundred thousand. Parts share it: what one adds, it knows already.
 */
function labelList(identifiers: readonly string[]): string[] {
  const labels = identifiers.map((identifier) => identifier.toUpperCase());
  const known = new Set(labels);
  return Object.assign(labels, {
    includes: (label: string) => known.has(label),
    push: (...added: string[]) => {
      for (const label of added) known.add(label);
      return known.size;
    },
  });
}

/** Lets a processor's parser know labels that other parts of the page define. */
export function withLabels(this: Processor, known: KnownLabels): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({
    document: {
      null: {
        name: 'knownLabels',
        // Matches nothing: it only looks in at the first line, whose own label may have been read before.
        tokenize(_effects, _ok, nok) {
          const { parser } = this;
          if (parser.defined !== known.definitions) {
            known.definitions.push(...parser.defined);
            known.footnotes.push(...(parser.gfmFootnotes ?? []));
            parser.defined = known.definitions;
            parser.gfmFootnotes = known.footnotes;
          }
          return nok;
        },
      },
    },
  });
}
