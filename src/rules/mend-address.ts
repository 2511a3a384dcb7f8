import { distance } from 'fastest-levenshtein';
import { isBareHost } from './address.ts';
import { withMailScheme, withoutNote, withPlainScheme } from './scheme-spelling.ts';
import { withoutStrayPunctuation } from './sentence-punctuation.ts';

/** Turns an address that has one kind of fault into the one meant; leaves every other as it is. */
export type Mend = (address: string) => string;

/** What no keyboard writes into an address: blanks other than those that end it, and signs that only steer the text. */
const INVISIBLE =
  /[\u00A0\u00AD\u1680\u180E\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]|(?<=^|[!-~])(?:\u200C|\u200D|\uFE0E|\uFE0F)+(?=$|[!-~])/g;
const ENCODED = '%E2%80%8[B-F]|%C2%A0|%EF%BB%BF';
const ENCODED_START = new RegExp(`^(?:${ENCODED})+`, 'i');
/** After a mark or a letter that it shapes, a joiner is a part of the word, as at the end of many a word in Malayalam. */
const INVISIBLE_END = new RegExp(
  `(?:(?<![\\p{M}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}])[\u200C\u200D]|(?<!%[\\dA-F]{2}(?=%E2%80%8[CD]))(?:${ENCODED}))$`,
  'iu',
);

export const withoutInvisible: Mend = (address) => {
  let rest = address.replace(INVISIBLE, '').replace(ENCODED_START, '');
  // None is longer than nine characters, and three stand before it.
  for (let end = ' '; end !== ''; rest = rest.slice(0, rest.length - end.length))
    end = INVISIBLE_END.exec(rest.slice(-12))?.[0] ?? '';
  return rest;
};

export const withoutDoubledScheme: Mend = (address) => address.replace(/^(?:https?[:/]*)+(?=https?[:/]{2})/i, '');

/** Schemes that are less than three letters away from `http` or `https`, and stand for themselves. */
const NEIGHBOURS = new Set('ftp ftps sftp tftp nntp smtp ntp tcp rtp rtsp rtmp mtp shttp httpx hxxp hxxps'.split(' '));

/** `htps://`, `ttps://`, `http;//`, `://`, and words glued to the scheme, as in `papershttps://`. */
export const withSchemeSpelt: Mend = (address) => {
  const named = withMailScheme(withoutNote(withPlainScheme(address)));
  const glued = named.replace(/^[\p{L}\p{N}]{1,40}?(?=https?:\/\/)/u, '');
  if (glued !== address) return glued;
  const [whole = '', scheme = '', sign = ''] =
    /^([a-z]{0,8})([:;.,"'：]{0,3})[/／]{1,3}(?=[^/／\s])/i.exec(address) ?? [];
  const rest = address.slice(whole.length);
  return isMisspelt(scheme.toLowerCase(), sign, whole, rest)
    ? `${/^[^s]+$/i.test(scheme) ? 'http' : 'https'}://${rest}`
    : address;
};

function isMisspelt(name: string, sign: string, whole: string, rest: string): boolean {
  // `s://`, `://`: the rest of a scheme whose beginning was not copied.
  if (name.length < 3) return /^(?:t?ps?|s|)$/.test(name) && sign === ':' && isBareHost(rest);
  if (NEIGHBOURS.has(name) || (sign === '' && !whole.endsWith('//'))) return false;
  return name === 'http' || name === 'https' ? /[^:]/.test(sign) : sign.length < 2 && isNearHttp(name);
}

/** A letter or two left out, put in, changed or out of their places. */
function isNearHttp(name: string): boolean {
  const letters = name.replace(/[^htps]/g, '').length;
  if (letters < 3) return false;
  return /^h[tp]{3}s?$/.test(name) || Math.min(distance(name, 'http'), distance(name, 'https')) <= 2;
}

/** `https:/x`, `http//x`, `http:x`, `https:///x`, `http:\\x`, `https/x.org`, `ftp//x`. */
export const withTwoSlashes: Mend = (address) => {
  const [whole = '', scheme = '', sign = ''] =
    /^(https?|ftps?|sftp)([:/\\／]{1,6})(?=[^:/\\／\s])/i.exec(address) ?? [];
  const isFile = /ftp/i.test(scheme);
  if (whole === '' || sign === '://' || (isFile && sign === '/')) return address;
  const rest = address.slice(whole.length);
  // A folder may be called so.
  if ((isFile ? !sign.includes(':') : sign === '/') && !isBareHost(rest)) return address;
  return /^[^/?#]*(?:\.|localhost)/i.test(rest) && !/^https?[:/]/i.test(rest) ? `${scheme}://${rest}` : address;
};

const withWebScheme: Mend = (address) => (/^www\.[^\s.]/i.test(address) ? `https://${address}` : address);

const MENDS: readonly Mend[] = [
  withoutInvisible,
  withoutStrayPunctuation,
  withoutDoubledScheme,
  withSchemeSpelt,
  withTwoSlashes,
  withWebScheme,
];

/** The address meant, whatever is wrong with the one written. */
export function mend(address: string): string {
  let mended = address;
  for (let round = 0; round < 4; round += 1) {
    const before = mended;
    for (const one of MENDS) mended = one(mended);
    if (mended === before) break;
  }
  return mended;
}
