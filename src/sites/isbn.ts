import { amazonArticle, amazonHosts } from './amazon-address.ts';
import { hostOf } from './hostname.ts';
import { isbn13 } from './isbn-number.ts';
import { bookPlaces } from './isbn-places.ts';
import { withoutEndSlashes } from './parse-url.ts';
import type { Site } from './site.ts';

const PLAIN = /^(?:isbn:?)?/i;

export const isbn = {
  id: 'isbn',
  title: 'ISBN',
  isRegistrar: true,
  hosts: [...new Set([...amazonHosts, ...bookPlaces.flatMap(({ hosts }) => hosts)])],
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
  for (const place of bookPlaces) {
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
