import type { Link, Nodes } from 'mdast';
import type { SyntaxId } from '../../model/link.ts';
import { spanInSource } from '../mapped-text.ts';
import type { Defined } from '../parser/definitions.ts';
import { readLostCell } from './lost-cell.ts';
import { readCode, readRawHtml } from './raw-blocks.ts';
import type { Block, LinkStart } from './read-event.ts';
import type { Placed, TreeContext } from './read-tree.ts';

/** How one type of node is read: what it is at its start and its end. `enter` says whether its children are read. */
interface NodeReader<Node extends Nodes = Nodes> {
  readonly enter?: (placed: Placed<Node>, context: TreeContext) => boolean;
  readonly leave?: (placed: Placed<Node>, context: TreeContext) => void;
}

type NodeTable = { readonly [Type in Nodes['type']]?: NodeReader<Extract<Nodes, { type: Type }>> };

const readers: NodeTable = {
  paragraph: block(({ parent, index }, context) => ({
    name: parent !== undefined && index === 0 && isAdmonition(parent, context) ? 'title' : 'paragraph',
  })),
  heading: block(({ node }) => ({ name: 'heading', depth: node.depth })),
  blockquote: block(() => ({ name: 'quote' })),
  footnoteDefinition: block(() => ({ name: 'footnote' })),
  listItem: block((placed, context) => ({ name: isAdmonition(placed, context) ? 'admonition' : 'item' })),
  code: { enter: ({ start, end }, context) => said(readCode(start, end, context)) },
  table: block(() => ({ name: 'table' })),
  tableRow: block(({ index }) => ({ name: 'row', isHeader: index === 0 })),
  tableCell: {
    enter: ({ index, parent, start, end, span }, context) => {
      context.emit({ type: 'enter', block: { name: 'cell', column: index }, span });
      if (index < columnsOf(parent)) return true;
      readLostCell(start, end, context);
      return false;
    },
    leave: ({ index, span }, { emit }) => emit({ type: 'leave', block: { name: 'cell', column: index }, span }),
  },
  text: { enter: ({ node, span }, { emit }) => said(emit({ type: 'text', text: node.value, span })) },
  break: { enter: ({ span }, { emit }) => said(emit({ type: 'text', text: ' ', span })) },
  inlineCode: { enter: ({ node, span }, { emit }) => said(emit({ type: 'opaque', text: node.value, span })) },
  html: { enter: readHtmlNode },
  link: {
    enter: (placed, context) => {
      if (isText(placed, context)) return true;
      const { node, start, end, span } = placed;
      const { mapped, emit } = context;
      const written = writtenAs(placed, context);
      const [from, to] = node.data?.destination ?? (written === 'autolink' ? [start + 1, end - 1] : [start, end]);
      const syntax = inTitle(placed, context) ? 'admonition' : written;
      emit({ type: 'link', link: { syntax, url: node.url, destination: spanInSource(mapped, from, to) }, span });
      return true;
    },
    leave: (placed, context) => {
      if (!isText(placed, context)) context.emit({ type: 'unlink', span: placed.span });
    },
  },
  linkReference: {
    enter: (placed, context) => {
      const defined = context.definitions.get(placed.node.identifier);
      if (defined === undefined) return true;
      const syntax = inTitle(placed, context) ? 'admonition' : 'reference';
      context.emit({ type: 'link', link: linkTo(defined, syntax), span: placed.span });
      return true;
    },
    leave: ({ node, span }, { definitions, emit }) => {
      if (definitions.has(node.identifier)) emit({ type: 'unlink', span });
    },
  },
  image: {
    enter: ({ node, end, span }, { mapped, emit }) => {
      const [from, to] = node.data?.destination ?? [end, end];
      const link = { syntax: 'image', url: node.url, destination: spanInSource(mapped, from, to) } as const;
      return said(emit({ type: 'image', link, text: node.alt ?? '', span }));
    },
  },
  imageReference: {
    enter: ({ node, span }, { definitions, emit }) => {
      const defined = definitions.get(node.identifier);
      if (defined === undefined) return false;
      return said(emit({ type: 'image', link: linkTo(defined, 'image'), text: node.alt ?? '', span }));
    },
  },
  definition: {
    enter: ({ node, end, span }, { mapped, emit }) => {
      const [from, to] = node.data?.destination ?? [end, end];
      const destination = spanInSource(mapped, from, to);
      const label = node.label ?? node.identifier;
      emit({ type: 'link', link: { syntax: 'definition', url: node.url, destination, label }, span });
      return said(emit({ type: 'unlink', span }));
    },
  },
};

/** Reads a node by its type; of types that no row names, the children only. */
export const nodeReaders = {
  enter: (placed: Placed, context: TreeContext): boolean => readerOf(placed.node)?.enter?.(placed, context) ?? true,
  leave: (placed: Placed, context: TreeContext): void => readerOf(placed.node)?.leave?.(placed, context),
};

function readerOf(node: Nodes): NodeReader | undefined {
  return readers[node.type] as NodeReader | undefined;
}

function block<Node extends Nodes>(blockOf: (placed: Placed<Node>, context: TreeContext) => Block): NodeReader<Node> {
  return {
    enter: (placed, context) => {
      context.emit({ type: 'enter', block: blockOf(placed, context), span: placed.span });
      return true;
    },
    leave: (placed, context) => {
      context.emit({ type: 'leave', block: blockOf(placed, context), span: placed.span });
    },
  };
}

/** A leaf, once said, has no children to read. */
function said(_: unknown): false {
  return false;
}

/** What stands past the columns of the header is not shown: its links are none. */
function columnsOf(row: Placed | undefined): number {
  const table = row?.parent?.node;
  return table?.type === 'table' ? (table.children[0]?.children.length ?? 0) : 0;
}

function writtenAs({ node, start }: Placed<Link>, { mapped }: TreeContext): SyntaxId {
  if (node.data?.destination !== undefined) return 'inline';
  return mapped.text[start] === '<' ? 'autolink' : 'bare';
}

/** Whether the flavour shows a bare address as text where this one stands. */
function isText(placed: Placed<Link>, context: TreeContext): boolean {
  if (writtenAs(placed, context) !== 'bare') return false;
  const previous = context.mapped.text.slice(Math.max(0, placed.start - 1), placed.start);
  const isInBrackets = placed.node.position === undefined;
  return !context.flavor.isBareLink({ url: placed.node.url, previous, isInBrackets });
}

function linkTo({ url, destination }: Defined, syntax: SyntaxId): LinkStart {
  return { syntax, url, destination };
}

function isAdmonition({ node, span }: Placed, { admonitions }: TreeContext): boolean {
  return node.type === 'listItem' && admonitions.has(span[0]);
}

function inTitle({ parent }: Placed, context: TreeContext): boolean {
  for (let above = parent; above !== undefined; above = above.parent) {
    if (above.node.type !== 'paragraph') continue;
    return above.index === 0 && above.parent !== undefined && isAdmonition(above.parent, context);
  }
  return false;
}

function readHtmlNode({ start, end, parent }: Placed, context: TreeContext): false {
  const isBlock = parent === undefined || !['paragraph', 'heading', 'tableCell'].includes(topInline(parent).node.type);
  return said(readRawHtml(start, end, isBlock, context));
}

const INLINE: ReadonlySet<Nodes['type']> = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

function topInline(placed: Placed): Placed {
  let top = placed;
  while (INLINE.has(top.node.type) && top.parent !== undefined) top = top.parent;
  return top;
}
