import { type Edit, type MappedText, offsetInSource } from '../mapped-text.ts';
import { guardAt } from '../rewriting/opaque.ts';
import { fenceTracker, indentOf, type TextLine, textLines } from '../text-lines.ts';

const QUOTES = /^(?:[ \t]{0,3}>[ \t]?)*/;
/** `:::type`, `:::type Title`, `:::type[Title]{.class}`, with more colons round others. */
const OPENING = /^([ \t]*)(:{3,})[ \t]*([a-z][\w-]*)(.*)$/i;
const CLOSING = /^[ \t]*(:{3,})[ \t]*$/;
const ATTRIBUTES = /(?:\{[^{}]*\}|<\? *\?>)[ \t]*$/;
/** What would make the title a block of another kind. */
const BLOCK_START = /^(?:#{1,6}\s|>|[-+*]\s|\d{1,9}[.)]\s|`{3}|~{3}|\[[^\]]*\]:|[-*_=][-*_= \t]*$)/;
const MAX_DEPTH = 12;

/** Where a line stands: how deep in quotes, and indented by how much. */
interface Place {
  readonly indent: number;
  readonly quotes: number;
}

interface Open extends Place {
  readonly colons: number;
}

/**
 * Makes list items of admonitions in colons: `:::tip[Title]` becomes `-   Title` and a blank line, and the lines down to
 * `:::` are indented so that they belong to it.
 */
export function colonAdmonitionEdits(mapped: MappedText): {
  readonly edits: readonly Edit[];
  readonly starts: ReadonlySet<number>;
} {
  const starts = new Set<number>();
  if (!mapped.text.includes(':::')) return { edits: [], starts };
  const open: Open[] = [];
  const isFenced = fenceTracker();
  const readLine = (line: TextLine): readonly Edit[] => {
    const isText = isFenced(line.text) === false;
    const quotes = QUOTES.exec(line.text)?.[0] ?? '';
    const rest = line.text.slice(quotes.length);
    if (rest.trim() === '') return [];
    const at = line.start + quotes.length;
    const place = { indent: indentOf(rest), quotes: quotes.split('>').length };
    closeOutside(open, place);
    if (isText && closes(open, rest)) return [{ start: at, end: line.end, text: '' }];
    const inside = open.length === 0 ? [] : [{ start: at, end: at, text: '    '.repeat(open.length) }];
    const opening = isText && open.length < MAX_DEPTH ? OPENING.exec(rest) : null;
    if (opening === null) return inside;
    const [, blanks = '', colons = ''] = opening;
    const mark = at + blanks.length;
    starts.add(offsetInSource(mapped, mark));
    open.push({ ...place, colons: colons.length });
    return [...inside, ...titleEdits(line, mark, opening, quotes)];
  };
  return { edits: [...textLines(mapped.text)].flatMap(readLine), starts };
}

/** Ends the admonitions whose quote or list item a line has left. */
function closeOutside(open: Open[], { indent, quotes }: Place): void {
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    if (quotes >= last.quotes && indent >= last.indent) return;
    open.pop();
  }
}

/** Ends the outermost admonition that has no more colons than a closing line, and those in it. */
function closes(open: Open[], line: string): boolean {
  const colons = CLOSING.exec(line)?.[1]?.length ?? 0;
  const outermost = open.findIndex((admonition) => admonition.colons <= colons);
  if (outermost >= 0) open.length = outermost;
  return outermost >= 0;
}

function titleEdits(line: TextLine, mark: number, opening: RegExpExecArray, quotes: string): Edit[] {
  const [, , colons = '', type = '', behind = ''] = opening;
  const rest = behind.replace(ATTRIBUTES, '').trimEnd();
  const words = (rest.startsWith('[') && rest.endsWith(']') ? rest.slice(1, -1) : rest).trim();
  const typeStart = line.start + line.text.indexOf(type, mark - line.start + colons.length);
  const start = words === '' ? typeStart : line.end - behind.length + rest.indexOf(words);
  const end = start + (words === '' ? type.length : words.length);
  const guard = BLOCK_START.test(words) ? guardAt(start).text : '';
  return [
    { start: mark, end: start, text: `-   ${guard}` },
    { start: end, end: line.end, text: `\n${quotes}` },
  ];
}
