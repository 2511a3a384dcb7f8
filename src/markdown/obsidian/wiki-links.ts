import { type Edit, type MappedText, offsetInSource } from '../mapped-text.ts';
import { guardOf, opaqueEdit } from '../rewriting/opaque.ts';
import { afterBlanks, isLineEnd, leadingAt, nextOf } from '../rewriting/places.ts';
import { type Read, type Reader, walk } from '../rewriting/walk.ts';

const MARKS = /!?\[\[|%%|\[!\w+\][-+]?(?![([:])/;
/** `[[Note#Heading|words]]`, `![[picture.png|300]]`; not `[[words]](address)`. */
const WIKI_LINK =
  /(!?\[\[)([^[\]|\r\n]{1,1000}?)(\\?\|)?((?<=\|)[^[\]\r\n]{0,1000})?\]\](?!\([^\s()]*[:/.#][^\s()]*[)\s]|\[[^[\]])/y;
const IMAGE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
/** Of a picture: its width, and its height. */
const SIZE = /(?:^|\|)\s*\d+(?:x\d+)?\s*$/;
const DEFINITION = /^ {0,3}\[([^[\]\r\n]{1,500})\]:/gm;

export interface WikiLinks {
  readonly edits: readonly Edit[];
  /** Where in the source each link starts and ends. */
  readonly ends: ReadonlyMap<number, number>;
}

/**
 * Writes wiki links and embeds as HTML, and hides comments and the marks of callouts. Double brackets round a label that
 * the page defines are a reference.
 */
export function wikiLinksIn(mapped: MappedText): WikiLinks {
  const { text } = mapped;
  const ends = new Map<number, number>();
  const defined = new Set([...text.matchAll(DEFINITION)].map(([, label = '']) => label.trim().toLowerCase()));
  const commentEnd = nextOf(text, /%%/);
  const readLink: Reader = (at) => {
    WIKI_LINK.lastIndex = at;
    const found = WIKI_LINK.exec(text);
    const [whole = '', , name = ''] = found ?? [];
    if (found === null || name.trim() === '' || name.startsWith('^') || defined.has(name.trim().toLowerCase()))
      return undefined;
    const end = at + whole.length;
    ends.set(offsetInSource(mapped, at), offsetInSource(mapped, end - 1) + 1);
    return { edits: [...guardOf(text, at), ...htmlEdits(found)], end };
  };
  const readComment: Reader = (at) => {
    const end = /\d/.test(text.charAt(at - 1)) ? undefined : commentEnd(at + 2)?.[1];
    return end === undefined ? undefined : hidden(text, at, end);
  };
  const readCallout: Reader = (at) => {
    const mark = /[^\]]*\][-+]?/y;
    mark.lastIndex = at;
    return leadingAt(text, at)?.includes('>') === true && mark.test(text)
      ? hidden(text, at, mark.lastIndex)
      : undefined;
  };
  const edits = walk(text, MARKS, (at) => {
    if (text[at] === '%') return readComment(at);
    return text.startsWith('[!', at) ? readCallout(at) : readLink(at);
  });
  return { edits, ends };
}

function hidden(text: string, start: number, end: number): Read {
  const isAlone = isLineEnd(text, afterBlanks(text, end));
  return { edits: [...(isAlone ? [] : guardOf(text, start)), opaqueEdit(start, end)], end };
}

function htmlEdits({
  index,
  0: whole,
  1: opening = '',
  2: name = '',
  3: bar = '',
  4: words = '',
}: RegExpExecArray): Edit[] {
  const nameStart = index + opening.length;
  const nameEnd = nameStart + name.length;
  const end = index + whole.length;
  const said = opening.startsWith('!') ? words.replace(SIZE, '') : words;
  const isImage = opening.startsWith('!') && IMAGE.test(name.replace(/#.*$/, ''));
  const value = escapesIn(name, nameStart);
  if (isImage) {
    const alternative = (said.trim() === '' ? name : said).replace(/["<>&]/g, ' ');
    return [
      { start: index, end: nameStart, text: '<img src="' },
      ...value,
      { start: nameEnd, end, text: `" alt="${alternative}">` },
    ];
  }
  const start: Edit = { start: index, end: nameStart, text: '<a href="' };
  if (said.trim() === '') return [start, ...value, { start: nameEnd, end, text: `">${shownAs(name)}</a>` }];
  return [
    start,
    ...value,
    { start: nameEnd, end: nameEnd + bar.length, text: '">' },
    { start: end - ']]'.length, end, text: '</a>' },
  ];
}

/** What would end the value of an attribute, or be resolved in it. */
function escapesIn(name: string, start: number): Edit[] {
  return [...name.matchAll(/[&"]/g)].map(({ index, 0: sign }) => ({
    start: start + index,
    end: start + index + 1,
    text: sign === '&' ? '&amp;' : '&quot;',
  }));
}

/** The words of a link without any: its note and heading, with nothing in them that Markdown resolves. */
function shownAs(name: string): string {
  const words = name.replace(/^#+/, '').replaceAll('#', ' > ');
  return words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
