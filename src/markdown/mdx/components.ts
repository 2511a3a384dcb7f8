import type { Edit } from '../mapped-text.ts';
import { opaqueEdit } from '../rewriting/opaque.ts';
import { tagEdits, type WrittenAttribute } from '../rewriting/written-tag.ts';
import type { Attribute, Tag } from './tags.ts';

/** What attributes of components are in HTML. `alt` holds the words that a component shows. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  href: 'href',
  to: 'href',
  src: 'src',
  alt: 'alt',
  id: 'id',
};
const WORDS: ReadonlySet<string> = new Set(['title', 'label', 'text']);
const COMPONENT = /[A-Z.]/;
const PICTURE = /(?:^|\.|Themed|Ideal|Next)(?:img|image|picture)$/i;

/** Writes the tags of a page as HTML: components that lead somewhere are anchors, or hold their words themselves. */
export function componentWriter(text: string): (tag: Tag, start: number) => readonly Edit[] {
  const open = new Map<string, string[]>();
  return (tag, start) => {
    const { name, end, isClosing, isSelfClosing } = tag;
    if (name === '') return [opaqueEdit(start, end)];
    const openAlike = open.get(name) ?? [];
    open.set(name, openAlike);
    const attributes = isClosing ? [] : attributesOf(tag);
    const written = isClosing ? (openAlike.pop() ?? htmlName(name)) : nameOf(tag, attributes);
    if (!isClosing && !isSelfClosing) openAlike.push(written);
    return tagEdits(text, { start, end, name: written, isClosing, isWhole: isSelfClosing, attributes });
  };
}

function nameOf({ name, isSelfClosing }: Tag, attributes: readonly WrittenAttribute[]): string {
  const has = (wanted: string) => attributes.some((attribute) => attribute.name === wanted);
  if (has('src') && PICTURE.test(name)) return 'img';
  if (!COMPONENT.test(name)) return htmlName(name);
  return has('href') && !has('alt') && !isSelfClosing ? 'a' : `x-${htmlName(name)}`;
}

/** A name that the parser takes for one of HTML. */
function htmlName(name: string): string {
  return name.replace(/[^a-z\d-]/gi, '-').replace(/^-+/, 'x-');
}

function attributesOf({ name, attributes }: Tag): WrittenAttribute[] {
  const isComponent = COMPONENT.test(name);
  const hasAlternative = attributes.some((attribute) => attribute.name === 'alt');
  const seen = new Set<string>();
  return attributes.flatMap((attribute) => {
    const written = isComponent && !hasAlternative && WORDS.has(attribute.name) ? 'alt' : writtenName(name, attribute);
    if (
      written === undefined ||
      (seen.has(written) && !isAddress(written)) ||
      (attribute.isExpression && !isAddress(written))
    )
      return [];
    seen.add(written);
    return [{ name: written, start: attribute.start, end: attribute.end, isOpaque: attribute.isExpression }];
  });
}

function writtenName(tag: string, { name }: Attribute): string | undefined {
  if (tag === 'a' && name === 'name') return name;
  if (name === 'to' && !COMPONENT.test(tag)) return undefined;
  return Object.hasOwn(ATTRIBUTES, name.toLowerCase()) ? ATTRIBUTES[name.toLowerCase()] : undefined;
}

function isAddress(name: string): boolean {
  return name === 'href' || name === 'src';
}
