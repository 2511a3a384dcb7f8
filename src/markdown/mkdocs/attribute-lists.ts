import type { Edit } from '../mapped-text.ts';

/** `{: .class #id key=value }` behind a link, an image, code or a word in emphasis, or on a line of its own. */
const LIST = /\{:?[ \t]*([.#\w][^{}\r\n]{0,400})\}/g;
const BEFORE = /(?:[)\]`*_>]|(?:^|[\r\n])[ \t]{0,64})$/;
/** At the end of a heading. */
const HEADING_LIST = /\s*\{:?[ \t]*([^{}]*)\}\s*$/;

/** Takes attribute lists out of the text: they are no words. */
export function attributeListEdits(text: string): readonly Edit[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(LIST)]
    .filter(
      ({ index, 1: content = '' }) => /[.#=]/.test(content) && BEFORE.test(text.slice(Math.max(0, index - 65), index)),
    )
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: '' }));
}

export function headingWithId(text: string): { readonly text: string; readonly id: string | undefined } {
  const list = HEADING_LIST.exec(text);
  if (list === null) return { text, id: undefined };
  return { text: text.slice(0, list.index), id: /(?:^|\s)(?:#|id=["']?)([^\s"'}]+)/.exec(list[1] ?? '')?.[1] };
}
