import { type Edit, type MappedText, offsetInSource } from '../mapped-text.ts';
import { fenceTracker, indentOf, type TextLine, textLines } from '../text-lines.ts';
import { NOTHING } from './nothing.ts';

const QUOTED = String.raw`^((?:[ \t]*>[ \t]?)*)([ \t]*)`;
/** `!!! type "title"`, `??? "title"`, `???+ type title`, `!!!type "title" slug`. */
const ADMONITION = new RegExp(String.raw`${QUOTED}(!!!|\?\?\?\+?)[ \t]*([\w-]*(?:[ \t]+[\w-]+)*)[ \t]*(.*)$`);
/** `=== "title"`, `===+ "title"`. */
const TAB = new RegExp(String.raw`${QUOTED}(===(?:\+!?|!\+?)?)()[ \t]+("[^"].*)$`);
/** What would make the title a block of another kind. */
const BLOCK_START = /^(?:#{1,6}\s|>|[-+*]\s|\d{1,9}[.)]\s|`{3}|~{3}|<|\[[^\]]*\]:|[-*_=][-*_= \t]*$)/;
/** What the renderer takes for a title line, from its marks on; of others it shows the words, and the body as code. */
const RENDERED = [
  /^!!! ?[\w-]+(?: +[\w-]+)*(?: +".*")? *$/,
  /^\?\?\?\+? ?(?:[\w-]+(?: +[\w-]+)*)?(?: +".*")? *$/,
  /^===(?:\+!?|!\+?)? +".*" *$/,
];

const BLANK_OR_QUOTE = ' \t>';
const MAY_START = /^[ \t>]*(?:!!!|\?\?\?|===)/m;

interface Rewriting {
  readonly edits: readonly Edit[];
  /** Offsets in the source at which admonitions start. */
  readonly starts: ReadonlySet<number>;
}

const NONE: Rewriting = { edits: [], starts: new Set() };

interface Title {
  readonly quotes: string;
  readonly indent: number;
  /** Offsets in the line: of the marks that start it, and of the words. */
  readonly mark: number;
  readonly start: number;
  readonly end: number;
  readonly isRendered: boolean;
}

/** An admonition whose body has not ended. */
interface Open {
  readonly indent: number;
  /** Of one that is not rendered as such: what of the body follows a blank line is code. */
  readonly isRendered: boolean;
  isCode: boolean;
}

/**
 * Makes list items of admonitions and tabs: `!!! note "title"` becomes `-   title` and a blank line, so that the body,
 * indented by four, belongs to it at any depth.
 */
export function admonitionEdits(mapped: MappedText, marks: readonly string[]): Rewriting {
  if (!MAY_START.test(mapped.text)) return NONE;
  const edits: Edit[] = [];
  const starts = new Set<number>();
  const open: Open[] = [];
  let wasBlank = true;
  for (const line of textLines(mapped.text)) {
    const first = firstCharacter(line.text);
    if (open.length === 0 && !marks.includes(first)) continue;
    if (first === '') {
      wasBlank = true;
      turnIntoCode(open.at(-1));
      continue;
    }
    edits.push(...bodyEdits(line, open, wasBlank));
    const title = open.at(-1)?.isRendered === false || !marks.includes(first) ? undefined : titleIn(line.text);
    wasBlank = title !== undefined;
    if (title === undefined) continue;
    starts.add(offsetInSource(mapped, line.start + title.mark));
    edits.push(...titleEdits(line, title));
    open.push({ indent: title.indent + 4, isRendered: title.isRendered, isCode: false });
  }
  return { edits, starts };
}

/** The first character of a line that is no blank and no sign of a quote. */
function firstCharacter(line: string): string {
  let at = 0;
  while (at < line.length && BLANK_OR_QUOTE.includes(line.charAt(at))) at += 1;
  return line.charAt(at);
}

/** What is made of a line for the sake of the admonitions that it ends, or in which it is code. */
function bodyEdits(line: TextLine, open: Open[], wasBlank: boolean): Edit[] {
  const hasEnded = closeBefore(line, open);
  return [
    ...(hasEnded && !wasBlank ? [inserted(line.start, '\n')] : []),
    ...(open.at(-1)?.isCode === true ? [inserted(line.start + quotesOf(line.text).length, '    ')] : []),
  ];
}

function turnIntoCode(admonition: Open | undefined): void {
  if (admonition?.isRendered === false) admonition.isCode = true;
}

/** Ends the admonitions to whose bodies a line does not belong. */
function closeBefore({ text }: TextLine, open: Open[]): boolean {
  const before = open.length;
  const indent = indentOf(text.slice(quotesOf(text).length));
  while (indent < (open.at(-1)?.indent ?? 0)) open.pop();
  return open.length < before;
}

function inserted(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Whether a text holds an admonition beyond doubt: outside of code, with a title in quotes or a body. */
export function showsAdmonition(text: string): boolean {
  if (!/^(?:!!!|\?\?\?)/m.test(text)) return false;
  const isFenced = fenceTracker();
  let needsBody = false;
  for (const line of textLines(text)) {
    if (isFenced(line.text) !== false || line.text.trim() === '') continue;
    if (needsBody && indentOf(line.text) >= 4) return true;
    const isTitle = /^(?:!!!|\?\?\?)/.test(line.text) && RENDERED.some((pattern) => pattern.test(line.text));
    if (isTitle && line.text.includes('"')) return true;
    needsBody = isTitle;
  }
  return false;
}

function titleEdits(line: TextLine, { quotes, mark, start, end }: Title): Edit[] {
  const guard = BLOCK_START.test(line.text.slice(start, end)) ? NOTHING : '';
  return [
    { start: line.start + mark, end: line.start + start, text: `-   ${guard}` },
    { start: line.start + end, end: line.end, text: `\n${quotes}` },
  ];
}

function titleIn(line: string): Title | undefined {
  const [, quotes = '', space = '', marks, type = '', rest = ''] = ADMONITION.exec(line) ?? TAB.exec(line) ?? [];
  const indent = indentOf(space);
  if (marks === undefined || indent % 4 !== 0 || (type === '' && rest === '')) return undefined;
  const mark = quotes.length + space.length;
  const isRendered = RENDERED.some((pattern) => pattern.test(line.slice(mark)));
  const common = { quotes, indent, mark, isRendered };
  const words = rest.trim() === '' || /^""\s*$/.test(rest) ? undefined : rest;
  if (words === undefined) {
    const start = line.indexOf(type, mark + marks.length);
    return { ...common, start, end: start + type.length };
  }
  const start = line.length - rest.length;
  if (!rest.startsWith('"')) return { ...common, start, end: line.trimEnd().length };
  const last = line.lastIndexOf('"');
  if (last === start && goesOn(rest)) return undefined;
  return { ...common, start: start + 1, end: last > start ? last : line.trimEnd().length };
}

/** Whether a link begins here and ends on a later line: all of it is a paragraph. */
function goesOn(words: string): boolean {
  return words.split('[').length > words.split(']').length;
}

function quotesOf(line: string): string {
  return /^(?:[ \t]*>[ \t]?)*/.exec(line)?.[0] ?? '';
}
