import picomatch from 'picomatch';
import type { IgnoreItem } from '../model/ignore.ts';
import type { Range } from '../model/range.ts';
import { hostOf, isHostOrBelow, plainHost } from '../sites/hostname.ts';
import { parseUrl } from '../sites/parse-url.ts';

/** What an item may speak of: a finding, a link, or the result of a check. */
export interface Ignorable {
  /** Names of the rule or verdict. */
  readonly names: readonly string[];
  /** None where an address was typed. */
  readonly file?: string | undefined;
  readonly urls: readonly string[];
}

/** An item of the configuration, and where it is written. */
export interface PlacedItem extends IgnoreItem {
  readonly at: Range;
}

/** An item that a run watches: what it matches, and whether it was of use. */
export interface WatchedItem {
  readonly item: PlacedItem;
  readonly matches: (thing: Ignorable) => boolean;
  readonly isOver: boolean;
  used: boolean;
}

/** Begins to watch an item; today is a day such as `2026-11-24`, and the last day of an item still counts. */
export function watched(item: PlacedItem, today: string): WatchedItem {
  const isOver = item.until !== undefined && item.until < today;
  const matches = isOver ? () => false : itemMatcher(item);
  return { item, matches, isOver, used: false };
}

/** Makes a test of an item: whether all its keys speak of something. */
function itemMatcher({ url, host, rule, file }: IgnoreItem): (thing: Ignorable) => boolean {
  const isFile = file === undefined ? undefined : picomatch(file, { dot: true });
  const isUrl = url === undefined ? undefined : wildcard(url);
  const above = host === undefined ? undefined : plainHost(host.trim());
  return (thing) =>
    (rule === undefined || thing.names.includes(rule)) &&
    (isFile === undefined || (thing.file !== undefined && isFile(thing.file))) &&
    (isUrl === undefined || thing.urls.some(isUrl)) &&
    (above === undefined || thing.urls.some((written) => isOn(written, above)));
}

function isOn(written: string, above: string): boolean {
  const url = parseUrl(written);
  return url !== undefined && isHostOrBelow(hostOf(url), above);
}

/** Whether a text is a pattern in which each `*` stands for any text. Linear in both. */
function wildcard(pattern: string): (text: string) => boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return (text) => text === pattern;
  return (text) => {
    if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
    let at = first.length;
    for (const part of others) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= text.length - last.length;
  };
}
