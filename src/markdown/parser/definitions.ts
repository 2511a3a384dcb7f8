import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event } from 'micromark-util-types';
import type { Flavor } from '../flavors/flavor.ts';
import { type MappedText, type Span, spanInSource } from '../mapped-text.ts';
import { targetOf } from '../target.ts';
import { endOf, findToken, written } from './tokens.ts';

/** `[label]: destination`, placed in the source. */
export interface Defined {
  readonly label: string;
  readonly identifier: string;
  readonly url: string;
  readonly destination: Span;
  readonly span: Span;
}

/** Whether a text may define a link or a footnote. */
export function mayDefine(text: string): boolean {
  return text.includes(']:');
}

/** The definitions among the tokens of a text, in order. What a template makes stays as the source has it. */
export function definitionsIn(events: readonly Event[], mapped: MappedText, source: string): Defined[] {
  return startsOf(events, 'definition').map((at) => {
    const defined = definedAt(events, at, mapped);
    const destination = source.slice(...defined.destination);
    return targetOf(destination) === 'template' ? { ...defined, url: destination } : defined;
  });
}

/** Identifiers of the footnotes that tokens define. */
export function footnotesIn(events: readonly Event[]): string[] {
  return startsOf(events, 'gfmFootnoteDefinitionLabelString').map((at) => identifierOf(written(events, at)));
}

/** The definition that begins at an index among tokens. */
export function definedAt(events: readonly Event[], at: number, mapped: MappedText): Defined {
  const end = endOf(events, at);
  const token = events[at]?.[1];
  const label = written(events, findToken(events, 'definitionLabelString', at, end) ?? end);
  const index = findToken(events, 'definitionDestinationString', at, end) ?? end;
  const place = events[index]?.[1];
  const last = token?.end.offset ?? 0;
  const isEmpty = index === end;
  return {
    label: decodeString(label),
    identifier: identifierOf(label),
    url: isEmpty ? '' : decodeString(written(events, index)),
    destination: spanInSource(mapped, isEmpty ? last : (place?.start.offset ?? last), place?.end.offset ?? last),
    span: spanInSource(mapped, token?.start.offset ?? 0, last),
  };
}

/** A label as CommonMark compares it. */
export function identifierOf(label: string): string {
  return normalizeIdentifier(label).toLowerCase();
}

function startsOf(events: readonly Event[], type: string): number[] {
  const found: number[] = [];
  for (const [index, [event, token]] of events.entries())
    if (event === 'enter' && token.type === type) found.push(index);
  return found;
}

/** The definitions by which a flavour resolves references. */
export function byIdentifier(
  definitions: readonly Defined[],
  { resolves, lastDefinitionHolds = false }: Flavor,
): ReadonlyMap<string, Defined> {
  const ordered = lastDefinitionHolds ? definitions : definitions.toReversed();
  return new Map(
    ordered.filter(({ identifier }) => resolves(identifier)).map((defined) => [defined.identifier, defined]),
  );
}
