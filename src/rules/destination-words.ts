import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { isAbsoluteAddress, isBareHost } from './address.ts';
import { isLocalName, isSaid, joinedName, readName, readQuery } from './blank-names.ts';
import { mend } from './mend-address.ts';
import { hasBrackets } from './rule.ts';

/** What several words in the place of one address are: an address with words around it, several addresses, or a broken one. */
export type DestinationWords = { readonly shape: 'text' | 'several'; readonly address: string } | BrokenWords;

export interface BrokenWords {
  readonly shape: 'broken';
  /** None where `…/a b` may be `…/ab`, or an address and a word. */
  readonly address?: string;
  /** Some of the words may be no part of it. */
  readonly isGuess?: true;
}

/** Reads what stands in the place of the address of a text and holds blanks; undefined where no address is in it. */
export function readWords(inner: string, text = ''): DestinationWords | undefined {
  if (!/\S[ \t\r\n]+\S/.test(inner)) return undefined;
  const query = readQuery(inner.trim());
  if (query !== undefined) return { shape: 'broken', address: query };
  const words = withWholeScheme(inner)
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '');
  const [only = ''] = words;
  if (words.length === 1 && isWhole(only)) return { shape: 'broken', address: only };
  if (words.length < 2 || words.some((word) => /^["'“”„«]|["'“”»]$/.test(word))) return undefined;
  const addresses = words.filter((word, at) => isWhole(word) && !isRestOfHost(word, words[at - 1]));
  const [address = ''] = addresses;
  if (addresses.length > 1) return { shape: 'several', address };
  if (addresses.length === 0) return readLocal(words, text);
  return words[0] === address ? readBegun(address, words.slice(1), text) : { shape: 'text', address };
}

/** As `readWords`, of the address of a link that some renderers show in spite of its blanks. */
export function readLinkWords(link: Link, page: Page): DestinationWords | undefined {
  const isEnclosed = page.source[link.destination[0] - 1] === '<';
  return hasBrackets(link, page) && !isEnclosed ? readWords(link.url, link.text) : undefined;
}

/** With the blanks around `://` gone: `https: //x`, `https :// x`, `https:// https://x`. */
function withWholeScheme(inner: string): string {
  const whole = inner.replace(/^\s*(https?)\s*:\s*\/\s*\/\s*(?=\S)/i, '$1://');
  return whole.replace(/^https?:\/\/(?=https?:\/\/)/i, '');
}

/** Two pieces of one address put together: what was a blank in a file's name stays one. */
export function joined(left: string, right: string): string {
  const isBlankOfName = /[\p{L}\p{N})]$/u.test(left) && /^[\p{L}\p{N}(][^?&=]*\.[a-z]{2,5}$/iu.test(right);
  return isBlankOfName ? `${left}%20${right}` : left + right;
}

function isWhole(word: string): boolean {
  const mended = mend(word.replace(/[,;]$/, ''));
  return isAbsoluteAddress(mended) || (isBareHost(mended) && mended.includes('/'));
}

/** Whether a word goes on with a host that the one before it begins, as in `https://www. example.org`. */
function isRestOfHost(word: string, before = ''): boolean {
  const [, host] = /^https?:\/\/([^/?#]*)$/i.exec(before) ?? [];
  return host !== undefined && !isBareHost(host) && !/^[a-z]+:/i.test(word);
}

/** An address with words behind it. */
function readBegun(address: string, rest: readonly string[], text: string): DestinationWords {
  const words = [address, ...rest];
  // A phrase in quotes goes on behind the blank, but nobody knows where the address ends.
  if (/[?=].*"/.test(address) && address.split('"').length % 2 === 0) return { shape: 'broken' };
  const name = readName(words, text);
  if (name !== undefined)
    return { shape: 'broken', address: joinedName(words), ...(name === 'guess' && { isGuess: true }) };
  const remark = { shape: 'text', address: address.replace(/[,;:!]+$/, '') } as const;
  if (!rest.every(isPiece) || endsSentence(address, rest)) return remark;
  if (!continues(address, rest)) return rest.length === 1 ? { shape: 'broken' } : remark;
  return { shape: 'broken', address: words.reduce(joined) };
}

function isPiece(word: string): boolean {
  return /^[\p{L}\p{N}\p{M}/?&=#%._~:@!$'()*+,;-]+$/u.test(word);
}

/** Whether an address ends with a sign after which the sentence goes on; in `1706. 03762` a number does. */
function endsSentence(address: string, [next = '', ...further]: readonly string[]): boolean {
  if (!/^(?:https?:\/\/)?[^/]*[^/:]\/.*[,;:.!]$/i.test(address)) return false;
  const isNumber = /\d[.,]$/.test(address) && /^\d/.test(next) && !YEAR.test(next);
  const isEnding = address.endsWith('.') && /^(?:html?|pdf|md|png|jpe?g)$/i.test(next);
  return further.length > 0 || !(isNumber || isEnding);
}

const YEAR = /^\(?(?:19|20)\d\d\)?$/;

/** Whether the words after an address are the rest of it, and no words of their own. */
function continues(address: string, rest: readonly string[]): boolean {
  const [first = ''] = rest;
  if (rest.length === 1 && (/[/=?&#%_-]$/.test(address) || /\.$/.test(address))) return true;
  if (/^[/?&=#._-]\S/.test(first)) return true;
  return rest.every((word) => /[/=?&#%_]|\.[\p{L}\p{N}]|\d\d/u.test(word) && !YEAR.test(word));
}

function readLocal(words: readonly string[], text: string): DestinationWords | undefined {
  const address = words.join('%20');
  if (!isLocalName(address)) return undefined;
  return isSaid(words, text) ? { shape: 'broken', address } : { shape: 'broken', address, isGuess: true };
}
