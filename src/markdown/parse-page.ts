import type { Definition, Root } from 'mdast';
import type { Page } from '../model/page.ts';
import { rangeBetween, sourceLines } from '../model/source-lines.ts';
import { entries } from './collect/entries.ts';
import { linkFrom, links } from './collect/links.ts';
import { outline } from './collect/outline.ts';
import { texts } from './collect/texts.ts';
import type { Flavor } from './flavors/flavor.ts';
import { type MappedText, mappedText, spanInSource } from './mapped-text.ts';
import { parseTree } from './parse-tree.ts';
import { type Defined, definitionsIn, readTree } from './read-tree.ts';

/** Reads one page. */
export function parsePage(file: string, source: string, flavor: Flavor): Page {
  const lines = sourceLines(source);
  const body = mappedText(source, source.startsWith('\uFEFF') ? 1 : 0);
  const { text: mapped, admonitions } = flavor.rewrite(body);
  const tree = parseTree(mapped.text, flavor.hasBareLinks);
  const definitions = definitionsOf(tree, mapped);

  const inOutline = outline(file, lines, flavor);
  const inEntries = entries();
  const inLinks = links({ section: inOutline.section, ofLink: inEntries.ofLink });
  const inTexts = texts();
  readTree(tree, {
    mapped,
    admonitions,
    definitions: definitions.byIdentifier,
    emit: (event) => {
      inOutline.take(event);
      inEntries.take(event);
      inLinks.take(event);
      inTexts.take(event);
    },
  });
  const kept = inEntries.finish();
  const [heading] = inOutline.headings;
  return {
    file,
    source,
    flavor: flavor.id,
    ...(heading === undefined ? {} : { title: heading.text }),
    links: inLinks.drafts
      .map((draft) => linkFrom(draft, file, lines, kept.indexes))
      .toSorted((a, b) => a.start - b.start),
    definitions: definitions.nodes.map((node) => ({
      ...rangeBetween(lines, file, ...spanInSource(mapped, ...offsetsOf(node))),
      label: node.label ?? node.identifier,
      identifier: node.identifier,
      url: node.url,
    })),
    headings: inOutline.headings,
    entries: kept.entries,
    texts: inTexts.found,
    anchors: inOutline.anchors,
    problems: [],
  };
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
