import type { TargetId } from '../model/link.ts';

/** A destination that a template makes: `{{ … }}`, `{% … %}`, `{{< … >}}`, or all of it an expression, `{…}`. */
const TEMPLATE = /\{\{|\{%|^\{[\s\S]*\}$/;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

export function targetOf(url: string): TargetId {
  if (TEMPLATE.test(url)) return 'template';
  if (url.startsWith('#')) return 'fragment';
  if (/^(?:https?:)?\/\//i.test(url) || /^https?:/i.test(url)) return 'resource';
  if (/^mailto:/i.test(url)) return 'email';
  return url === '' || SCHEME.test(url) ? 'other' : 'page';
}
