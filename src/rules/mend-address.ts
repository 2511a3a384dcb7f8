import { distance } from 'fastest-levenshtein';

/** Turns an address that has one kind of fault into the one meant; leaves every other as it is. */
export type Mend = (address: string) => string;

const INVISIBLE = /[\u00A0\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
const INVISIBLE_ENDS = /^[\u200C\u200D]+|(?:[\u200C\u200D]|%E2%80%8[B-F]|%C2%A0|%EF%BB%BF)+$/gi;

export const withoutInvisible: Mend = (address) => address.replace(INVISIBLE, '').replace(INVISIBLE_ENDS, '');

const LEADING = /^["'`“”‘’«»([{<,;.:=|*_~-]+(?=https?:|www\.)/i;
const QUOTED = /^(["'`“”‘’]+)(?=[^"'`“”‘’])/;
const TRAILING = /["'`“”‘’«»<>,，。、；：」』》\\]$/;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '）': '（', '】': '【' };
/** What ends with a full stop of its own: abbreviations and single capitals, as titles of encyclopaedias hold them. */
const ABBREVIATION = /(?:[^A-Za-z](?:Inc|Jr|Sr|Ltd|Co|Corp|Bros|al|Dr|Mrs?|St|vs|etc)|[_./-][A-Z])\.$/;

/** Without the quotes, brackets, commas and full stops of the sentence around it. */
export const withoutStrayPunctuation: Mend = (address) => {
  if (address.includes('#:~:')) return address;
  let rest = address.replace(LEADING, '').replace(QUOTED, '');
  while (rest !== '' && endsStray(rest)) rest = rest.slice(0, -1);
  return rest;
};

function endsStray(address: string): boolean {
  const last = address.slice(-1);
  const opening = CLOSING[last];
  if (opening !== undefined) return count(address, last) > count(address, opening);
  if (last === '.') return /^(?:https?:|www\.)/i.test(address) && !ABBREVIATION.test(address);
  return TRAILING.test(last);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

export const withoutDoubledScheme: Mend = (address) => address.replace(/^(?:https?[:/]*)+(?=https?[:/]{2})/i, '');

/** Schemes that are less than three letters away from `http` or `https`, and stand for themselves. */
const NEIGHBOURS = new Set(
  'ftp ftps sftp tftp nntp smtp ntp tcp rtp rtsp rtmp mtp shttp httpx hxxp hxxps tps htm'.split(' '),
);

/** `htps://`, `ttps://`, `http;//`, and words glued to the scheme, as in `papershttps://`. */
export const withSchemeSpelt: Mend = (address) => {
  const glued = address.replace(/^[\p{L}\p{N}]{1,40}?(?=https?:\/\/)/u, '');
  if (glued !== address) return glued;
  const [whole = '', scheme = '', sign = ''] = /^([a-z]{3,8})([:;]?)\/{1,3}(?=[^/\s])/i.exec(address) ?? [];
  const name = scheme.toLowerCase();
  if (whole === '' || NEIGHBOURS.has(name) || (sign === '' && !whole.endsWith('//'))) return address;
  const isSpelt = name === 'http' || name === 'https';
  if (isSpelt ? sign !== ';' : !isNearHttp(name)) return address;
  return `${name.includes('s') ? 'https' : 'http'}://${address.slice(whole.length)}`;
};

function isNearHttp(name: string): boolean {
  const letters = name.replace(/[^htps]/g, '').length;
  return letters >= 3 && Math.min(distance(name, 'http'), distance(name, 'https')) <= 2;
}

/** `https:/x`, `http//x`, `http:x`, `https:///x`, `http:\\x`. */
export const withTwoSlashes: Mend = (address) => {
  const [whole = '', scheme = '', sign = ''] = /^(https?)([:/\\]{1,6})(?=[^:/\\\s])/i.exec(address) ?? [];
  if (whole === '' || sign === '://' || sign === '/') return address;
  const rest = address.slice(whole.length);
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
