import { amazonArticle, amazonHosts } from './amazon-address.ts';
import { hostOf } from './hostname.ts';
import { isbn13 } from './isbn-number.ts';
import { withoutEndSlashes } from './parse-url.ts';
import type { Site } from './site.ts';

/** Where addresses of bookshops, publishers and catalogues hold an ISBN: in the path, or in a parameter. */
interface Place {
  readonly hosts: readonly string[];
  /** Its first group is the number. */
  readonly path: RegExp;
  /** Tried where the path holds no number. */
  readonly parameter?: string;
}

const NUMBER = String.raw`((?:97[89][\d-]{10,14})|[\d-]{9,12}[\dX])`;

function path(before: string, after = ''): RegExp {
  return new RegExp(String.raw`^${before}${NUMBER}${after}\/?$`, 'i');
}

const places: readonly Place[] = [
  {
    hosts: [
      'openlibrary.org',
      'worldcat.org',
      'search.worldcat.org',
      'isbnsearch.org',
      'librarything.com',
      'goodreads.com',
      'book.douban.com',
      'isbndb.com',
    ],
    path: path(String.raw`\/(?:isbn|book\/isbn|book)\/`),
  },
  { hosts: ['books.google.com'], path: /^\/books\/?()$/, parameter: 'isbn' },
  { hosts: ['books.google.com'], path: /^\/books\/?()$/, parameter: 'vid' },
  { hosts: ['barnesandnoble.com'], path: /^\/(?:w|s)\/()/, parameter: 'ean' },
  { hosts: ['bookshop.org', 'uk.bookshop.org'], path: path(String.raw`\/(?:a\/\d+\/|(?:p\/)?books\/(?:[^/]+\/)?)`) },
  {
    hosts: ['oreilly.com', 'shop.oreilly.com', 'learning.oreilly.com', 'safaribooksonline.com'],
    path: path(String.raw`\/library\/view\/[^/]+\/`),
  },
  { hosts: ['packtpub.com'], path: path(String.raw`\/(?:[a-z]{2}-[a-z]{2}\/)?product\/[^/]+\/`) },
  { hosts: ['mitpress.mit.edu'], path: path(String.raw`\/`, String.raw`(?:\/[^/]*)?`) },
  {
    hosts: ['routledge.com', 'taylorfrancis.com', 'crcpress.com'],
    path: path(String.raw`\/(?:[^/]+\/)?(?:p\/)?book\/`),
  },
  { hosts: ['springer.com'], path: path(String.raw`\/(?:[a-z]{2}\/)?book\/`) },
  { hosts: ['wiley.com'], path: path(String.raw`\/[a-z]{2}-[a-z]{2}\/(?:[^/]*-p-)`) },
  { hosts: ['us.macmillan.com'], path: path(String.raw`\/books\/`, String.raw`(?:\/[^/]*)?`) },
  { hosts: ['press.princeton.edu'], path: path(String.raw`\/books\/(?:[a-z]+\/)?`, String.raw`(?:\/[^/]*)?`) },
  { hosts: ['global.oup.com'], path: path(String.raw`\/academic\/product\/[^/]*-`) },
  { hosts: ['cambridge.org'], path: path(String.raw`\/`) },
  { hosts: ['abebooks.com', 'abebooks.co.uk'], path: path(String.raw`\/`, String.raw`(?:\/[^/]*)?`) },
];

const PLAIN = /^(?:isbn:?)?/i;

export const isbn = {
  id: 'isbn',
  title: 'ISBN',
  isRegistrar: true,
  hosts: [...new Set([...amazonHosts, ...places.flatMap(({ hosts }) => hosts)])],
  match: (url) => {
    const found = soldBook(url) ?? listedBook(url);
    return found && { id: `isbn:${found.number}`, canonical: found.canonical, kind: 'book' };
  },
  examples: {
    'https://www.amazon.com/Hands-Machine-Learning-Scikit-Learn-TensorFlow/dp/1098125975/ref=sr_1_1?crid=1': {
      id: 'isbn:9781098125974',
      canonical: 'https://www.amazon.com/dp/1098125975',
      kind: 'book',
    },
    'https://openlibrary.org/isbn/978-1-0981-2597-4': {
      id: 'isbn:9781098125974',
      canonical: 'https://openlibrary.org/isbn/978-1-0981-2597-4',
      kind: 'book',
    },
    'https://books.google.com/books?vid=ISBN1098125975&printsec=frontcover': {
      id: 'isbn:9781098125974',
      canonical: 'https://books.google.com/books?vid=ISBN1098125975',
      kind: 'book',
    },
    'https://www.oreilly.com/library/view/hands-on-machine-learning/9781098125967/': {
      id: 'isbn:9781098125967',
      canonical: 'https://www.oreilly.com/library/view/hands-on-machine-learning/9781098125967',
      kind: 'book',
    },
  },
} as const satisfies Site;

interface Book {
  readonly number: string;
  readonly canonical: string;
}

function soldBook(url: URL): Book | undefined {
  const article = amazonArticle(url);
  const number = article && isbn13(article.number);
  return article && number !== undefined ? { number, canonical: article.canonical } : undefined;
}

function listedBook(url: URL): Book | undefined {
  const host = hostOf(url);
  for (const place of places) {
    const inPath = place.hosts.includes(host) ? place.path.exec(url.pathname)?.[1] : undefined;
    if (inPath === undefined) continue;
    const written = inPath || (place.parameter === undefined ? '' : (url.searchParams.get(place.parameter) ?? ''));
    const number = isbn13(written.replace(PLAIN, ''));
    if (number !== undefined) return { number, canonical: addressOf(url, inPath === '' ? place.parameter : undefined) };
  }
  return undefined;
}

/** The address with nothing but the parameter that holds the number. */
function addressOf(url: URL, parameter: string | undefined): string {
  const query = parameter === undefined ? '' : `?${parameter}=${url.searchParams.get(parameter)}`;
  return `https://${url.hostname.replace(/\.$/, '')}${withoutEndSlashes(url.pathname)}${query}`;
}
