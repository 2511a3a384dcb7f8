import { type MappedText, spanInSource } from '../mapped-text.ts';
import type { Emit } from './read-event.ts';

/**
 * A heading of words without any sign that means something in Markdown, and nothing else. Beyond ASCII all is words but
 * white space; naming letters by their property would take longer than most pages do.
 */
const WORD = String.raw`0-9A-Za-z\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uFEFE\uFF00-\uFFFD`;
const PLAIN_HEADING = new RegExp(`^(#{1,6})[ \\t]+([${WORD}][${WORD} ,.()'"/+-]*)(?:\\r\\n?|\\n)*$`);

export function isPlainHeading({ text }: MappedText): boolean {
  return text.startsWith('#') && PLAIN_HEADING.test(text);
}

/** Tells a part that is a plain heading, as very many are: there is nothing to parse in it. */
export function readPlainHeading(part: MappedText, emit: Emit): void {
  const [, signs = '', words = ''] = PLAIN_HEADING.exec(part.text) ?? [];
  const end = part.text.indexOf(words, signs.length) + words.length;
  const span = spanInSource(part, 0, end);
  const block = { name: 'heading', depth: signs.length } as const;
  emit({ type: 'enter', block, span });
  emit({ type: 'text', text: words.trimEnd(), span: spanInSource(part, end - words.length, end) });
  emit({ type: 'leave', block, span });
}
