import type { Attribute, Emit, LinkStart, ReadEvent } from '../read/read-event.ts';

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);
const IMAGE = /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)(?:[?#]|$)/i;

type Tag = ReadEvent & { readonly type: 'tag' };

/** What leads the name of a tag that was none of HTML. */
export const COMPONENT_PREFIX = 'x-';

/** Makes links and images of the components that hold an address, and in `alt` the words that they show. */
export function retellComponents(emit: Emit): Emit {
  return (event) => {
    if (event.type !== 'tag' || event.isClosing || !event.name.startsWith(COMPONENT_PREFIX)) return emit(event);
    const { span, attributes } = event;
    const words = attributes.find(({ name, value }) => name === 'alt' && value.trim() !== '');
    const images = attributes.filter(({ name, value }) => name === 'src' && IMAGE.test(value));
    const links = attributes.filter((attribute) => isLink(attribute, words) && !images.includes(attribute));
    for (const image of images)
      emit({ type: 'image', link: { ...linkTo(image), target: 'image' }, text: words?.value ?? '', span });
    if (words !== undefined) tellLinks(emit, event, links, words);
    emit({ ...event, attributes: attributes.filter((one) => !images.includes(one) && !links.includes(one)) });
  };
}

function tellLinks(emit: Emit, { span }: Tag, links: readonly Attribute[], words: Attribute): void {
  for (const link of links) emit({ type: 'link', link: linkTo(link), span });
  if (links.length > 0) emit({ type: 'text', text: words.value, span: words.span });
  for (const _ of links) emit({ type: 'unlink', span });
}

/** Without words an address stays with its tag. */
function isLink({ name }: Attribute, words: Attribute | undefined): boolean {
  return words !== undefined && ADDRESSES.has(name);
}

function linkTo({ value: url, span: destination }: Attribute): LinkStart {
  return { syntax: 'html', url, destination };
}
