import type { Page } from '../../../src/model/page.ts';
import { pageOf as pageIn } from '../describe-page.ts';

const HOST = 'https://a.b/';

export function pageOf(source: string): Page {
  return pageIn(source, 'mkdocs');
}

/** What stands behind the host in the addresses that a page shows, sorted. */
export function shownBy(source: string): string[] {
  return pageOf(source)
    .links.filter(({ syntax, url }) => syntax !== 'definition' && url.startsWith(HOST))
    .map(({ url }) => (url.indexOf('/', HOST.length) === -1 ? url.slice(HOST.length) : url))
    .sort();
}
