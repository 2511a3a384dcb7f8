import type { Site } from './site.ts';

/** The page of a book, or one of its files. */
const BOOK = /^\/(?:ebooks\/(\d+)(?:\.[\w.-]*)?\/?|(?:files|etext|cache\/epub)\/(\d+)(?:\/.*)?)$/;

export const gutenberg = {
  id: 'gutenberg',
  title: 'Project Gutenberg',
  hosts: ['gutenberg.org', 'm.gutenberg.org'],
  match: ({ pathname }) => {
    const [, page, file] = BOOK.exec(pathname) ?? [];
    const book = page ?? file;
    if (book === undefined) return undefined;
    return { id: `gutenberg:${book}`, canonical: `https://www.gutenberg.org/ebooks/${book}`, kind: 'book' };
  },
  examples: {
    'http://www.gutenberg.org/files/33283/33283-pdf.pdf': {
      id: 'gutenberg:33283',
      canonical: 'https://www.gutenberg.org/ebooks/33283',
      kind: 'book',
    },
  },
} as const satisfies Site;
