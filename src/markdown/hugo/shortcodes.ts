import type { TemplateLanguage } from '../rewriting/template-tags.ts';

/** What encloses code, formulas or remarks. */
const RAW = /^(?:code|highlight|mermaid$|katex$|math$|comment$)/;

/** A shortcode that a page only talks about. */
const isShown = (written: string): boolean => /^\{\{[<%]\s*\/\*/.test(written);

/**
 * Hugo's shortcodes, which are words to Markdown. Other templates do not run in pages: they are text, and left to be so
 * where they hold what may be a link.
 */
export const shortcodes: TemplateLanguage = {
  marks: /\{\{/,
  forms: [
    { opening: /\{\{<\s*(?:(\w[\w./-]*)|\/?)/y, closing: />\}\}/, isText: isShown },
    { opening: /\{\{%\s*(?:(\w[\w./-]*)|\/?)/y, closing: /%\}\}/, isText: isShown },
    { opening: /\{\{/y, closing: /\}\}/, isText: (written) => /[[\]<]|https?:/.test(written) },
  ],
  isRaw: (name) => RAW.test(name),
  tag: /\{\{[<%]\s*(\/?)\s*(\w[\w./-]*)[^{}]{0,1000}?[%>]\}\}/g,
  shows: (name) => name !== '' && name !== 'ref' && name !== 'relref',
  leavesBlank: () => false,
};
