/** A stretch of a text that was taken from a source, one character for one; or, where `length` differs, put in its place. */
interface Piece {
  /** Offset in the text at which the stretch starts; it ends where the next one starts. */
  readonly at: number;
  /** Offset of the stretch in the source, and how much of the source it stands for. */
  readonly source: number;
  readonly length: number;
}

/** A text made from a source by taking stretches out of it and putting others in, that still knows where each stands. */
export interface MappedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Puts `text` in the place of what stands between two offsets. Of equal length, it stands for that character by character. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Span = readonly [start: number, end: number];

export function mappedText(source: string, start = 0, end = source.length): MappedText {
  return { text: source.slice(start, end), pieces: [{ at: 0, source: start, length: end - start }] };
}

/** The text with some edits made: ascending, without overlap. */
export function edited(mapped: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return mapped;
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let size = 0;
  const add = (text: string, added: readonly Piece[]) => {
    for (const piece of added) pieces.push({ ...piece, at: piece.at + size });
    parts.push(text);
    size += text.length;
  };
  let from = 0;
  for (const { start, end, text } of edits) {
    add(mapped.text.slice(from, start), piecesBetween(mapped, from, start));
    add(text, text.length === end - start ? piecesBetween(mapped, start, end) : [pieceFor(mapped, start, end)]);
    from = end;
  }
  add(mapped.text.slice(from), piecesBetween(mapped, from, mapped.text.length));
  return { text: parts.join(''), pieces };
}

/** A part of the text, mapped as before. */
export function slice(mapped: MappedText, start: number, end: number): MappedText {
  return { text: mapped.text.slice(start, end), pieces: piecesBetween(mapped, start, end) };
}

/** Where a stretch of the text stands in the source. */
export function spanInSource(mapped: MappedText, start: number, end: number): Span {
  const from = offsetInSource(mapped, start);
  return [from, end > start ? Math.max(from, endInSource(mapped, end)) : from];
}

/** Where the character at an offset of the text stands in the source. */
export function offsetInSource({ pieces }: MappedText, offset: number): number {
  return within(pieces[indexAt(pieces, offset)], offset);
}

/** Where what ends at an offset of the text ends in the source. */
function endInSource({ pieces }: MappedText, offset: number): number {
  return within(pieces[indexAt(pieces, offset - 1)], offset);
}

function within(piece: Piece | undefined, offset: number): number {
  return piece === undefined ? 0 : piece.source + Math.min(offset - piece.at, piece.length);
}

function indexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function piecesBetween({ pieces }: MappedText, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  if (start >= end) return found;
  for (let index = indexAt(pieces, start); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.at >= end) break;
    const skipped = Math.max(0, start - piece.at);
    const until = Math.min(end, pieces[index + 1]?.at ?? end) - piece.at;
    const from = Math.min(skipped, piece.length);
    found.push({
      at: Math.max(0, piece.at - start),
      source: piece.source + from,
      length: Math.min(until, piece.length) - from,
    });
  }
  return found;
}

function pieceFor(mapped: MappedText, start: number, end: number): Piece {
  const [from, to] = spanInSource(mapped, start, end);
  return { at: 0, source: from, length: to - from };
}
