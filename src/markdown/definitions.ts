import type { Nodes, Root } from 'mdast';
import { type MappedText, type Span, spanInSource } from './mapped-text.ts';
import { targetOf } from './target.ts';

/** `[label]: destination`, placed in the source. */
export interface Defined {
  readonly label: string;
  readonly identifier: string;
  readonly url: string;
  readonly destination: Span;
  readonly span: Span;
}

const WITHOUT_DEFINITIONS: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'table']);

/** The definitions of a tree, in order. */
export function definitionsIn(root: Root, mapped: MappedText, source: string): Defined[] {
  const found: Defined[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') {
      const [from, to] = node.data?.destination ?? [0, 0];
      const destination = spanInSource(mapped, from, to);
      const written = source.slice(...destination);
      const { start, end } = node.position ?? {};
      found.push({
        label: node.label ?? node.identifier,
        identifier: node.identifier,
        url: targetOf(written) === 'template' ? written : node.url,
        destination,
        span: spanInSource(mapped, start?.offset ?? 0, end?.offset ?? 0),
      });
    }
    if ('children' in node && !WITHOUT_DEFINITIONS.has(node.type)) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return found;
}

/** Definitions by identifier: of two for one, the first holds. */
export function byIdentifier(definitions: readonly Defined[]): ReadonlyMap<string, Defined> {
  return new Map(definitions.toReversed().map((defined) => [defined.identifier, defined]));
}
