import type { Heading } from '../../model/page.ts';
import { rangeBetween, type SourceLines } from '../../model/source-lines.ts';
import type { Flavor } from '../flavors/flavor.ts';
import type { Block, ReadEvent } from '../read/read-event.ts';
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

type Tag = ReadEvent & { readonly type: 'tag' };

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
    // Two blanks show as one, but an anchor has both.
    const { text: words, id } = flavor.headingText(open.isHtml ? plain(open.text) : open.text.replace(/\s/g, ' '));
    const text = plain(words);
    const anchor = slugs({ text: words, id: open.id ?? id, isHtml: open.isHtml });
    if (anchor !== '' && anchor !== open.id) anchors.push(anchor);
    headings.push({ ...rangeBetween(lines, file, open.start, end), text, depth: open.depth, anchor });
    below(open.depth, text);
    open = undefined;
  };
  const summarised = () => {
    const text = plain(open?.text ?? '');
    open = undefined;
    if (text !== '') below((above.at(-1)?.depth ?? 0) + 0.01, text);
  };

  const takeDetails = (isClosing: boolean) => {
    if (!isClosing) details.push(above);
    else above = details.pop() ?? above;
  };
  const takeSummary = (isClosing: boolean, at: number) => {
    if (isClosing) summarised();
    else start(0, at, true);
  };
  const takeHeading = (depth: number, { isClosing, span }: Tag, id: string | undefined) => {
    if (!isClosing) start(depth, span[0], true, id);
    else if (open?.depth === depth) finish(span[1]);
  };
  const takeTag = (tag: Tag) => {
    const id = idOf(tag);
    const depth = Number(HTML_HEADING.exec(tag.name)?.[1] ?? 0);
    if (id !== undefined && !tag.isClosing) anchors.push(id);
    if (depth > 0) takeHeading(depth, tag, id);
    if (tag.name === 'details') takeDetails(tag.isClosing);
    if (tag.name === 'summary') takeSummary(tag.isClosing, tag.span[0]);
  };
  const enter = (block: Block, at: number) => {
    if (block.name === 'heading') start(block.depth, at, false);
    else if (CONTAINERS.has(block.name)) kept.push(above);
  };
  const leave = (block: Block, at: number) => {
    if (block.name === 'heading') finish(at);
    else if (CONTAINERS.has(block.name)) above = kept.pop() ?? above;
  };
  const take = (event: ReadEvent) => {
    if (event.type === 'tag') takeTag(event);
    else if (event.type === 'enter') enter(event.block, event.span[0]);
    else if (event.type === 'leave') leave(event.block, event.span[1]);
    else if (open !== undefined && (event.type === 'text' || event.type === 'opaque')) open.text += event.text;
  };

  /** Whether a heading or a summary of raw HTML is open. */
  const awaitsWords = (): boolean => open !== undefined;

  return { take, headings, anchors, awaitsWords, section: (): readonly string[] => above.map(({ text }) => text) };
}

function idOf({ name, attributes }: Tag): string | undefined {
  const isId = (attribute: string) => attribute === 'id' || (attribute === 'name' && name === 'a');
  return attributes.find((attribute) => isId(attribute.name) && attribute.value !== '')?.value;
}
