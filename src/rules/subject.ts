import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { remembered } from '../model/remembered.ts';
import { identify } from '../sites/identify.ts';
import { bracketsOf } from './brackets.ts';
import { isBare, OPAQUE, proseOf } from './prose.ts';
import type { Subject } from './rule.ts';

/**
 * An address in which no rule about its spelling finds a fault: the scheme, a host of labels, and signs that stand for
 * themselves, none of them at the end that belongs to a sentence. Nearly all addresses of a list are such.
 */
const SOUND =
  /^https?:\/\/(?:[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?\.){1,4}[a-z]{2,20}(?:[/?#](?:[\w.~+&=?#/-]*[\w=/-])?)?$/i;
/** What may be the beginning of another address, or of the same once more. */
const SECOND = /https?.*https?|\/\/.+(?:www\.|\/\/)/i;

/** Whether an address needs no look from the rules about its spelling. */
export function isSound({ url, written }: Pick<Link, 'url' | 'written'>): boolean {
  return written === url && SOUND.test(url) && !SECOND.test(url) && !url.includes('.xn--') && !url.includes('/xn--');
}

/** What the page itself does not tell. */
type Given = Pick<Subject, 'fileExists' | 'titleOf'> & Partial<Pick<Subject, 'identify'>>;

/** What rules look at on a page, each thing found once for all of them. */
export function subjectOf(page: Page, given: Given): Subject {
  const prose = proseOf(page);
  const addresses = page.links.filter(
    (link) => isAddressInPlace(link) && !isCall(link, page) && !isExample(link, prose),
  );
  return {
    page,
    prose,
    brackets: bracketsOf(page, prose),
    addresses,
    doubtful: addresses.filter((link) => !isSound(link)),
    identify: remembered(identify),
    ...given,
  };
}

/** Whether a link holds its address itself: that of a reference, or of an image written as one, stands elsewhere. */
function isAddressInPlace({ syntax, target, start, end, destination: [from, to] }: Link): boolean {
  return from >= start && to <= end && syntax !== 'wiki' && target !== 'template';
}

/** `list[str]()` and `handlers[name](event)` call something. */
function isCall({ start, url }: Link, { source }: Page): boolean {
  return source[start] === '[' && !/[/:]/.test(url) && /[\w$]/.test(source[start - 1] ?? '');
}

/** Whether an address stands bare in code that HTML marks as such. */
function isExample(link: Link, prose: string): boolean {
  return prose[link.start] === OPAQUE && isBare(link);
}
