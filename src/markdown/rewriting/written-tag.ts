import type { Edit } from '../mapped-text.ts';

/** A tag as a flavour writes it: what of it is to be read, under names of HTML. */
export interface WrittenTag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isClosing: boolean;
  /** Nothing closes it but itself. */
  readonly isWhole: boolean;
  /** In order. */
  readonly attributes: readonly WrittenAttribute[];
}

export interface WrittenAttribute {
  readonly name: string;
  /** Offsets of the value, without quotes. */
  readonly start: number;
  readonly end: number;
  /** An expression: what it holds does not matter. */
  readonly isOpaque: boolean;
}

/** Writes a tag as one of HTML whose values stand where they stood. It is no shorter than it was. */
export function tagEdits(text: string, { start, end, name, isClosing, isWhole, attributes }: WrittenTag): Edit[] {
  const edits: Edit[] = [];
  const opening = isClosing ? '</' : '<';
  let from = start;
  let before = `${opening}${name}`;
  for (const attribute of attributes) {
    const value = text.slice(attribute.start, attribute.end);
    const quote = !attribute.isOpaque && value.includes('"') ? "'" : '"';
    edits.push({
      start: from,
      end: attribute.start,
      text: padded(before, attribute.start - from, ` ${attribute.name}=${quote}`),
    });
    const plain = plainValue(value, attribute);
    if (plain !== value) edits.push({ start: attribute.start, end: attribute.end, text: plain });
    from = attribute.end;
    before = quote;
  }
  const after = isWhole && name === 'a' ? '></a>' : '>';
  edits.push({ start: from, end, text: padded(before, end - from, after) });
  return edits;
}

/** Neither the end of a value nor that of a paragraph may stand in it; an address stays as it is written. */
function plainValue(value: string, { name, isOpaque }: WrittenAttribute): string {
  if (isOpaque) return value.replace(/["'<>`&|\r\n]/g, '_');
  return name === 'alt' ? value.replace(/[\r\n]/g, ' ') : value;
}

function padded(before: string, length: number, after: string): string {
  return `${before}${' '.repeat(Math.max(0, length - before.length - after.length))}${after}`;
}
