import { hostOf } from './hostname.ts';

const ENDINGS =
  'com co.uk de fr it es nl se pl com.be ca com.mx com.br com.au co.jp in sg ae sa eg com.tr cn ie co.za'.split(' ');

/** The shops of Amazon; `smile.` was another name of each. */
export const amazonHosts: readonly string[] = ENDINGS.flatMap((ending) => [
  `amazon.${ending}`,
  `smile.amazon.${ending}`,
]);

/** An article for sale, in one of the shops. */
export interface AmazonArticle {
  /** An ISBN with ten digits for a book, else a number of Amazon's own. */
  readonly number: string;
  /** The host without `www.`. */
  readonly shop: string;
  readonly canonical: string;
}

const ARTICLE =
  /\/(?:dp|gp\/product(?:\/glance)?|gp\/aw\/d|exec\/obidos\/(?:asin|tg\/detail\/-)|o\/asin|dp\/product)\/([\dA-Z]{10})(?:[/?]|$)/i;

/** What an address of a shop of Amazon sells. */
export function amazonArticle(url: URL): AmazonArticle | undefined {
  const host = hostOf(url).replace(/^smile\./, '');
  const number = amazonHosts.includes(host) ? ARTICLE.exec(url.pathname)?.[1]?.toUpperCase() : undefined;
  return number === undefined ? undefined : { number, shop: host, canonical: `https://www.${host}/dp/${number}` };
}
