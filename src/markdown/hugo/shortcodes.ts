import type { TemplateLanguage } from '../rewriting/template-tags.ts';

/**
 * Hugo's shortcodes, which are words to Markdown. Other templates do not run in pages: they are text, and left to be so
 * where they hold what may be a link.
 */
export const shortcodes: TemplateLanguage = {
  marks: /\{\{/,
  forms: [
    { opening: /\{\{<\s*(?:([\w./-]+)|\/?)/y, closing: />\}\}/ },
    { opening: /\{\{%\s*(?:([\w./-]+)|\/?)/y, closing: /%\}\}/ },
    { opening: /\{\{/y, closing: /\}\}/, isText: (written) => /[[\]<]|https?:/.test(written) },
  ],
  raw: new Set(['highlight', 'mermaid', 'katex', 'math', 'rawhtml', 'raw', 'comment']),
  closingOf: (name) => new RegExp(String.raw`\{\{[<%]\s*/\s*${name}\s*[%>]\}\}`),
  shows: (name) => name !== '' && name !== 'ref' && name !== 'relref',
  leavesBlank: () => false,
};
