import type { TemplateLanguage } from '../rewriting/template-tags.ts';

/** Tags that hand their parameters to what they show. */
const SHOWING: ReadonlySet<string> = new Set([
  'include',
  'include_relative',
  'include_cached',
  'figure',
  'image',
  'img',
]);

/** Liquid as Jekyll runs it, before Markdown is read. */
export const liquid: TemplateLanguage = {
  marks: /\{[{%]/,
  forms: [
    { opening: /\{%-?\s*(\w*)/y, closing: /%\}/ },
    // Between `raw` and `endraw` it is text.
    { opening: /\{\{/y, closing: /\}\}/, isText: (written) => written.includes('](') },
  ],
  isRaw: (name) => name === 'highlight' || name === 'comment',
  tag: /\{%-?\s*(end)?(\w+)[^{}]{0,1000}?%\}/g,
  shows: (name) => SHOWING.has(name),
  leavesBlank: (written) => written.startsWith('{%'),
};
