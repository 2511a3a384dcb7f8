import type { Definition, Root } from 'mdast';
import type { Page } from '../model/page.ts';
import { rangeBetween, sourceLines } from '../model/source-lines.ts';
import { collectPage } from './collect/collect-page.ts';
import { withoutDeepNesting } from './deep-nesting.ts';
import { denseTextEdits } from './dense-text.ts';
import type { Flavor } from './flavors/flavor.ts';
import { readHead } from './front-matter/front-matter.ts';
import { edited, type MappedText, mappedText, spanInSource } from './mapped-text.ts';
import { parseTree } from './parse-tree.ts';
import { type Defined, definitionsIn, readTree } from './read-tree.ts';

const TOO_DEEP = 'nested too deeply to be read; the rest of the page is read';

/** Reads one page. */
export function parsePage(file: string, source: string, flavor: Flavor): Page {
  const lines = sourceLines(source);
  const head = readHead(source);
  const { text, admonitions } = flavor.rewrite(mappedText(source, head.bodyStart));
  const { mapped, tree, unread } = parseGuarded(text, flavor);
  const definitions = definitionsOf(tree, mapped);
  const collector = collectPage(file, lines, flavor);
  for (const { url, span } of head.addresses) {
    collector.take({ type: 'link', link: { syntax: 'frontmatter', url, destination: span, label: '' }, span });
    collector.take({ type: 'unlink', span });
  }
  readTree(tree, { mapped, admonitions, definitions: definitions.byIdentifier, emit: collector.take });
  const { headings, ...collected } = collector.finish();
  const title = titleIn(head.frontMatter?.data) ?? headings[0]?.text;
  return {
    file,
    source,
    flavor: flavor.id,
    ...(title === undefined ? {} : { title }),
    ...(head.frontMatter === undefined ? {} : { frontMatter: head.frontMatter }),
    ...collected,
    headings,
    definitions: definitions.nodes.map((node) => ({
      ...rangeBetween(lines, file, ...spanInSource(mapped, ...offsetsOf(node))),
      label: node.label ?? node.identifier,
      identifier: node.identifier,
      url: node.url,
    })),
    problems: [
      ...(head.fault === undefined ? [] : [{ problem: 'broken-front-matter', ...head.fault } as const]),
      ...unread.map((span) => ({ problem: 'nested-too-deep', message: TOO_DEEP, span }) as const),
    ].map(({ problem, message, span }) => ({ ...rangeBetween(lines, file, ...span), problem, message })),
  };
}

/** Parses a text less what no parser bears. */
function parseGuarded(text: MappedText, flavor: Flavor) {
  const { edits, unread } = withoutDeepNesting(text);
  const shallow = edited(text, edits);
  const mapped = edited(shallow, denseTextEdits(shallow.text));
  return { mapped, tree: parseTree(mapped.text, flavor.hasBareLinks), unread };
}

function titleIn(data: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const title = data !== undefined && Object.hasOwn(data, 'title') ? data.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

function definitionsOf(tree: Root, mapped: MappedText) {
  const nodes = definitionsIn(tree);
  const byIdentifier = new Map<string, Defined>();
  for (const node of nodes) {
    if (byIdentifier.has(node.identifier)) continue;
    const [from, to] = node.data?.destination ?? [0, 0];
    byIdentifier.set(node.identifier, { url: node.url, destination: spanInSource(mapped, from, to) });
  }
  return { nodes, byIdentifier };
}

function offsetsOf({ position }: Definition): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
