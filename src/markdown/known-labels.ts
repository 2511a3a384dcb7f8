import type { Processor } from 'unified';

const LEFT_BRACKET = 91;

/**
 * Lets the parser find the labels of definitions in a set: it asks a list, which takes time out of all proportion where
 * a page defines a hundred thousand.
 */
export function knownLabels(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  const indexed = new WeakSet<readonly string[]>();
  data.micromarkExtensions.push({
    contentInitial: {
      [LEFT_BRACKET]: {
        name: 'knownLabels',
        // Matches nothing: it only looks in before a definition is read.
        tokenize(_effects, _ok, nok) {
          if (!indexed.has(this.parser.defined)) {
            this.parser.defined = labelList(this.parser.defined);
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
