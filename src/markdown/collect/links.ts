import type { Link } from '../../model/link.ts';
import { rangeBetween, type SourceLines } from '../../model/source-lines.ts';
import type { Span } from '../mapped-text.ts';
import type { Block, LinkStart, ReadEvent } from '../read-event.ts';
import { targetOf } from '../target.ts';
import { plain } from './plain.ts';

interface Draft {
  readonly link: LinkStart;
  readonly start: number;
  readonly section: readonly string[];
  readonly entry: number | undefined;
  end: number;
  text: string;
  before: string;
  after: string;
}

/** Where a link stands, as the other collectors know it. */
export interface Surroundings {
  readonly section: () => readonly string[];
  readonly ofLink: () => number | undefined;
}

/** Blocks whose text a link's `before` and `after` do not leave. */
const RUNS: ReadonlySet<Block['name']> = new Set(['paragraph', 'heading', 'cell', 'title', 'html']);

/** Attributes that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);

/** Gathers links with their text and surroundings. */
export function links({ section, ofLink }: Surroundings) {
  const drafts: Draft[] = [];
  const open: Draft[] = [];
  let anchor: Draft | undefined;
  let gap = '';
  let last: Draft | undefined;

  const begin = (link: LinkStart, [start, end]: Span): Draft => {
    const isNested = open.length > 0 || anchor !== undefined;
    const entry = link.syntax === 'definition' ? undefined : ofLink();
    const draft: Draft = { link, start, end, section: section(), entry, text: '', before: '', after: '' };
    drafts.push(draft);
    if (isNested) return draft;
    draft.before = gap;
    endGap();
    last = draft;
    return draft;
  };
  const endGap = () => {
    if (last !== undefined) last.after = gap;
    gap = '';
  };
  const say = (text: string) => {
    for (const draft of open) draft.text += text;
    if (anchor !== undefined) anchor.text += text;
    if (open.length === 0 && anchor === undefined) gap += text;
  };
  const endRun = () => {
    if (anchor === undefined) endGap();
    last = undefined;
    gap = '';
  };
  const closeAnchor = (end: number) => {
    if (anchor === undefined) return;
    anchor.end = end;
    anchor = undefined;
  };
  const takeTag = (event: ReadEvent & { type: 'tag' }) => {
    const { name, isClosing, attributes, span } = event;
    if (isClosing) {
      if (name === 'a') closeAnchor(span[1]);
      return;
    }
    if (name === 'a') anchor = undefined;
    for (const attribute of attributes) {
      if (!ADDRESSES.has(attribute.name) || attribute.span[0] === attribute.span[1]) continue;
      const isImage = name === 'img';
      const link: LinkStart = {
        syntax: 'html',
        url: attribute.value,
        destination: attribute.span,
        ...(isImage ? { target: 'image' } : {}),
      };
      const draft = begin(link, span);
      if (isImage) draft.text = attributes.find((other) => other.name === 'alt')?.value ?? '';
      if (name === 'a' && attribute.name === 'href') anchor = draft;
    }
  };
  const take = (event: ReadEvent) => {
    switch (event.type) {
      case 'text':
      case 'opaque':
        say(event.text);
        break;
      case 'link': {
        const draft = begin(event.link, event.span);
        if (event.link.label !== undefined) draft.text = event.link.label;
        open.push(draft);
        break;
      }
      case 'unlink':
        open.pop();
        break;
      case 'image':
        begin(event.link, event.span).text = event.text;
        for (const draft of open) draft.text += event.text;
        if (anchor !== undefined) anchor.text += event.text;
        break;
      case 'tag':
        takeTag(event);
        break;
      case 'enter':
      case 'leave':
        if (RUNS.has(event.block.name)) endRun();
        break;
      default:
        event satisfies never;
    }
  };

  return { take, drafts };
}

/** A link out of what was gathered. `entryIndex` says which of the entries kept it stands in. */
export function linkFrom(
  draft: Draft,
  file: string,
  lines: SourceLines,
  entryIndex: ReadonlyMap<number, number>,
): Link {
  const { link, start, end, section } = draft;
  const written = lines.source.slice(...link.destination);
  const target = targetOf(written) === 'template' ? 'template' : (link.target ?? defaultTarget(link));
  const entry = draft.entry === undefined ? undefined : entryIndex.get(draft.entry);
  return {
    ...rangeBetween(lines, file, start, end),
    url: target === 'template' ? written : link.url,
    written,
    text: plain(draft.text),
    syntax: link.syntax,
    target,
    section,
    start,
    end,
    destination: link.destination,
    ...(entry === undefined ? {} : { entry }),
    before: plain(draft.before),
    after: plain(draft.after),
  };
}

function defaultTarget(link: LinkStart) {
  return link.syntax === 'image' ? 'image' : targetOf(link.url);
}
