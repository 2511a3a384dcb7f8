import type { Site } from './site.ts';

const BOOK = /^\/(works\/OL\d+W|books\/OL\d+M)(?:\/[^/]*)?$/i;

export const openLibrary = {
  id: 'openlibrary',
  title: 'Open Library',
  hosts: ['openlibrary.org'],
  match: ({ pathname }) => {
    const [type = '', number = ''] = BOOK.exec(pathname)?.[1]?.split('/') ?? [];
    if (number === '') return undefined;
    const book = number.toUpperCase();
    const canonical = `https://openlibrary.org/${type.toLowerCase()}/${book}`;
    return { id: `openlibrary:${book}`, canonical, kind: 'book' };
  },
  examples: {
    'https://openlibrary.org/works/OL17801809W/Deep_Learning?edition=1': {
      id: 'openlibrary:OL17801809W',
      canonical: 'https://openlibrary.org/works/OL17801809W',
      kind: 'book',
    },
  },
} as const satisfies Site;
