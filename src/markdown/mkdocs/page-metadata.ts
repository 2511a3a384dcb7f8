import type { Edit } from '../mapped-text.ts';

const METADATA = /^ {0,3}[\w-]+:.*(?:(?:\r\n|\n|\r) {0,3}[\w-]+:.*|(?:\r\n|\n|\r) {4,}\S.*)*/;

/** Lines `key: value` at the start of a page without front matter are MkDocs' metadata. */
export function pageMetadataEdits(text: string): readonly Edit[] {
  const lines = METADATA.exec(text)?.[0] ?? '';
  return lines === '' ? [] : [{ start: 0, end: lines.length, text: '' }];
}
