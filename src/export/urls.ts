import type { ListedLink } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { oneWordAddress } from './address.ts';

export function* urls(resources: Iterable<Resource>): Iterable<string> {
  for (const { url } of resources) yield `${oneWordAddress(url)}\n`;
}

export function* linksAsUrls(links: Iterable<ListedLink>): Iterable<string> {
  for (const { link } of links) yield `${oneWordAddress(link.url)}\n`;
}
