import { isUrl } from '../model/is-url.ts';
import { identify } from '../sites/identify.ts';

/** From ids to what the same thing is called now. */
export type Renamed = ReadonlyMap<string, string>;

/** Finds the id that another one stands for among those that exist; the id itself where none does. */
export type Resolve = (id: string) => string;

/**
 * What an id is called today: an address of any spelling is identified, and so is an id that was made of an address
 * before a site knew it.
 */
export function currentId(id: string): string {
  const address = /^https?:\/\//i.test(id)
    ? id
    : id.startsWith('url:')
      ? `https://${id.slice('url:'.length)}`
      : undefined;
  if (address === undefined || /^https:\/\/[a-z][a-z0-9+.-]*:(?:\/\/|[^\d/])/i.test(address)) return id;
  return isUrl(address) ? identify(address).id : id;
}

/** The newest name of an id. Names that lead back to themselves end where they began. */
export function newestName(id: string, renamed: Renamed): string {
  const seen = new Set([id]);
  let current = id;
  for (let next = renamed.get(current); next !== undefined && !seen.has(next); next = renamed.get(current)) {
    seen.add(next);
    current = next;
  }
  return current;
}

/**
 * Tells of ids which of those that exist they mean. What has a newer name that exists is called so; where only older
 * names exist, the first of them stands for all.
 */
export function createResolve(exists: (id: string) => boolean, renamed: Renamed): Resolve {
  const standing = new Map<string, string>();
  for (const old of [...renamed.keys()].sort()) {
    const newest = newestName(old, renamed);
    if (exists(newest)) standing.set(newest, newest);
    else if (exists(old) && !standing.has(newest)) standing.set(newest, old);
  }
  return (id) => {
    const known = renamed.has(id) || exists(id) ? id : currentId(id);
    const newest = newestName(known, renamed);
    return standing.get(newest) ?? newest;
  };
}
