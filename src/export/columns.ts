import type { ListedLink, ListedResource } from '../model/registry.ts';
import { oneWordAddress } from './address.ts';

/** One column of a table of values: its name, what it holds for the docs, and how it is read. */
export interface Column<Item> {
  readonly name: string;
  readonly holds: string;
  readonly value: (item: Item) => string;
  /** Whether it holds addresses or ids, which mean nothing once a sign in them is another. */
  readonly isName?: true;
}

/** What stands between the tags, the headings and the related ids of one field. */
const BETWEEN = ', ';
const BELOW = ' > ';

/** The columns of resources. A new one comes last, so that what reads them by number goes on. */
export const resourceColumns: readonly Column<ListedResource>[] = [
  { name: 'id', holds: 'identity: the same for every spelling of the address', value: ({ id }) => id, isName: true },
  { name: 'title', holds: 'title', value: ({ title }) => title },
  { name: 'url', holds: 'canonical address', value: ({ url }) => oneWordAddress(url), isName: true },
  { name: 'kind', holds: 'kind', value: ({ kind }) => kind },
  { name: 'tags', holds: 'tags, with a comma and a blank between them', value: ({ tags }) => tags.join(BETWEEN) },
  { name: 'date', holds: '`YYYY`, `YYYY-MM` or `YYYY-MM-DD`', value: ({ date = '' }) => date },
  { name: 'description', holds: 'description', value: ({ description = '' }) => description },
  {
    name: 'section',
    holds: 'headings above its first link, outermost first',
    value: ({ occurrences: [first] }) => first?.section.join(BELOW) ?? '',
  },
  { name: 'file', holds: 'page of its first link', value: ({ occurrences: [first] }) => first?.file ?? '' },
  { name: 'line', holds: 'line of that', value: ({ occurrences: [first] }) => String(first?.line ?? '') },
  { name: 'occurrences', holds: 'how many links lead to it', value: ({ occurrences }) => String(occurrences.length) },
  {
    name: 'related',
    holds: 'ids of its code, its paper and the like',
    value: ({ related = [] }) => related.map(({ id }) => id).join(BETWEEN),
    isName: true,
  },
];

/** The columns of links, in the same way. */
export const linkColumns: readonly Column<ListedLink>[] = [
  { name: 'file', holds: 'page that it stands on', value: ({ link }) => link.file },
  { name: 'line', holds: 'line, from 1', value: ({ link }) => String(link.line) },
  { name: 'column', holds: 'column, from 1, in UTF-16 units', value: ({ link }) => String(link.column) },
  { name: 'text', holds: 'text, or alternative text', value: ({ link }) => link.text },
  { name: 'url', holds: 'address as the page gives it', value: ({ link }) => oneWordAddress(link.url), isName: true },
  {
    name: 'target',
    holds: '`resource`, `image`, `page`, `email`, `fragment`, `template` or `other`',
    value: ({ link }) => link.target ?? 'resource',
  },
  { name: 'syntax', holds: 'how it is written, such as `inline`', value: ({ link }) => link.syntax },
  {
    name: 'section',
    holds: 'headings above it, outermost first',
    value: ({ link }) => link.section.join(BELOW),
  },
  { name: 'resource', holds: 'id of the resource', value: ({ link }) => link.resource ?? '', isName: true },
  { name: 'kind', holds: 'kind of the resource', value: ({ resource }) => resource?.kind ?? '' },
  { name: 'title', holds: 'title of the resource', value: ({ resource }) => resource?.title ?? '' },
];
