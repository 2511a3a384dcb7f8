import type { Edit } from '../mapped-text.ts';
import { opaqueEdit } from '../rewriting/opaque.ts';
import { afterBlanks, isInLabel, isLineEnd, leadingAt, nextOf } from '../rewriting/places.ts';
import { type Read, type Reader, walk } from '../rewriting/walk.ts';
import { componentWriter } from './components.ts';
import { expressionsIn, modulesIn } from './javascript.ts';
import { readTag } from './tags.ts';

const MARKS = /<(?=!--|[a-z_$/>])|\{|(?<![^\r\n])(?:import|export)(?=[ \t{*"'])/;
const MODULE =
  /import\s*(?:["'*{]|type\s|[\w$]+\s*(?:,|from\s))|export\s*(?:\{|\*|(?:default|const|let|var|function|async|class|type|interface|enum)\s)/y;
/** An id at the end of a heading, `{#id}` or as a comment: the heading's words say it. */
const HEADING_ID = /\{(?:#[^{}\r\n]{1,200}|\/\*\s*#[^{}\r\n]{1,200}\*\/)\}[ \t]*(?=[\r\n]|$)/y;
/** Elements whose content is no Markdown, where it is no expression either. */
const RAW = { script: /<\/script/, style: /<\/style/ } as const;

/**
 * Makes HTML of what MDX knows beside Markdown: tags are those of HTML, alone on their lines where they were; modules,
 * expressions and comments hold nothing to read.
 */
export function mdxEdits(text: string): readonly Edit[] {
  const readOne = constructs(text);
  return walk(text, MARKS, (at) => readLine(text, at, readOne));
}

function constructs(text: string): Reader {
  const expressionAt = expressionsIn(text);
  const moduleEnd = modulesIn(text);
  const write = componentWriter(text);
  const commentEnd = nextOf(text, /-->/);
  const closings = { script: nextOf(text, RAW.script), style: nextOf(text, RAW.style) };
  const readComment: Reader = (at) => {
    const end = commentEnd(at)?.[1];
    return end === undefined ? undefined : hidden(at, end);
  };
  const readExpression: Reader = (at) => {
    const found = matches(HEADING_ID, text, at) ? undefined : expressionAt(at);
    if (found === undefined || found.holdsLink || isInLabel(text, at, found.end)) return undefined;
    return found.hasBlankLine && leadingAt(text, at) === undefined ? undefined : hidden(at, found.end);
  };
  const readElement: Reader = (at) => {
    const quotes = (leadingAt(text, at)?.split('>').length ?? 1) - 1;
    const tag = readTag(text, at, quotes, expressionAt);
    if (tag === undefined) return undefined;
    const isRaw = (tag.name === 'script' || tag.name === 'style') && !tag.isClosing && !tag.isSelfClosing;
    const end = isRaw ? closings[tag.name as keyof typeof RAW](tag.end)?.[0] : undefined;
    return end === undefined ? { edits: write(tag, at), end: tag.end } : hidden(at, end);
  };
  const readModule: Reader = (at) => {
    if (!matches(MODULE, text, at)) return undefined;
    const end = moduleEnd(at);
    return { edits: [{ start: at, end, text: '' }], end };
  };
  return (at) => {
    if (text[at] === '{') return readExpression(at);
    if (text[at] !== '<') return readModule(at);
    return text[at + 1] === '!' ? readComment(at) : readElement(at);
  };
}

/** Tags and expressions that have their lines to themselves are blocks: what stands on the lines around is apart. */
function readLine(text: string, at: number, readOne: Reader): Read | undefined {
  const first = readOne(at);
  const leading = leadingAt(text, at);
  if (first === undefined || leading === undefined) return first;
  const edits = [...first.edits];
  let end = first.end;
  for (let next: Read | undefined = first; next !== undefined; next = nextOnLine(text, end, readOne)) {
    if (next !== first) edits.push(...next.edits);
    end = next.end;
  }
  if (!isLineEnd(text, afterBlanks(text, end))) return { edits, end };
  const quotes = leading.slice(0, leading.lastIndexOf('>') + 1);
  const blank = (offset: number): Edit => ({ start: offset, end: offset, text: `\n${quotes}` });
  return { edits: [blank(at - leading.length + quotes.length), ...edits, blank(end)], end };
}

function nextOnLine(text: string, end: number, readOne: Reader): Read | undefined {
  const at = afterBlanks(text, end);
  return text[at] === '<' || text[at] === '{' ? readOne(at) : undefined;
}

function hidden(start: number, end: number): Read {
  return { edits: [opaqueEdit(start, end)], end };
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
