import { parse } from 'tldts';
import { LINK, OPAQUE } from './prose.ts';

/** Pattern of a run without blanks, in which round brackets stand in pairs. */
export const RUN = `(?:[^\\s()<>${LINK}${OPAQUE}]|\\((?:[^\\s()<>${LINK}${OPAQUE}]|\\([^\\s()<>${LINK}${OPAQUE}]*\\))*\\))+`;
/** Pattern of a run without blanks, whatever its round brackets. */
export const OPEN_RUN = `[^\\s<>${LINK}${OPAQUE}]+`;
/** Pattern of how an address begins that no prose begins with: a scheme, well written or not, or `www.`. */
export const ADDRESS_START =
  '(?:[A-Za-z][A-Za-z0-9+.-]{0,15}:(?:\\/\\/|\\\\\\\\)|https?(?:[:：]|;\\/\\/|\\/\\/)|mailto:|www\\.)';
/** Pattern of an address that no prose is taken for, up to a blank or a round bracket that closes nothing. */
export const ADDRESS = `(?=${ADDRESS_START})${RUN}`;

const startsAsAddress = new RegExp(`^${ADDRESS_START}[^\\s]`);
const LOCAL_FILE =
  /^(?:\.{0,2}\/)?(?:[\p{L}\p{N}_.%@~+-]+\/)*[\p{L}\p{N}_.%@~+-]+\.(?:mdx?|markdown|html?|pdf|ipynb|png|jpe?g|gif|svg|webp|txt)(?:#\S*)?$/iu;
const LOCAL_PATH = /^\.{1,2}\/[\w.%@~+/-]+(?:#\S*)?$/;

/** Endings of file names that are top-level domains too. */
const FILE_ENDINGS = new Set('am app bz cc in java la md mk ml mov pl ps py rs sh so st tf vi zip'.split(' '));

/** What of a run is the address, where the text of a language that sets no blanks goes on after it, or after a bracket. */
export function upToPunctuation(run: string): string {
  const at = run.search(/[，。、；！？）」』】》（「『“”‘’]|[\]}](?=\]?\(|[^\0-\x7F])/);
  return at === -1 ? run : run.slice(0, at);
}

/** Whether a text without blanks can hardly be anything but an address or the path of a page. */
export function isAddress(text: string): boolean {
  return startsAsAddress.test(text) || isBareHost(text) || LOCAL_FILE.test(text) || LOCAL_PATH.test(text);
}

/** Whether a text is an address with its scheme, or `www.`. */
export function isAbsoluteAddress(text: string): boolean {
  return startsAsAddress.test(text);
}

/** Whether a text begins with a host of a known top-level domain and no scheme, as in `example.com/page`. */
export function isBareHost(text: string): boolean {
  const [, host = '', rest = ''] = /^([a-z0-9.-]{4,253})(?::\d{1,5})?($|[/?#].*)/i.exec(text) ?? [];
  if (!/[a-z0-9]\.[a-z]{2,}$/i.test(host) || /^[.-]|\.\.|-\.|\.-/.test(host)) return false;
  const { isIcann, publicSuffix, domain } = parse(host, { extractHostname: false });
  if (isIcann !== true || domain === null || publicSuffix === null) return false;
  // `page.md/#part` is a page all the same.
  if (publicSuffix === 'md' && /^\/?(?:#|$)/.test(rest)) return false;
  return rest.startsWith('/') || !FILE_ENDINGS.has(publicSuffix);
}

/** What an address of the source says once the escapes of Markdown and the ampersand's entity are resolved. */
export function resolved(written: string): string {
  return written.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
}

/** An address with its escapes turned into the letters that they stand for, where they stand for any. */
export function decoded(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
