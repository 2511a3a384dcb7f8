import { decodeString } from 'micromark-util-decode-string';
import type { Event } from 'micromark-util-types';
import { spanInSource } from '../mapped-text.ts';
import { type Defined, identifierOf } from '../parser/definitions.ts';
import { endOf, written } from '../parser/tokens.ts';
import type { LinkStart } from './read-event.ts';
import type { TreeContext } from './read-tree.ts';

/** The tokens of a link or an image, by the indices of their events. */
export interface LinkTokens {
  readonly end: number;
  readonly labelText: number | undefined;
  readonly resource: number | undefined;
  readonly destination: number | undefined;
  readonly reference: number | undefined;
}

/** Finds the tokens of the link or the image that begins at an index; those of images in its label are not its own. */
export function linkTokens(events: readonly Event[], at: number): LinkTokens {
  const end = endOf(events, at);
  const own = new Map<string, number>();
  let depth = 0;
  for (let index = at + 1; index < end; index += 1) {
    const [type, token] = events[index] as Event;
    if (token.type === 'label') depth += type === 'enter' ? 1 : -1;
    const isOwn = type === 'enter' && depth === (token.type === 'labelText' ? 1 : 0);
    if (isOwn && !own.has(token.type)) own.set(token.type, index);
  }
  return {
    end,
    labelText: own.get('labelText'),
    resource: own.get('resource'),
    destination: own.get('resourceDestinationString'),
    reference: own.get('referenceString'),
  };
}

/** Where a link leads; nothing where no definition is heeded that it refers to. */
export function leadsTo(
  tokens: LinkTokens,
  { events, mapped, definitions }: TreeContext & { readonly events: readonly Event[] },
): Pick<LinkStart, 'url' | 'destination'> | undefined {
  if (tokens.resource === undefined) {
    const label = tokens.reference ?? tokens.labelText;
    const defined: Defined | undefined =
      label === undefined ? undefined : definitions.get(identifierOf(written(events, label)));
    return defined === undefined ? undefined : { url: defined.url, destination: defined.destination };
  }
  const token = events[tokens.destination ?? -1]?.[1];
  if (token !== undefined && tokens.destination !== undefined) {
    const url = decodeString(written(events, tokens.destination));
    return { url, destination: spanInSource(mapped, token.start.offset, token.end.offset) };
  }
  const start = emptyDestination(written(events, tokens.resource), events[tokens.resource]?.[1].start.offset ?? 0);
  return { url: '', destination: spanInSource(mapped, start, start) };
}

/** `()` and `(<>)` have a destination too: nothing, between their brackets. */
export function emptyDestination(resource: string, start: number): number {
  return start + 1 + resource.slice(1).search(/[^\s<]|$/);
}

/** What an image is called: the words between two events, less all signs. */
export function alternativeIn(events: readonly Event[], from: number, to: number): string {
  let words = '';
  for (let index = from; index < to; index += 1) {
    const [type, token] = events[index] as Event;
    if (type === 'enter' && SILENT.has(token.type)) index = endOf(events, index);
    else if (type === 'exit' && WORDS.has(token.type)) words += written(events, index);
    else if (type === 'exit' && token.type === 'characterReference') words += decodeString(written(events, index));
  }
  return words;
}

const SILENT: ReadonlySet<string> = new Set(['resource', 'reference', 'gfmFootnoteCall', 'codeTextPadding']);
const WORDS: ReadonlySet<string> = new Set([
  'data',
  'characterEscapeValue',
  'lineEnding',
  'codeTextData',
  'htmlTextData',
  'autolinkProtocol',
  'autolinkEmail',
]);
