import type { Event, Token } from 'micromark-util-types';
import { type Span, spanInSource } from '../mapped-text.ts';
import type { Block, ReadEvent } from './read-event.ts';
import type { TreeContext } from './read-tree.ts';

/** A container or a list that stands open, and whether something stands in it already. */
export interface Frame {
  readonly kind: 'container' | 'list' | 'item';
  readonly isAdmonition: boolean;
  isBegun: boolean;
}

/** A place among tokens, and what is known there. */
export interface Reading extends TreeContext {
  readonly events: readonly Event[];
  at: number;
  readonly frames: Frame[];
  readonly told: ReadEvent[];
  /** The words since the last token that is none. */
  words: string;
  /** Where they started. */
  wordsAt: Span;
  /** Line ends are words: the place is in a paragraph or a heading. */
  isInline: boolean;
  /** The next line end belongs to a hard break. */
  isBroken: boolean;
  /** Where the paragraph starts, once its task box is read; and where the box ends. */
  start: number | undefined;
  box: number | undefined;
  /** The place is in the title of an admonition. */
  isTitle: boolean;
  /** The place is in a link, or in a reference whose definition is not heeded: no bare link is there. */
  link: 'shown' | 'text' | undefined;
  /** Cells of the row so far; columns of the table around, if there is one. */
  cells: number;
  columns: number | undefined;
  /** Some words may hold a bare link. */
  mayBeBare: boolean;
}

export function startReading(events: readonly Event[], context: TreeContext): Reading {
  const { mapped, definitions, admonitions, flavor, isLast } = context;
  const told: ReadEvent[] = [];
  return {
    mapped,
    definitions,
    admonitions,
    flavor,
    isLast,
    emit: (event) => told.push(event),
    told,
    events,
    at: 0,
    frames: [{ kind: 'container', isAdmonition: false, isBegun: false }],
    words: '',
    wordsAt: [0, 0],
    isInline: false,
    isBroken: false,
    start: undefined,
    box: undefined,
    isTitle: false,
    link: undefined,
    cells: 0,
    columns: undefined,
    mayBeBare: false,
  };
}

const BARE = /https?:\/\/|www\.|[-.\w+]@[-\w]+\.[-\w]/i;

/** Adds words; those without anything between them are told as one. */
export function say(reading: Reading, words: string, token: Token): void {
  const end = token.end.offset;
  reading.wordsAt = [reading.words === '' ? token.start.offset : reading.wordsAt[0], end];
  reading.words += words;
}

/** Tells the words so far. */
export function flush(reading: Reading): Reading {
  if (reading.words === '') return reading;
  // A task box, and the blank behind it, stand before the words of its paragraph.
  if (reading.box === reading.wordsAt[0] && reading.words.length > 1) reading.start = reading.box + 1;
  reading.box = undefined;
  if (reading.link === undefined && BARE.test(reading.words)) reading.mayBeBare = true;
  reading.told.push({ type: 'text', text: reading.words, span: spanInSource(reading.mapped, ...reading.wordsAt) });
  reading.words = '';
  return reading;
}

/** Tells something other than words. */
export function tell(reading: Reading, event: ReadEvent): void {
  flush(reading);
  reading.told.push(event);
}

export function placeOf(reading: Reading, token: Token): Span {
  return spanInSource(reading.mapped, token.start.offset, token.end.offset);
}

export function enterBlock(reading: Reading, block: Block, token: Token): void {
  tell(reading, { type: 'enter', block, span: placeOf(reading, token) });
}

export function leaveBlock(reading: Reading, block: Block, token: Token): void {
  tell(reading, { type: 'leave', block, span: placeOf(reading, token) });
}
