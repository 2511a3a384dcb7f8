import type { Edit } from '../mapped-text.ts';

const COMMENT = /\{>>([^<>]*(?:<(?!<\})[^<>]*|>[^<>]*){0,200})<<\}/g;

/** `{>>a remark<<}` shows as it is written, and ends the address before it. */
export function criticCommentEdits(text: string): readonly Edit[] {
  if (!text.includes('{>>')) return [];
  return [...text.matchAll(COMMENT)].map(({ index, 0: comment }) => ({
    start: index,
    end: index + comment.length,
    text: `<${comment.slice(1).replace(/[^\s>]/g, 'x')}`,
  }));
}
