import type { ListedResource } from '../model/registry.ts';
import { oneWordAddress } from './address.ts';

export function* urls(resources: Iterable<ListedResource>): Iterable<string> {
  for (const { url } of resources) yield `${oneWordAddress(url)}\n`;
}
