import type { Event } from 'micromark-util-types';
import { type MappedText, slice } from '../mapped-text.ts';
import { isPlainHeading } from '../read/plain-heading.ts';
import { type Cut, cutAfter, cutter, endOfFence } from './cuts.ts';
import { mayStayOpen, type OpenEnd, openEnd } from './open-end.ts';

/** A part of a body that reads the same by itself as in its place. */
export interface Part {
  readonly text: MappedText;
  /** Nothing of the body stands behind it. */
  readonly isLast: boolean;
  /** The tokens of the part, as they are where no other part defines anything, if they were needed to find its end. */
  readonly events: readonly Event[] | undefined;
  /** The part was cut where it cannot be, because it is too long. */
  readonly isForced: boolean;
  /** All of it is code that nothing closes. */
  readonly isCode: boolean;
}

export interface PartSettings {
  readonly tokens: (part: MappedText) => readonly Event[];
  /** Whether a part is to be read; what may stay open behind it is parsed in any case. */
  readonly isWanted: (part: MappedText) => boolean;
}

/** Characters that are parsed at once, where they may be parsed by themselves. */
const ENOUGH = 4000;

/** The parser's time and memory grow out of all proportion with what it is given at once. */
const MAX_PART = 200_000;

/**
 * Cuts a body where CommonMark makes the parts independent. Where that is the parser itself says: a part that leaves a
 * block open goes on to where that is closed. Blocks of code and what is not wanted are left out.
 */
export function* partsOf(body: MappedText, settings: PartSettings): Iterable<Part> {
  const length = body.text.trimEnd().length;
  const cutAt = cutter(body.text);
  for (let start = 0; start < length; ) {
    const { end, code } = wantedCut(cutAt, body, start, settings);
    let next = end;
    if (code !== 'closed') {
      const part =
        end - start <= MAX_PART
          ? settledPart(body, start, end, settings)
          : code === 'unclosed'
            ? unreadPart(body, start, length, true)
            : unreadPart(body, start, forcedEnd(body.text, start), false);
      next = part.next;
      if (part.isCode || settings.isWanted(part.text)) {
        yield { ...part, isLast: start + part.text.text.length >= length };
      }
    }
    start = next;
  }
}

/** The part that begins at an offset, with those behind it as long as they are wanted too: each parse has its price. */
function wantedCut(cutAt: (start: number) => Cut, body: MappedText, start: number, { isWanted }: PartSettings): Cut {
  let cut = cutAt(start);
  const first = slice(body, start, cut.end);
  if (cut.code !== undefined || !isWanted(first) || isPlainHeading(first)) return cut;
  while (cut.end < body.text.length) {
    const more = cutAt(cut.end);
    const next = slice(body, cut.end, more.end);
    if (more.code !== undefined || more.end - start > ENOUGH || !isWanted(next) || isPlainHeading(next)) break;
    cut = more;
  }
  return cut;
}

/** A part, and the offset at which the next one begins. */
type Settled = Omit<Part, 'isLast'> & { readonly next: number };

/** A part too long for the parser: code, which need not be parsed, or a piece of something that cannot be cut. */
function unreadPart(body: MappedText, start: number, next: number, isCode: boolean): Settled {
  return { text: slice(body, start, next), next, events: undefined, isForced: !isCode, isCode };
}

/** A part that leaves nothing open, which is parsed where it looks as if it might. */
function settledPart(body: MappedText, start: number, firstEnd: number, { tokens }: PartSettings): Settled {
  let text = slice(body, start, firstEnd);
  const isWatched = mayStayOpen(text.text);
  let events = isWatched ? tokens(text) : undefined;
  let end = firstEnd;
  for (
    let open = isWatched ? openEnd(events ?? [], text.text) : undefined;
    open !== undefined && end < body.text.length;
  ) {
    const next = behind(open, body.text, end);
    const isForced = next - start > MAX_PART;
    // What is left of a block of code tells nothing.
    if (isForced || ('fence' in open && next < body.text.length))
      return { text, next, events, isForced, isCode: false };
    end = next;
    text = slice(body, start, end);
    events = tokens(text);
    open = openEnd(events, text.text);
  }
  return { text, next: end, events, isForced: false, isCode: false };
}

function behind(open: OpenEnd, text: string, from: number): number {
  if ('fence' in open) return endOfFence(text, from - 1, open.fence) ?? text.length;
  const found = text.slice(from).search(open.html);
  return found === -1 ? text.length : cutAfter(text, from + found);
}

/** Behind the last line, else the last word, that leaves a part no longer than it may be. */
function forcedEnd(text: string, start: number): number {
  const part = text.slice(start, start + MAX_PART);
  const line = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r'));
  if (line > 0) return start + line + 1;
  const blank = part.lastIndexOf(' ');
  return start + (blank > 0 ? blank + 1 : MAX_PART);
}
