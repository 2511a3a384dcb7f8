import type { Edit } from '../mapped-text.ts';

/** `{: .class #id key=value }` behind a link, an image, code or a word in emphasis, or on a line of its own. */
const LIST = /(?<=[)\]`*_>]|^[ \t]{0,64})\{:?[ \t]*([.#\w][^{}\r\n]{0,400})\}/gm;
/** At the end of a heading. */
const HEADING_LIST = /\s*\{:?[ \t]*([^{}]*)\}\s*$/;

/** Takes attribute lists out of the text: they are no words. */
export function attributeListEdits(text: string): readonly Edit[] {
  return [...text.matchAll(LIST)]
    .filter(([, content = '']) => /[.#=]/.test(content))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: '' }));
}

export function headingWithId(text: string): { readonly text: string; readonly id: string | undefined } {
  const list = HEADING_LIST.exec(text);
  if (list === null) return { text, id: undefined };
  return { text: text.slice(0, list.index), id: /(?:^|\s)(?:#|id=["']?)([^\s"'}]+)/.exec(list[1] ?? '')?.[1] };
}
