/** Where addresses of bookshops, publishers and catalogues hold an ISBN: in the path, or in a parameter. */
export interface BookPlace {
  readonly hosts: readonly string[];
  /** Its first group is the number; empty where a parameter holds it. */
  readonly path: RegExp;
  readonly parameter?: string;
}

const NUMBER = String.raw`(97[89][\d-]{10,14}|[\d-]{9,12}[\dX])`;
/** A name may follow. */
const NAME = String.raw`(?:\/[^/]*)?`;

export const bookPlaces: readonly BookPlace[] = [
  {
    hosts: [
      'openlibrary.org',
      'worldcat.org',
      'search.worldcat.org',
      'isbnsearch.org',
      'librarything.com',
      'book.douban.com',
    ],
    path: path(String.raw`\/isbn\/`),
  },
  { hosts: ['goodreads.com'], path: path(String.raw`\/book\/isbn\/`) },
  { hosts: ['isbndb.com', 'indiebound.org', 'yalebooks.yale.edu'], path: path(String.raw`\/book\/`) },
  { hosts: ['books.google.com'], path: /^\/books\/?()$/, parameter: 'isbn' },
  { hosts: ['books.google.com'], path: /^\/books\/?()$/, parameter: 'vid' },
  { hosts: ['barnesandnoble.com'], path: /^\/(?:w|s)\/()/, parameter: 'ean' },
  { hosts: ['bookshop.org', 'uk.bookshop.org'], path: path(String.raw`\/(?:a\/\d+\/|(?:p\/)?books\/(?:[^/]+\/)?)`) },
  { hosts: ['abebooks.com', 'abebooks.co.uk'], path: path(String.raw`\/`, NAME) },
  { hosts: ['blackwells.co.uk'], path: path(String.raw`\/bookshop\/product\/`) },
  { hosts: ['waterstones.com'], path: path(String.raw`\/book\/(?:[^/]+\/){1,2}`) },
  { hosts: ['powells.com'], path: path(String.raw`\/book\/[^/]*-`) },
  {
    hosts: ['oreilly.com', 'learning.oreilly.com', 'safaribooksonline.com'],
    path: path(String.raw`\/library\/view\/[^/]+\/`),
  },
  { hosts: ['packtpub.com'], path: path(String.raw`\/(?:[a-z]{2}-[a-z]{2}\/)?product\/(?:[^/]+\/|[^/]*-)`) },
  { hosts: ['informit.com'], path: path(String.raw`\/store\/[^/]*-`) },
  { hosts: ['mitpress.mit.edu', 'hup.harvard.edu'], path: path(String.raw`\/(?:books\/)?`, NAME) },
  { hosts: ['us.macmillan.com'], path: path(String.raw`\/books\/`, NAME) },
  { hosts: ['penguinrandomhouse.com'], path: path(String.raw`\/books\/\d+\/[^/]+\/`) },
  { hosts: ['press.princeton.edu'], path: path(String.raw`\/books\/(?:[a-z]+\/)?`, NAME) },
  { hosts: ['global.oup.com'], path: path(String.raw`\/academic\/product\/[^/]*-`) },
  { hosts: ['routledge.com', 'crcpress.com'], path: path(String.raw`\/(?:[^/]+\/)?(?:p\/)?book\/`) },
  { hosts: ['springer.com', 'apress.com'], path: path(String.raw`\/(?:[a-z]{2}\/)?book\/`) },
  { hosts: ['wiley.com'], path: path(String.raw`\/[a-z]{2}-[a-z]{2}\/(?:[^/]*-p-)`) },
  { hosts: ['elsevier.com', 'shop.elsevier.com'], path: path(String.raw`\/books\/(?:[^/]+\/){1,2}`) },
  { hosts: ['cambridge.org'], path: path(String.raw`\/`) },
];

function path(before: string, after = ''): RegExp {
  return new RegExp(String.raw`^${before}${NUMBER}${after}\/?$`, 'i');
}
