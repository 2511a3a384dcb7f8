import type { TextRange } from '../../model/page.ts';
import type { Span } from '../mapped-text.ts';
import type { Block, ReadEvent } from '../read-event.ts';

const PROSE: ReadonlySet<Block['name']> = new Set(['paragraph', 'heading', 'cell', 'title']);

/** Gathers the stretches of prose. */
export function texts() {
  const found: TextRange[] = [];
  let opaque: Span[] | undefined;

  const take = ({ type, span, ...event }: ReadEvent) => {
    if (type === 'enter' && 'block' in event && PROSE.has(event.block.name)) opaque = [];
    else if (type === 'leave' && 'block' in event && PROSE.has(event.block.name)) {
      if (span[1] > span[0]) found.push({ start: span[0], end: span[1], opaque: opaque ?? [] });
      opaque = undefined;
    } else if (type === 'opaque' || type === 'tag') opaque?.push(span);
  };
  return { take, found };
}
