import { type MappedText, spanInSource } from '../mapped-text.ts';
import type { Emit } from './read-event.ts';

/** A heading of words without any sign that means something in Markdown, and nothing else. */
const PLAIN_HEADING = /^(#{1,6})[ \t]+([\p{L}\p{N}][\p{L}\p{N} ,.()'’"“”/+-]*)(?:\r\n?|\n)*$/u;

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
