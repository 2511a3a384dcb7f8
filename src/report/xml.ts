import { shown } from '../model/shown.ts';

/** What no XML document may hold, in whatever spelling. */
const ILLEGAL = /[\uFFFE\uFFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Untrusted text as one line of an XML document, in an attribute or outside. */
export function xmlText(text: string): string {
  const legal = shown(text).replace(ILLEGAL, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
  return legal.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Attributes of a start tag, in the order given, with the blank before each. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
