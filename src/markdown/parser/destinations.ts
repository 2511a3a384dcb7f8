import type { Data, Processor } from 'unified';
import { emptyDestination } from '../read/link-tokens.ts';

declare module 'mdast' {
  interface LinkData {
    /** Offsets of the destination as written. */
    destination?: readonly [start: number, end: number];
  }
  interface ImageData {
    destination?: readonly [start: number, end: number];
  }
  interface DefinitionData {
    destination?: readonly [start: number, end: number];
  }
}

/** Lets links, images and definitions keep where their destination stands, which the tree does not say. */
export function destinations(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push({
    exit: { resourceDestinationString: keep, definitionDestinationString: keep, resource: keepEmpty },
  });
}

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;
type Handle = NonNullable<Extension['exit']>[string];

const keep: Handle = function (token) {
  const url = this.resume();
  const node = this.stack.at(-1);
  if (node?.type !== 'link' && node?.type !== 'image' && node?.type !== 'definition') return;
  node.url = url;
  node.data = { ...node.data, destination: [token.start.offset, token.end.offset] };
};

/** No token says where nothing stands. */
const keepEmpty: Handle = function (token) {
  this.data.inReference = undefined;
  const node = this.stack.at(-1);
  if ((node?.type !== 'link' && node?.type !== 'image') || node.data?.destination !== undefined) return;
  const start = emptyDestination(this.sliceSerialize(token), token.start.offset);
  node.data = { ...node.data, destination: [start, start] };
};
