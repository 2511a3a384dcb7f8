import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { destinations } from './destinations.ts';
import { type KnownLabels, withLabels } from './known-labels.ts';

const withBareLinks = unified().use(remarkParse).use(remarkGfm).use(destinations).freeze();
const withoutBareLinks = unified().use(remarkParse).use(remarkGfm).use(noBareLinks).use(destinations).freeze();

export interface TreeSettings {
  readonly hasBareLinks: boolean;
  /** Constructs of the parser that the flavour lacks. */
  readonly lacks: readonly string[];
  readonly known?: KnownLabels | undefined;
}

export type ParseTree = typeof parseTree;

export function parseTree(text: string, { hasBareLinks, lacks, known }: TreeSettings): Root {
  const base = hasBareLinks ? withBareLinks : withoutBareLinks;
  return (known === undefined ? base() : base().use(withLabels, known)).use(without, lacks).parse(text);
}

/** Takes back what `remark-gfm` does to bare addresses: its constructs, and its second look at every text. */
function noBareLinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } });
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map(({ transforms: _, ...rest }) => rest) ?? [];
}

function without(this: Processor, constructs: readonly string[]): void {
  if (constructs.length > 0) this.data().micromarkExtensions?.push({ disable: { null: [...constructs] } });
}
