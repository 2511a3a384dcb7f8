import { postprocess, preprocess } from 'micromark';
import type { Event } from 'micromark-util-types';
import { parserFor } from './constructs.ts';
import type { KnownLabels } from './known-labels.ts';

export interface TokenSettings {
  readonly hasBareLinks: boolean;
  /** Constructs of the parser that the flavour lacks. */
  readonly lacks: readonly string[];
  readonly known?: KnownLabels | undefined;
}

/** What the parser makes of a text before it makes a tree of that: where each token starts and ends. */
export function tokensOf(text: string, { hasBareLinks, lacks, known }: TokenSettings): readonly Event[] {
  const parser = parserFor(text, { hasBareLinks, lacks });
  if (known !== undefined) Object.assign(parser, { defined: known.definitions, gfmFootnotes: known.footnotes });
  return postprocess(parser.document().write(preprocess()(text, undefined, true)));
}

/** Index of the event at which the token ends that begins at an index. */
export function endOf(events: readonly Event[], at: number): number {
  const token = events[at]?.[1];
  let index = at + 1;
  while (index < events.length && events[index]?.[1] !== token) index += 1;
  return index;
}

/** The text of a token as the parser sees it: without the marks of the containers around. */
export function written(events: readonly Event[], at: number): string {
  const [, token, context] = events[at] ?? [];
  return token === undefined || context === undefined ? '' : context.sliceSerialize(token);
}

/** Index of the first token of a type between two events. */
export function findToken(events: readonly Event[], type: string, from: number, to: number): number | undefined {
  for (let index = from; index < to; index += 1) {
    const [event, token] = events[index] ?? [];
    if (event === 'enter' && token?.type === type) return index;
  }
  return undefined;
}
