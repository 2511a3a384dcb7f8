import type { Emit, ReadEvent } from '../read/read-event.ts';

type Tag = ReadEvent & { readonly type: 'tag' };

/** Makes wiki links of what was written as HTML; `ends` says where in the source they start and end. */
export function retellWikiLinks(ends: ReadonlyMap<number, number>): (emit: Emit) => Emit {
  return (emit) => {
    let isOpen = false;
    const begin = (tag: Tag, span: readonly [number, number]) => {
      const [address, alternative] = tag.attributes;
      if (address === undefined) return;
      const link = { syntax: 'wiki', url: address.value, destination: address.span } as const;
      emit({ type: 'opaque', text: '', span });
      if (tag.name === 'img') {
        emit({ type: 'image', link: { ...link, target: 'image' }, text: alternative?.value ?? '', span });
      } else {
        isOpen = true;
        emit({ type: 'link', link, span });
      }
    };
    return (event) => {
      const end = event.type === 'tag' && !event.isClosing ? ends.get(event.span[0]) : undefined;
      if (event.type !== 'tag') emit(event);
      else if (end !== undefined) begin(event, [event.span[0], end]);
      else if (isOpen && event.isClosing && event.name === 'a') {
        isOpen = false;
        emit({ type: 'unlink', span: event.span });
      } else emit(event);
    };
  };
}
