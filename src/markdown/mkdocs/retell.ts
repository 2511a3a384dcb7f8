import { decodeHTMLAttribute } from 'entities';
import type { MappedText } from '../mapped-text.ts';
import type { Emit, ReadEvent } from '../read/read-event.ts';
import type { Shorthand } from './shorthands.ts';

type Text = ReadEvent & { readonly type: 'text' };

/**
 * Tells character references in bare addresses as what they stand for, and the shorthands of a site as links, but for
 * those in a link. `body` is the source from where it starts.
 */
export function retell(body: MappedText, find: ((text: string) => readonly Shorthand[]) | undefined) {
  const bodyStart = body.pieces[0]?.source ?? 0;
  const isEscaped = (at: number) => body.text.charAt(at - bodyStart - 1) === '\\';
  return (emit: Emit): Emit => {
    let links = 0;
    return (event) => {
      if (event.type === 'link') links += 1;
      else if (event.type === 'unlink') links -= 1;
      if (event.type === 'text' && links === 0 && find !== undefined) {
        const [start, end] = event.span;
        tell(event, find(event.text), {
          written: body.text.slice(start - bodyStart, end - bodyStart),
          isEscaped,
          emit,
        });
      } else emit(event.type === 'link' ? decoded(event) : event);
    };
  };
}

function decoded(event: Extract<ReadEvent, { type: 'link' }>): ReadEvent {
  const { link } = event;
  if (link.syntax !== 'bare' || !link.url.includes('&')) return event;
  return { ...event, link: { ...link, url: decodeHTMLAttribute(link.url) } };
}

interface Telling {
  /** The text as it stands in the source. */
  readonly written: string;
  readonly isEscaped: (at: number) => boolean;
  readonly emit: Emit;
}

function tell({ text, span: [start, end] }: Text, shorthands: readonly Shorthand[], telling: Telling): void {
  const { written, isEscaped, emit } = telling;
  let said = 0;
  let at = 0;
  for (const { start: from, end: until, url } of shorthands) {
    const shown = text.slice(from, until);
    const place = text === written ? from : written.indexOf(shown, at);
    if (place === -1 || isEscaped(start + place)) continue;
    const span = [start + place, start + place + shown.length] as const;
    if (from > said) emit({ type: 'text', text: text.slice(said, from), span: [start + at, span[0]] });
    emit({ type: 'link', link: { syntax: 'bare', url, destination: span }, span });
    emit({ type: 'text', text: shown, span });
    emit({ type: 'unlink', span });
    said = until;
    at = place + shown.length;
  }
  if (said < text.length) emit({ type: 'text', text: text.slice(said), span: [start + at, end] });
}
