import type { Definition, Nodes, Root } from 'mdast';
import { type MappedText, spanInSource } from '../../src/markdown/mapped-text.ts';
import { byIdentifier, type Defined } from '../../src/markdown/parser/definitions.ts';
import { parseTree } from '../../src/markdown/parser/parse-tree.ts';
import type { BodyReader } from '../../src/markdown/read/read-body.ts';
import { readTree } from '../../src/markdown/read/read-tree.ts';
import { targetOf } from '../../src/markdown/target.ts';

/** The plain way: one full parse of the whole body, with every construct, and the tree that comes of it. */
export const readWhole: BodyReader = (mapped, { source, flavor, admonitions, emit }) => {
  const { hasBareLinks, lacks = [] } = flavor;
  const tree = parseTree(mapped.text, { hasBareLinks, lacks });
  const definitions = definitionsIn(tree, mapped, source);
  const resolved = byIdentifier(definitions, flavor);
  readTree(tree, { mapped, flavor, admonitions, definitions: resolved, isLast: true, emit });
  return { definitions, unread: [], divided: [] };
};

function definitionsIn(root: Root, mapped: MappedText, source: string): Defined[] {
  const found: Defined[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') found.push(definedBy(node, mapped, source));
    if ('children' in node) waiting.push(...node.children.toReversed());
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
