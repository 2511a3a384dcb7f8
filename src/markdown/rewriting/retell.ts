import type { Attribute, Emit, ReadEvent } from '../read-event.ts';

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);

type Tag = ReadEvent & { readonly type: 'tag' };

/** What leads the name of a tag that was none of HTML. */
export const COMPONENT_PREFIX = 'x-';

/** Makes a link with words of each component that holds an address and, as `alt`, what it shows. */
export function retellComponents(emit: Emit): Emit {
  return (event) => {
    const words = event.type === 'tag' ? wordsOf(event) : undefined;
    if (event.type !== 'tag' || words === undefined) return emit(event);
    const { span, attributes } = event;
    const addresses = attributes.filter(({ name }) => ADDRESSES.has(name));
    for (const { value: url, span: destination } of addresses)
      emit({ type: 'link', link: { syntax: 'html', url, destination }, span });
    emit({ type: 'text', text: words.value, span: words.span });
    for (const _ of addresses) emit({ type: 'unlink', span });
    emit({ ...event, attributes: attributes.filter((attribute) => !addresses.includes(attribute)) });
  };
}

function wordsOf({ name, isClosing, attributes }: Tag): Attribute | undefined {
  if (isClosing || !name.startsWith(COMPONENT_PREFIX)) return undefined;
  return attributes.find((attribute) => attribute.name === 'alt' && attribute.value.trim() !== '');
}
