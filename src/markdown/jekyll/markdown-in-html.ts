import type { Edit } from '../mapped-text.ts';

/** A block element that starts a line and says that its content is Markdown. */
const ELEMENT =
  /(?<![^\r\n]) {0,3}<[a-z][a-z\d]*\s(?:[^<>"']|"[^"<>]{0,500}"|'[^'<>]{0,500}'){0,500}?\bmarkdown=["'](?:1|block|span)["'](?:[^<>"']|"[^"<>]{0,500}"|'[^'<>]{0,500}'){0,500}>/gi;

/** Puts a blank line behind the tags of elements with `markdown="1"`, so that the parser reads Markdown in them. */
export function markdownInHtmlEdits(text: string): readonly Edit[] {
  return [...text.matchAll(ELEMENT)].map(({ index, 0: { length } }) => {
    const at = index + length;
    return { start: at, end: at, text: '\n\n' };
  });
}
