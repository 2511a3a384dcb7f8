import type { Site } from './site.ts';

const BOOK = /^\/(?:[a-z]{2}\/)?book\/show\/(\d+)(?:[.-][^/]*)?\/?$/i;

export const goodreads = {
  id: 'goodreads',
  title: 'Goodreads',
  hosts: ['goodreads.com'],
  match: ({ pathname }) => {
    const book = BOOK.exec(pathname)?.[1];
    if (book === undefined) return undefined;
    return { id: `goodreads:${book}`, canonical: `https://www.goodreads.com/book/show/${book}`, kind: 'book' };
  },
  examples: {
    'https://www.goodreads.com/book/show/24072897-deep-learning?ac=1': {
      id: 'goodreads:24072897',
      canonical: 'https://www.goodreads.com/book/show/24072897',
      kind: 'book',
    },
  },
} as const satisfies Site;
