import type { Link } from '../../model/link.ts';
import { rangeBetween, type SourceLines } from '../../model/source-lines.ts';
import type { Span } from '../mapped-text.ts';
import type { Attribute, Block, LinkStart, ReadEvent } from '../read/read-event.ts';
import { targetOf } from '../target.ts';
import { HTML_BREAK, HTML_ENTRY } from './entries.ts';
import { plain } from './plain.ts';

export interface LinkDraft {
  readonly link: LinkStart;
  readonly start: number;
  readonly section: readonly string[];
  readonly entry: number | undefined;
  end: number;
  /** All that it shows, and that without what pictures are called. */
  text: string;
  words: string;
  before: string;
  after: string;
}

type Tag = ReadEvent & { readonly type: 'tag' };

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
  const drafts: LinkDraft[] = [];
  const open: LinkDraft[] = [];
  let anchor: LinkDraft | undefined;
  let gap = '';
  let last: LinkDraft | undefined;

  const begin = (link: LinkStart, [start, end]: Span): LinkDraft => {
    const isNested = open.length > 0 || anchor !== undefined;
    const entry = link.syntax === 'definition' ? undefined : ofLink();
    const draft: LinkDraft = {
      link,
      start,
      end,
      section: section(),
      entry,
      text: '',
      words: '',
      before: '',
      after: '',
    };
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
  const sayInside = (text: string, words: string) => {
    for (const draft of anchor === undefined ? open : [...open, anchor]) {
      draft.text += text;
      draft.words += words;
    }
  };
  const say = (text: string) => {
    sayInside(text, text);
    if (open.length === 0 && anchor === undefined) gap += text;
  };
  const endRun = () => {
    if (anchor === undefined) endGap();
    last = undefined;
    gap = '';
  };
  /** An anchor that another one cuts short spans its own tag only. */
  const closeAnchor = (end: number | undefined) => {
    if (anchor !== undefined && end !== undefined) anchor.end = end;
    anchor = undefined;
  };
  /** Cells part words; rows, items and their like end what stands around a link. */
  const partWords = (name: string) => {
    if (HTML_BREAK.has(name)) say(' ');
    else if (HTML_ENTRY.has(name) && anchor === undefined && open.length === 0) endRun();
  };
  const takeTag = (tag: Tag) => {
    if (tag.name === 'a') closeAnchor(tag.isClosing ? tag.span[1] : undefined);
    else partWords(tag.name);
    if (tag.isClosing) return;
    const alternative = alternativeOf(tag);
    sayInside(alternative, '');
    for (const attribute of tag.attributes.filter(({ name }) => ADDRESSES.has(name))) {
      const draft = begin(linkOf(tag, attribute), tag.span);
      draft.text = alternative;
      if (tag.name === 'a' && attribute.name === 'href') anchor = draft;
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
        sayInside(event.text, '');
        begin(event.link, event.span).text = event.text;
        break;
      case 'tag':
        takeTag(event);
        break;
      case 'enter':
      case 'leave':
        if (RUNS.has(event.block.name)) endRun();
        break;
      case 'problem':
        break;
      default:
        event satisfies never;
    }
  };

  /** Whether an anchor of raw HTML is open. */
  const awaitsWords = (): boolean => anchor !== undefined;

  return { take, drafts, awaitsWords };
}

function linkOf({ name }: Tag, { value, span }: Attribute): LinkStart {
  const common = { syntax: 'html', url: value, destination: span } as const;
  return name === 'img' ? { ...common, target: 'image' } : common;
}

function alternativeOf({ name, attributes }: Tag): string {
  return name === 'img' ? (attributes.find((attribute) => attribute.name === 'alt')?.value ?? '') : '';
}

/** A link out of what was gathered. */
export function linkFrom(draft: LinkDraft, entry: number | undefined, file: string, lines: SourceLines): Link {
  const { link, start, end, section } = draft;
  const written = lines.source.slice(...link.destination);
  const target = targetOf(written) === 'template' ? 'template' : (link.target ?? defaultTarget(link));
  const url = target === 'template' ? written.replace(/\s*[\r\n]\s*/g, ' ') : link.url;
  const words = hasWords(draft.words) ? draft.words : draft.text;
  return {
    ...rangeBetween(lines, file, start, end),
    url,
    written,
    text: plain(target === 'template' && link.syntax === 'bare' ? url : words),
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

/** Nearly all have a letter of these, and the table of all letters is long. */
function hasWords(text: string): boolean {
  return /[0-9A-Za-z]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}

function defaultTarget(link: LinkStart) {
  return link.syntax === 'image' ? 'image' : targetOf(link.url);
}
