import type { Definition, Nodes, Root } from 'mdast';
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
    if (node.type === 'definition') found.push(definedBy(node, mapped, source));
    if (!('children' in node) || WITHOUT_DEFINITIONS.has(node.type)) continue;
    for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}

function definedBy(
  { label, identifier, url, data, position }: Definition,
  mapped: MappedText,
  source: string,
): Defined {
  const destination = spanInSource(mapped, ...(data?.destination ?? ([0, 0] as const)));
  const written = source.slice(...destination);
  return {
    label: label ?? identifier,
    identifier,
    url: targetOf(written) === 'template' ? written : url,
    destination,
    span: spanInSource(mapped, position?.start.offset ?? 0, position?.end.offset ?? 0),
  };
}

/** Definitions by identifier: of two for one, the first holds. */
export function byIdentifier(definitions: readonly Defined[]): ReadonlyMap<string, Defined> {
  return new Map(definitions.toReversed().map((defined) => [defined.identifier, defined]));
}
