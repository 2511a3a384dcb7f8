import type { Token } from 'micromark-util-types';
import { spanInSource } from '../mapped-text.ts';
import { endOf, findToken } from '../parser/tokens.ts';
import { alternativeIn, leadsTo, linkTokens } from './link-tokens.ts';
import { flush, placeOf, type Reading, tell } from './reading.ts';

export function hardBreak(reading: Reading, token: Token): void {
  tell(reading, { type: 'text', text: ' ', span: placeOf(reading, token) });
  reading.isBroken = true;
}

export function codeText(reading: Reading, token: Token): void {
  const end = endOf(reading.events, reading.at);
  const text = alternativeIn(reading.events, reading.at, end);
  const shown =
    reading.columns === undefined ? text : text.replace(/\\([\\|])/g, (pair, sign) => (sign === '|' ? sign : pair));
  tell(reading, { type: 'opaque', text: shown, span: placeOf(reading, token) });
  reading.at = end;
}

export function autolink(reading: Reading, token: Token): void {
  const { events, at, mapped } = reading;
  const end = endOf(events, at);
  const text = mapped.text.slice(token.start.offset + 1, token.end.offset - 1);
  const isEmail = findToken(events, 'autolinkEmail', at, end) !== undefined;
  const span = placeOf(reading, token);
  const destination = spanInSource(mapped, token.start.offset + 1, token.end.offset - 1);
  const syntax = reading.isTitle ? 'admonition' : 'autolink';
  tell(reading, { type: 'link', link: { syntax, url: isEmail ? `mailto:${text}` : text, destination }, span });
  reading.told.push({ type: 'text', text, span: destination });
  reading.told.push({ type: 'unlink', span });
  reading.at = end;
}

/** An address without any sign around it; words where the flavour shows it as such. */
export function bareLink(reading: Reading, token: Token): void {
  const { events, at, mapped, flavor } = reading;
  const end = endOf(events, at);
  const text = mapped.text.slice(token.start.offset, token.end.offset);
  const kind = events[at + 1]?.[1].type ?? '';
  const url = `${SCHEMES[kind] ?? ''}${text}`;
  const previous = mapped.text.slice(Math.max(0, token.start.offset - 1), token.start.offset);
  const span = placeOf(reading, token);
  flush(reading);
  const isLink = flavor.isBareLink({ url, previous, isInBrackets: false });
  const syntax = reading.isTitle ? 'admonition' : 'bare';
  if (isLink) reading.told.push({ type: 'link', link: { syntax, url, destination: span }, span });
  reading.told.push({ type: 'text', text, span });
  if (isLink) reading.told.push({ type: 'unlink', span });
  reading.at = end;
}

/** What bare addresses are short of. */
const SCHEMES: Readonly<Record<string, string>> = { literalAutolinkWww: 'http://', literalAutolinkEmail: 'mailto:' };

export function enterLink(reading: Reading, token: Token): void {
  const tokens = linkTokens(reading.events, reading.at);
  const target = leadsTo(tokens, reading);
  flush(reading);
  reading.link = target === undefined ? 'text' : 'shown';
  if (target === undefined) return;
  const syntax = tokens.resource === undefined ? 'reference' : 'inline';
  const link = { syntax: reading.isTitle ? 'admonition' : syntax, ...target } as const;
  tell(reading, { type: 'link', link, span: placeOf(reading, token) });
}

export function exitLink(reading: Reading, token: Token): void {
  flush(reading);
  if (reading.link === 'shown') tell(reading, { type: 'unlink', span: placeOf(reading, token) });
  reading.link = undefined;
}

export function image(reading: Reading, token: Token): void {
  const { events, at } = reading;
  const tokens = linkTokens(events, at);
  const target = leadsTo(tokens, reading);
  const label = tokens.labelText;
  const text = label === undefined ? '' : alternativeIn(events, label, endOf(events, label));
  if (target === undefined) flush(reading);
  else tell(reading, { type: 'image', link: { syntax: 'image', ...target }, text, span: placeOf(reading, token) });
  reading.at = tokens.end;
}
