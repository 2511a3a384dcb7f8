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
  return blocksIn(root).flatMap((node) => (node.type === 'definition' ? [definedBy(node, mapped, source)] : []));
}

/** Identifiers of the footnotes that a tree defines. */
export function footnotesIn(root: Root): string[] {
  return blocksIn(root).flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []));
}

function blocksIn(root: Root): Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
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
