import { type MappedText, slice } from './mapped-text.ts';
import { fenceTracker, textLines } from './text-lines.ts';

/** What of raw HTML goes on over blank lines, and what ends it. */
const RAW_HTML = [
  [/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
] as const;

/**
 * Cuts a long text where CommonMark makes the parts independent: before a line that starts at the margin behind a blank
 * one, outside of fences and of raw HTML. The parser takes time and memory out of all proportion to a text's length.
 */
export function independentChunks(mapped: MappedText, size: number): readonly MappedText[] {
  if (mapped.text.length <= size) return [mapped];
  const chunks: MappedText[] = [];
  const isFenced = fenceTracker();
  const isRaw = rawHtmlTracker();
  let start = 0;
  let mayCut = false;
  for (const line of textLines(mapped.text)) {
    const isBlank = line.text.trim() === '';
    if (mayCut && line.start - start >= size && /^\S/.test(line.text)) {
      chunks.push(slice(mapped, start, line.start));
      start = line.start;
    }
    const isInside = isRaw(line.text) || isFenced(line.text) !== false;
    mayCut = !isInside && isBlank;
  }
  chunks.push(slice(mapped, start, mapped.text.length));
  return chunks;
}

function rawHtmlTracker(): (line: string) => boolean {
  let end: RegExp | undefined;
  return (line) => {
    const isInside = end !== undefined;
    end ??= RAW_HTML.find(([opening]) => opening.test(line))?.[1];
    if (end?.test(line) === true) end = undefined;
    return isInside || end !== undefined;
  };
}
