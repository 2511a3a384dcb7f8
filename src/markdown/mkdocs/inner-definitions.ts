import type { Edit } from '../mapped-text.ts';

const DEFINITION =
  /^[ >]*\[[^[\]\r\n^][^[\]\r\n]{0,300}\]:[ \t]*\S+[ \t]*(?:"[^\r\n]*"[ \t]*|'[^\r\n]*'[ \t]*|\([^\r\n]*\)[ \t]*)?$/gm;
const BEFORE = /(?:^|[\r\n])([ \t>]*)(\S?[^\r\n]{0,300})(?:\r\n|\n|\r)$/;

/** python-markdown finds a definition in the middle of a paragraph too. */
export function innerDefinitionEdits(text: string): readonly Edit[] {
  if (!text.includes(']:')) return [];
  return [...text.matchAll(DEFINITION)].flatMap(({ index, 0: line }) => {
    const [, , before = ''] = BEFORE.exec(text.slice(Math.max(0, index - 400), index)) ?? [];
    const prefix = line.slice(0, line.indexOf('['));
    const interrupts = before !== '' && !/^\[[^\]]*\]:/.test(before);
    return interrupts ? [{ start: index + prefix.length, end: index + prefix.length, text: `\n${prefix}` }] : [];
  });
}
