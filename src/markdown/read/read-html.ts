import { createRequire } from 'node:module';
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type * as HtmlParser from 'htmlparser2';
import type { Span } from '../mapped-text.ts';
import type { Attribute, Emit } from './read-event.ts';

/** Elements whose text is not prose. */
export const opaqueElements: ReadonlySet<string> = new Set([
  'code',
  'pre',
  'script',
  'style',
  'kbd',
  'samp',
  'textarea',
]);

/** It is large, and many pages have no raw HTML: it is loaded for the first that has. */
const htmlParser = (): typeof HtmlParser => createRequire(import.meta.url)('htmlparser2');

/** Reads the tags, words and comments of raw HTML; `spanOf` says where a stretch of it stands in the source. */
export function readHtml(html: string, spanOf: (start: number, end: number) => Span, emit: Emit): void {
  let tag: { start: number; name: string; isClosing: boolean; attributes: Attribute[] } | undefined;
  let attribute: { name: string; start: number; end: number } | undefined;
  let opaqueDepth = 0;

  const endTag = (end: number) => {
    if (tag === undefined) return;
    const { start, name, isClosing, attributes } = tag;
    if (opaqueElements.has(name)) opaqueDepth = Math.max(0, opaqueDepth + (isClosing ? -1 : 1));
    emit({ type: 'tag', name, isClosing, attributes, span: spanOf(start, end) });
    tag = undefined;
  };
  const startTag = (start: number, end: number, isClosing: boolean) => {
    tag = { start, name: html.slice(start + (isClosing ? 2 : 1), end).toLowerCase(), isClosing, attributes: [] };
  };
  const comment = (start: number, end: number) => emit({ type: 'opaque', text: '', span: spanOf(start, end) });
  const callbacks: HtmlParser.TokenizerCallbacks = {
    onopentagname: (start, end) => startTag(start - 1, end, false),
    onclosetag: (start, end) => {
      startTag(start - 2, end, true);
      endTag(Math.min(html.length, html.indexOf('>', end) + 1 || html.length));
    },
    onopentagend: (end) => endTag(end + 1),
    onselfclosingtag: (end) => endTag(end + 1),
    onattribname: (start, end) => {
      attribute = { name: html.slice(start, end).toLowerCase(), start: end, end };
    },
    onattribdata: (start, end) => {
      if (attribute === undefined) return;
      if (attribute.end === attribute.start) attribute.start = start;
      attribute.end = end;
    },
    onattribend: () => {
      if (attribute === undefined) return;
      const { name, start, end } = attribute;
      tag?.attributes.push({ name, value: decodeHTMLAttribute(html.slice(start, end)), span: spanOf(start, end) });
      attribute = undefined;
    },
    ontext: (start, end) => {
      const type = opaqueDepth > 0 ? 'opaque' : 'text';
      emit({ type, text: decodeHTML(html.slice(start, end)), span: spanOf(start, end) });
    },
    oncomment: (start, end, cut) => comment(start - 4, end - cut + 3),
    oncdata: (start, end) => comment(start - 9, end),
    ondeclaration: (start, end) => comment(start - 2, end + 1),
    onprocessinginstruction: (start, end) => comment(start - 2, end + 1),
    onattribentity: () => {},
    ontextentity: () => {},
    onend: () => {},
  };
  const { Tokenizer } = htmlParser();
  const tokenizer = new Tokenizer({ decodeEntities: false, xmlMode: false }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}
