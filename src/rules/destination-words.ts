import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { isAbsoluteAddress, isAddress, isBareHost } from './address.ts';
import { mend } from './mend-address.ts';
import { hasBrackets } from './rule.ts';

/** What several words in the place of one address are: an address with words around it, several addresses, or a broken one. */
export type DestinationWords =
  | { readonly shape: 'text' | 'several'; readonly address: string }
  /** Without an address where `…/a b` may be `…/ab`, or an address and a word. */
  | { readonly shape: 'broken'; readonly address?: string };

/** Reads what stands in the place of an address and holds blanks; undefined where no address is in it. */
export function readWords(inner: string): DestinationWords | undefined {
  if (!/\S[ \t\r\n]+\S/.test(inner)) return undefined;
  const whole = withWholeScheme(inner);
  const words = whole.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const [only = ''] = words;
  if (words.length === 1 && isWhole(only)) return { shape: 'broken', address: only };
  if (words.length < 2 || words.some((word) => /^["'“”„«]|["'“”»]$/.test(word))) return undefined;
  const addresses = words.filter((word, at) => isWhole(word) && !isRestOfHost(word, words[at - 1]));
  const [address = ''] = addresses;
  if (addresses.length > 1) return { shape: 'several', address };
  if (addresses.length === 0) return readLocal(words);
  const rest = words.slice(1);
  if (words[0] !== address || !rest.every(isPiece)) return { shape: 'text', address };
  if (!continues(address, rest)) return rest.length === 1 ? { shape: 'broken' } : { shape: 'text', address };
  return { shape: 'broken', address: [address, ...rest].reduce(joined) };
}

/** As `readWords`, of the address of a link that some renderers show in spite of its blanks. */
export function readLinkWords(link: Link, page: Page): DestinationWords | undefined {
  const isEnclosed = page.source[link.destination[0] - 1] === '<';
  return hasBrackets(link, page) && !isEnclosed ? readWords(link.url) : undefined;
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

function isPiece(word: string): boolean {
  return /^[\p{L}\p{N}/?&=#%._~:@!$'()*+,;-]+$/u.test(word);
}

/** Whether the words after an address are the rest of it, and no words of their own. */
function continues(address: string, rest: readonly string[]): boolean {
  if (/[/=?&#%_-]$/.test(address) && rest.length === 1) return true;
  return /[/=?&#%_]|\.[\p{L}\p{N}]|\d\d/u.test(rest.at(-1) ?? '') || /^[/?&=#._-]\S/.test(rest[0] ?? '');
}

function readLocal(words: readonly string[]): DestinationWords | undefined {
  const address = words.join('%20');
  const isPath =
    /\.(?:md|mdx|markdown|html?|pdf|png|jpe?g|gif|svg|webp)(?:#\S*)?$/i.test(address) && isAddress(address);
  return isPath ? { shape: 'broken', address } : undefined;
}
