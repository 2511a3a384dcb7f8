import { isUrl } from '../model/is-url.ts';
import { hostOf } from '../sites/hostname.ts';
import { givenNames } from './given-names.ts';
import { type Classification, type Described, isBareHost } from './kind-subject.ts';

/** Words of what is no product. */
const NO_PRODUCT =
  /\b(?:institutes?|university|universität|université|universidad|labs?|laborator(?:y|ies)|foundation|association|society|conference|workshop|summit|symposium|consortium|alliance|initiative|group|cent(?:er|re)|department|home ?page|encyclopa?edia|dictionary|atlas|museum)\b|大学|研究所|研究院/i;
/** Hosts of people and of the public; those of societies as well, where no other tools stand. */
const NO_SHOP = /\.(?:github|gitlab)\.io$|\.(?:edu|gov|mil|int)(?:\.[a-z]{2})?$|\.ac\.[a-z]{2}$|\.gouv\.fr$/;
const SOCIETY = /\.(?:org|net|info)$/;

/** A file of text, something asked of a server, or a folder in a folder that is no language. */
const INNER_PAGE =
  /\/(?!index\.|home\.|default\.)[^/]+\.(?:html?|php|cfm|aspx?|jsp|txt|md)$|\/[^/]{3,}\/[^/]+\/?$|\/(?:[^/-]+-){3,40}[^/-]+\/?$/i;
/** Where people, groups and works have their own home pages. */
const HOME_PAGE =
  /^\/(?:~|%7e)[^/]+(?:\/(?:index|home)\.[a-z]+)?\/?$|\/(?:people|faculty|staff|users?|members?|home|labs?|groups?|projects?)\//i;

/** Whether a title names people rather than something to use. */
export function isInstitution(title: string): boolean {
  return NO_PRODUCT.test(title);
}

/** Says what to take a resource for that tells too little of itself; on a page of tools, a host is the home of one. */
export function lastKind({ url, title }: Described, amongTools: boolean): Classification {
  const parsed = isUrl(url) ? new URL(url) : undefined;
  if (parsed === undefined) return { kind: 'website', reason: 'nothing says more' };
  if (isBareHost(url)) {
    return isProduct(parsed, title) && (amongTools || !SOCIETY.test(hostOf(parsed)))
      ? { kind: 'tool', reason: 'the bare host of a product' }
      : { kind: 'website', reason: 'a bare host that is no product' };
  }
  return isInnerPage(parsed, title)
    ? { kind: 'article', reason: 'a page inside of a site' }
    : { kind: 'website', reason: 'nothing says more' };
}

function isProduct(url: URL, title: string): boolean {
  return !NO_PRODUCT.test(title) && !NO_SHOP.test(hostOf(url)) && !isPersonal(title);
}

function isInnerPage({ pathname, search }: URL, title: string): boolean {
  return (
    (INNER_PAGE.test(pathname) || search !== '') &&
    !HOME_PAGE.test(pathname) &&
    !NO_PRODUCT.test(title) &&
    !isPersonal(title)
  );
}

function isPersonal(title: string): boolean {
  const words = title.trim().toLowerCase().split(/\s+/);
  return words.length === 2 && givenNames.has(words[0] ?? '');
}
