import type { WrittenAttribute } from './written-tag.ts';

/** `name="value"`, and a value without a name; in quotes, in backticks or plain. */
const PARAMETER =
  /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|`([^`]*)`|([^\s"'`=<>{}|]+))/g;

/** What parameters are in HTML. Of some the name alone does not say that they hold an address. */
const NAMES: Readonly<Record<string, string>> = {
  href: 'href',
  src: 'src',
  link: 'href',
  url: 'href',
  to: 'href',
  alt: 'alt',
  title: 'alt',
  text: 'alt',
  caption: 'alt',
};
const IS_ADDRESS = /^(?:https?:\/\/|\/|\.{1,2}\/|#)\S*$/i;
const ABSOLUTE = /^https?:\/\/\S+$/i;

/** The parameters of a shortcode or an include that hold an address, or the words for it; of each name the first. */
export function parametersIn(text: string, start: number, end: number): WrittenAttribute[] {
  const seen = new Set<string>();
  return [...text.slice(start, end).matchAll(PARAMETER)].flatMap((found) => {
    const value = found.slice(2).find((group) => group !== undefined) ?? '';
    const name = nameOf(found[1], value, found[5] !== undefined);
    if (name === undefined || seen.has(name) || value === '') return [];
    seen.add(name);
    const quote = found[5] === undefined ? 1 : 0;
    const from = start + found.index + found[0].length - quote - value.length;
    return [{ name, start: from, end: from + value.length, isOpaque: false }];
  });
}

function nameOf(parameter: string | undefined, value: string, isPlain: boolean): string | undefined {
  if (/\{\{|["'`\\]/.test(value)) return undefined;
  if (parameter === undefined) return ABSOLUTE.test(value) ? 'href' : undefined;
  const key = parameter.toLowerCase();
  const name = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
  if (name === 'alt') return isPlain ? undefined : name;
  const isSure = key === 'href' || key === 'src';
  return IS_ADDRESS.test(value) || (isSure && /[./]/.test(value)) ? name : undefined;
}
