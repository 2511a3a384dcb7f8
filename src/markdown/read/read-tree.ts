import type { Nodes, Root } from 'mdast';
import type { Flavor } from '../flavors/flavor.ts';
import { type MappedText, type Span, spanInSource } from '../mapped-text.ts';
import type { Defined } from '../parser/definitions.ts';
import { locate } from './locate.ts';
import { nodeReaders } from './node-readers.ts';
import type { Emit } from './read-event.ts';

/** What reading a tree needs to know beside the tree. */
export interface TreeContext {
  readonly mapped: MappedText;
  /** Definitions of the whole page by identifier. */
  readonly definitions: ReadonlyMap<string, Defined>;
  /** Offsets in the source at which admonitions start, which the tree has as list items. */
  readonly admonitions: ReadonlySet<number>;
  readonly flavor: Flavor;
  /** Nothing stands behind what is read. */
  readonly isLast: boolean;
  readonly emit: Emit;
}

/** A node with where it stands in the text and in the source. */
export interface Placed<Node extends Nodes = Nodes> {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly parent: Placed | undefined;
  /** How many siblings stand before it. */
  readonly index: number;
}

interface Frame {
  readonly placed: Placed;
  next: number;
  /** Where the child before ended, for children to which the parser gives no position. */
  cursor: number;
}

/** Tells what a tree holds, in order. Not by recursion, so that deep nesting is no danger. */
export function readTree(root: Root, context: TreeContext): void {
  const stack: Frame[] = [];
  const open = (placed: Placed) => {
    const readsChildren = nodeReaders.enter(placed, context);
    stack.push({ placed, next: readsChildren ? 0 : Number.POSITIVE_INFINITY, cursor: placed.start });
  };
  open({ node: root, start: 0, end: context.mapped.text.length, span: [0, 0], parent: undefined, index: 0 });
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const children = 'children' in frame.placed.node ? frame.placed.node.children : [];
    const child: Nodes | undefined = children[frame.next];
    if (child === undefined) {
      nodeReaders.leave(frame.placed, context);
      stack.pop();
      continue;
    }
    const [start, end] = placeOf(child, frame, context.mapped.text);
    const span = spanInSource(context.mapped, start, end);
    const placed = { node: child, start, end, span, parent: frame.placed, index: frame.next };
    frame.next += 1;
    frame.cursor = end;
    open(placed);
  }
}

function placeOf(node: Nodes, { placed, cursor }: Frame, text: string): Span {
  const { start, end } = node.position ?? {};
  if (start?.offset !== undefined && end?.offset !== undefined) return [start.offset, end.offset];
  return locate(plainText(node), text, cursor, placed.end) ?? [cursor, cursor];
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
