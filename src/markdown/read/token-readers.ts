import { decodeString } from 'micromark-util-decode-string';
import type { Token } from 'micromark-util-types';
import { spanInSource } from '../mapped-text.ts';
import { definedAt } from '../parser/definitions.ts';
import { endOf, written } from '../parser/tokens.ts';
import { autolink, bareLink, codeText, enterLink, exitLink, hardBreak, image } from './inline-tokens.ts';
import { readLostCell } from './lost-cell.ts';
import { readCode, readRawHtml } from './raw-blocks.ts';
import type { Block } from './read-event.ts';
import { enterBlock, flush, leaveBlock, placeOf, type Reading, say, tell } from './reading.ts';

/** How one type of token is read: what it is at its start and its end. */
interface TokenReader {
  readonly enter?: (reading: Reading, token: Token) => void;
  readonly exit?: (reading: Reading, token: Token) => void;
}

/** Columns of a table whose header is not read yet. */
const UNKNOWN = Number.POSITIVE_INFINITY;

/** By the type of the token; of types that no row names, what stands in them only. */
const readers: Readonly<Record<string, TokenReader>> = {
  blockQuote: container({ name: 'quote' }),
  gfmFootnoteDefinition: container({ name: 'footnote' }),
  gfmFootnoteDefinitionLabel: { enter: skip },
  listOrdered: { enter: enterList, exit: exitList },
  listUnordered: { enter: enterList, exit: exitList },
  listItemPrefix: { enter: enterItem },
  paragraph: {
    enter: (reading, token) => {
      reading.isTitle = isTitle(reading);
      begin(reading);
      enterBlock(reading, { name: reading.isTitle ? 'title' : 'paragraph' }, token);
      reading.isInline = true;
    },
    exit: leaveParagraph,
  },
  atxHeading: heading(depthOfAtx),
  setextHeading: heading(depthOfSetext),
  setextHeadingText: {
    enter: (reading) => {
      reading.isInline = true;
    },
    exit: (reading) => {
      reading.isInline = false;
    },
  },
  codeFenced: { enter: code },
  codeIndented: { enter: code },
  htmlFlow: {
    enter: (reading, token) => {
      begin(reading);
      html(reading, token, true);
    },
  },
  htmlText: { enter: (reading, token) => html(reading, token, false) },
  thematicBreak: {
    enter: (reading) => {
      begin(reading);
      skip(reading);
    },
  },
  definition: { enter: definition },
  table: {
    enter: (reading, token) => {
      begin(reading);
      enterBlock(reading, { name: 'table' }, token);
      reading.columns = UNKNOWN;
    },
    exit: (reading, token) => {
      leaveBlock(reading, { name: 'table' }, token);
      reading.columns = undefined;
    },
  },
  tableRow: {
    enter: (reading, token) => {
      enterBlock(reading, { name: 'row', isHeader: reading.columns === UNKNOWN }, token);
      reading.cells = 0;
    },
    exit: (reading, token) => {
      leaveBlock(reading, { name: 'row', isHeader: reading.columns === UNKNOWN }, token);
      if (reading.columns === UNKNOWN) reading.columns = reading.cells;
    },
  },
  tableHeader: { enter: enterCell, exit: exitCell },
  tableData: { enter: enterCell, exit: exitCell },
  data: { exit: (reading, token) => say(reading, written(reading.events, reading.at), token) },
  characterEscapeValue: { exit: (reading, token) => say(reading, written(reading.events, reading.at), token) },
  characterReference: {
    exit: (reading, token) => say(reading, decodeString(written(reading.events, reading.at)), token),
  },
  lineEnding: {
    exit: (reading, token) => {
      if (reading.isInline && !reading.isBroken) say(reading, '\n', token);
      reading.isBroken = false;
    },
  },
  hardBreakEscape: { exit: hardBreak },
  hardBreakTrailing: { exit: hardBreak },
  taskListCheck: {
    exit: (reading, token) => {
      reading.box = token.end.offset;
    },
  },
  codeText: { enter: codeText },
  gfmFootnoteCall: {
    enter: (reading) => {
      flush(reading);
      skip(reading);
    },
  },
  autolink: { enter: autolink },
  literalAutolink: { enter: bareLink },
  link: { enter: enterLink, exit: exitLink },
  resource: { enter: skip },
  reference: { enter: skip },
  image: { enter: image },
};

export const tokenReaders = {
  enter: new Map(Object.entries(readers).map(([type, { enter }]) => [type, enter])),
  exit: new Map(Object.entries(readers).map(([type, { exit }]) => [type, exit])),
};

/** Something begins in the container around. */
function begin({ frames }: Reading): void {
  const frame = frames.at(-1);
  if (frame !== undefined) frame.isBegun = true;
}

/** Goes on behind a token, whatever stands in it. */
function skip(reading: Reading): void {
  reading.at = endOf(reading.events, reading.at);
}

function container(block: Block): TokenReader {
  return {
    enter: (reading, token) => {
      begin(reading);
      reading.frames.push({ kind: 'container', isAdmonition: false, isBegun: false });
      enterBlock(reading, block, token);
    },
    exit: (reading, token) => {
      reading.frames.pop();
      leaveBlock(reading, block, token);
    },
  };
}

function enterList(reading: Reading): void {
  begin(reading);
  reading.frames.push({ kind: 'list', isAdmonition: false, isBegun: false });
}

function exitList(reading: Reading, token: Token): void {
  endItem(reading, token);
  reading.frames.pop();
}

function enterItem(reading: Reading, token: Token): void {
  endItem(reading, token);
  const isAdmonition = reading.admonitions.has(placeOf(reading, token)[0]);
  reading.frames.push({ kind: 'item', isAdmonition, isBegun: false });
  enterBlock(reading, { name: isAdmonition ? 'admonition' : 'item' }, token);
}

/** The parser has no token for an item: one ends where the next one begins, or with its list. */
function endItem(reading: Reading, token: Token): void {
  const frame = reading.frames.at(-1);
  if (frame?.kind !== 'item') return;
  reading.frames.pop();
  leaveBlock(reading, { name: frame.isAdmonition ? 'admonition' : 'item' }, token);
}

function isTitle({ frames }: Reading): boolean {
  const frame = frames.at(-1);
  return frame?.isAdmonition === true && !frame.isBegun;
}

function leaveParagraph(reading: Reading, token: Token): void {
  flush(reading);
  const span = spanInSource(reading.mapped, reading.start ?? token.start.offset, token.end.offset);
  tell(reading, { type: 'leave', block: { name: reading.isTitle ? 'title' : 'paragraph' }, span });
  Object.assign(reading, { isInline: false, isTitle: false, start: undefined, box: undefined });
}

function heading(depthOf: (reading: Reading, token: Token) => number): TokenReader {
  return {
    enter: (reading, token) => {
      begin(reading);
      enterBlock(reading, { name: 'heading', depth: depthOf(reading, token) }, token);
    },
    exit: (reading, token) => leaveBlock(reading, { name: 'heading', depth: depthOf(reading, token) }, token),
  };
}

function depthOfAtx({ mapped }: Reading, token: Token): number {
  return /^#*/.exec(mapped.text.slice(token.start.offset, token.start.offset + 6))?.[0].length ?? 0;
}

function depthOfSetext({ mapped }: Reading, token: Token): number {
  return mapped.text.slice(token.start.offset, token.end.offset).trimEnd().endsWith('=') ? 1 : 2;
}

function code(reading: Reading, token: Token): void {
  begin(reading);
  readCode(token.start.offset, token.end.offset, flush(reading));
  skip(reading);
}

function html(reading: Reading, token: Token, isBlock: boolean): void {
  readRawHtml(token.start.offset, token.end.offset, isBlock, flush(reading));
  skip(reading);
}

function enterCell(reading: Reading, token: Token): void {
  const column = reading.cells;
  enterBlock(reading, { name: 'cell', column }, token);
  // What stands past the columns of the header is not shown.
  if (column < (reading.columns ?? UNKNOWN)) return;
  readLostCell(token.start.offset, token.end.offset, reading);
  skip(reading);
  exitCell(reading, token);
}

function exitCell(reading: Reading, token: Token): void {
  leaveBlock(reading, { name: 'cell', column: reading.cells }, token);
  reading.cells += 1;
}

function definition(reading: Reading): void {
  begin(reading);
  const { url, destination, label, span } = definedAt(reading.events, reading.at, reading.mapped);
  tell(reading, { type: 'link', link: { syntax: 'definition', url, destination, label }, span });
  tell(reading, { type: 'unlink', span });
  skip(reading);
}
