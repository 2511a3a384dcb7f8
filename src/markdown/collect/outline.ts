import type { Heading } from '../../model/page.ts';
import { rangeBetween, type SourceLines } from '../../model/source-lines.ts';
import type { Flavor } from '../flavors/flavor.ts';
import type { Block, ReadEvent } from '../read-event.ts';
import { plain } from './plain.ts';

interface Above {
  readonly depth: number;
  readonly text: string;
}

interface Open {
  readonly depth: number;
  readonly start: number;
  readonly id: string | undefined;
  readonly isHtml: boolean;
  text: string;
}

/** What holds headings of its own, which end with it. */
const CONTAINERS: ReadonlySet<Block['name']> = new Set(['item', 'quote', 'footnote', 'admonition']);
const HTML_HEADING = /^h([1-6])$/;

/** Gathers headings and anchors, and knows the headings above any point. */
export function outline(file: string, lines: SourceLines, flavor: Flavor) {
  const headings: Heading[] = [];
  const anchors: string[] = [];
  const slugs = flavor.createSlugger();
  let above: readonly Above[] = [];
  const kept: (readonly Above[])[] = [];
  const details: (readonly Above[])[] = [];
  let open: Open | undefined;

  const below = (depth: number, text: string) => {
    above = [...above.filter((heading) => heading.depth < depth), { depth, text }];
  };
  const start = (depth: number, at: number, isHtml: boolean, id?: string) => {
    open = { depth, start: at, id, isHtml, text: '' };
  };
  const finish = (end: number) => {
    if (open === undefined) return;
    const { text, id } = flavor.headingText(plain(open.text));
    const anchor = slugs({ text, id: open.id ?? id, isHtml: open.isHtml });
    if (anchor !== '') anchors.push(anchor);
    headings.push({ ...rangeBetween(lines, file, open.start, end), text, depth: open.depth, anchor });
    below(open.depth, text);
    open = undefined;
  };
  const summarised = () => {
    const text = plain(open?.text ?? '');
    open = undefined;
    if (text !== '') below((above.at(-1)?.depth ?? 0) + 0.01, text);
  };

  const takeTag = (event: ReadEvent & { type: 'tag' }) => {
    const { name, isClosing, attributes, span } = event;
    const id = attributes.find((attribute) => attribute.name === 'id' || (attribute.name === 'name' && name === 'a'));
    const depth = Number(HTML_HEADING.exec(name)?.[1] ?? 0);
    if (depth === 0 && id !== undefined && id.value !== '') anchors.push(id.value);
    if (name === 'details') {
      if (!isClosing) details.push(above);
      else above = details.pop() ?? above;
    }
    if (name === 'summary') {
      if (isClosing) summarised();
      else start(0, span[0], true);
    }
    if (depth > 0 && !isClosing) start(depth, span[0], true, id?.value);
    if (depth > 0 && isClosing && open?.depth === depth) finish(span[1]);
  };

  const take = (event: ReadEvent) => {
    if (event.type === 'tag') takeTag(event);
    else if (event.type === 'enter') {
      if (event.block.name === 'heading') start(event.block.depth, event.span[0], false);
      else if (CONTAINERS.has(event.block.name)) kept.push(above);
    } else if (event.type === 'leave') {
      if (event.block.name === 'heading') finish(event.span[1]);
      else if (CONTAINERS.has(event.block.name)) above = kept.pop() ?? above;
    } else if (open !== undefined && (event.type === 'text' || event.type === 'opaque')) open.text += event.text;
  };

  return { take, headings, anchors, section: (): readonly string[] => above.map(({ text }) => text) };
}

export type Outline = ReturnType<typeof outline>;
