import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const ENDINGS =
  'com co.uk de fr it es nl ca co.in com.br com.au co.jp pl ru se ch at be cz pt com.mx com.tr ie co.nz co.za co.id co.kr com.sg com.hk com.tw com.ph com.ua dk fi gr hu no ro'.split(
    ' ',
  );
const VOLUME = /^[\w-]{12}$/;
const PAGE = /^\/books(?:\/edition\/[^/]*|\/about(?:\/[^/]*)?)?(?:\/([\w-]{12})(?:\.html)?)?\/?$/;

export const googleBooks = {
  id: 'googlebooks',
  title: 'Google Books',
  hosts: ENDINGS.flatMap((ending) => [`books.google.${ending}`, `google.${ending}`]),
  match: (url) => {
    const page = PAGE.exec(url.pathname);
    const isShop = hostOf(url).startsWith('books.');
    const volume = page === null ? undefined : (page[1] ?? (isShop ? url.searchParams.get('id') : null) ?? '');
    if (volume === undefined || !VOLUME.test(volume)) return undefined;
    return { id: `googlebooks:${volume}`, canonical: `https://books.google.com/books?id=${volume}`, kind: 'book' };
  },
  examples: {
    'https://books.google.de/books?id=Np9SDQAAQBAJ&printsec=frontcover': {
      id: 'googlebooks:Np9SDQAAQBAJ',
      canonical: 'https://books.google.com/books?id=Np9SDQAAQBAJ',
      kind: 'book',
    },
    'https://www.google.com/books/edition/Deep_Learning/Np9SDQAAQBAJ?hl=en': {
      id: 'googlebooks:Np9SDQAAQBAJ',
      canonical: 'https://books.google.com/books?id=Np9SDQAAQBAJ',
      kind: 'book',
    },
  },
} as const satisfies Site;
