import type { Edit } from '../mapped-text.ts';
import { NOTHING } from './nothing.ts';

/** Elements that python-markdown takes as raw HTML from their start to their end. */
const BLOCK_LEVEL: ReadonlySet<string> = new Set(
  `address article aside blockquote body canvas center colgroup dd details div dl dt fieldset figcaption figure footer form
  group h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main map math menu nav noscript object ol option output p
  pre progress script section style summary table tbody td textarea tfoot th thead tr ul video`.split(/\s+/),
);
/** Of these, what CommonMark lets start no block. */
const NO_START: ReadonlySet<string> = new Set(
  'canvas group hgroup map math noscript object output progress video'.split(' '),
);
/** What CommonMark takes for a tag: `<https://…>` is none. */
const TAG_NAME = /^[a-z][a-z\d-]*$/;
/** Elements in which nothing is a tag. */
const TEXT_ONLY: ReadonlySet<string> = new Set(['script', 'style']);

const TAG =
  /<!--|<\?|<![a-z[]|<(\/?)([a-z][^\s/>`<]{0,99})((?:[\s/][^<>"'`]{0,2000}(?:(?:"[^"]{0,2000}"|'[^']{0,2000}')[^<>"']{0,2000}){0,60})?)>/gi;
const MARKDOWN_ATTRIBUTE = /\smarkdown(?:\s*=\s*["']?(?:1|block|span|markdown)["']?)?(?=[\s/]|$)/i;
/** What stands before a block on its line, to CommonMark. */
const BLOCK_PREFIX = /^[ \t>]*(?:(?:[-+*:]|\d{1,9}[.)]|\[\^[^\]]{1,200}\]:)[ \t]+)*$/;
const MAX_PREFIX = 400;
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>', '<!': '>' };

/**
 * python-markdown reads no Markdown in a block element that starts at the margin, blank lines or not, unless it has the
 * attribute `markdown`; any other tag is part of a paragraph. CommonMark reads on after a blank line, and takes a line
 * that starts with any tag as HTML.
 */
export function htmlBlockEdits(text: string, readsInside: boolean): readonly Edit[] {
  if (!/<[a-z/!?]/i.test(text)) return [];
  return new HtmlBlocks(text, readsInside).edits();
}

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly rest: string;
  readonly start: number;
  readonly end: number;
}

/** Goes through the tags of a text, knowing which elements are open. */
class HtmlBlocks {
  readonly #text: string;
  /** The attribute means something. */
  readonly #readsInside: boolean;
  readonly #edits: Edit[] = [];
  /** Names of the open elements: of those inside raw HTML, and of those with the attribute. */
  #raw: string[] = [];
  #rawStart = 0;
  readonly #markdown: string[] = [];
  /** Endings that do not come any more. */
  readonly #missing = new Set<string>();
  /** Until where what follows a block goes on on its line. */
  #tailEnd = -1;
  /** Where the start tag of an element with the attribute ends, while nothing has followed it. */
  #opened = -1;

  constructor(text: string, readsInside: boolean) {
    this.#text = text;
    this.#readsInside = readsInside;
  }

  edits(): readonly Edit[] {
    const tags = new RegExp(TAG);
    for (let found = tags.exec(this.#text); found !== null; found = tags.exec(this.#text)) {
      const { index: start, 0: tag, 1: slash, 2: name, 3: rest = '' } = found;
      if (name === undefined) tags.lastIndex = this.#takeDeclaration(start, tag);
      else {
        const end = start + tag.length;
        this.#take({ name: name.toLowerCase(), isClosing: slash !== '', rest, start, end });
        if (slash === '' && TEXT_ONLY.has(name.toLowerCase())) tags.lastIndex = this.#textEnd(end, name);
      }
    }
    if (this.#raw.length > 0) this.#endRaw(this.#text.length);
    return this.#edits;
  }

  #take(tag: Tag): void {
    const { name, isClosing, rest } = tag;
    const mayStart = this.#mayStart(tag.start);
    this.#opened = -1;
    if (this.#raw.length > 0) this.#takeRaw(tag);
    else if (!BLOCK_LEVEL.has(name)) {
      if (TAG_NAME.test(name)) this.#guard(tag.start);
    } else if (isClosing) this.#close(tag);
    else if (!mayStart) this.#guard(tag.start);
    else if (name === 'hr' || rest.endsWith('/')) this.#endBlock(tag.start, tag.end);
    else if (this.#readsInside && MARKDOWN_ATTRIBUTE.test(rest)) {
      this.#markdown.push(name);
      this.#opened = tag.end;
      this.#endBlock(tag.start, tag.end);
    } else {
      this.#raw = [name];
      this.#rawStart = tag.start;
    }
  }

  #takeRaw({ name, isClosing, rest, end }: Tag): void {
    if (!isClosing) {
      if (name !== 'hr' && !rest.endsWith('/')) this.#raw.push(name);
      return;
    }
    const at = this.#raw.lastIndexOf(name);
    if (at === -1) return;
    this.#raw.length = at;
    if (at === 0) this.#endRaw(end);
  }

  #close({ name, start, end }: Tag): void {
    const at = this.#markdown.lastIndexOf(name);
    if (at === -1) {
      this.#guard(start);
      return;
    }
    this.#markdown.length = at;
    this.#endBlock(start, end);
  }

  /** A comment and its like; where to read on. */
  #takeDeclaration(start: number, opening: string): number {
    const key = opening.startsWith('<!') && opening !== '<!--' ? '<!' : opening;
    const closing = ENDS[key] ?? '>';
    const found = this.#missing.has(closing) ? -1 : this.#text.indexOf(closing, start + opening.length);
    if (found === -1) {
      this.#missing.add(closing);
      if (this.#raw.length === 0) this.#guard(start);
      return start + opening.length;
    }
    const end = found + closing.length;
    if (this.#raw.length > 0) return end;
    if (this.#mayStart(start)) this.#endBlock(start, end);
    else {
      this.#guard(start);
      if (key !== '<!--') return start + opening.length;
    }
    return end;
  }

  /** Whether a block may start here: at the margin, or behind another on its line. */
  #mayStart(at: number): boolean {
    if (at <= this.#tailEnd) return true;
    if (this.#opened >= 0 && this.#text.slice(this.#opened, at).trim() === '') return true;
    return /(?:^|[\r\n]) {0,3}$/.test(this.#text.slice(Math.max(0, at - 4), at));
  }

  #endRaw(end: number): void {
    const start = this.#rawStart;
    const name = this.#raw[0] ?? '';
    this.#raw = [];
    const [opening = name] = /[a-z\d]+/i.exec(this.#text.slice(start, start + 20)) ?? [];
    this.#put(start, NO_START.has(opening.toLowerCase()) ? '\n\n<div>' : '\n\n');
    const raw = this.#text.slice(start, end);
    // On one line, it is nothing else to what reads lines; addresses lose tabs as they lose line breaks.
    if (/[\r\n]/.test(raw)) this.#edits.push({ start, end, text: raw.replace(/[\r\n]/g, '\t') });
    this.#tail(end);
  }

  #endBlock(start: number, end: number): void {
    this.#put(start, '\n\n');
    this.#tail(end);
  }

  #tail(end: number): void {
    this.#put(end, '\n\n');
    if (end <= this.#tailEnd) return;
    const lineEnd = this.#text.slice(end).search(/[\r\n]/);
    this.#tailEnd = lineEnd === -1 ? this.#text.length : end + lineEnd;
  }

  #guard(at: number): void {
    if (/[^\s>]/.test(this.#text.charAt(at - 1))) return;
    let lineStart = at;
    while (at - lineStart < MAX_PREFIX && /[^\r\n]/.test(this.#text.charAt(lineStart - 1))) lineStart -= 1;
    if (BLOCK_PREFIX.test(this.#text.slice(lineStart, at))) this.#put(at, NOTHING);
  }

  #put(at: number, text: string): void {
    this.#edits.push({ start: at, end: at, text });
  }

  #textEnd(from: number, name: string): number {
    const closing = new RegExp(`</${name}`, 'ig');
    closing.lastIndex = from;
    return closing.exec(this.#text)?.index ?? this.#text.length;
  }
}
