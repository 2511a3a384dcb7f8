import type { Finding } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import { countBefore, type Span } from './spans.ts';

export type UrlReader = (finding: Finding, span: Span) => readonly string[];

/** A finding that holds more is about a part of the page, and not about the addresses in it. */
const LONGEST = 5000;
/** So many links may stand inside of one that a finding is about. */
const INNER = 3;

/** Says which addresses a finding is about: that which was meant, those written in it, and those of the links it touches. */
export function urlReader({ links }: Page): UrlReader {
  return ({ raw, meant }, span) => {
    if (raw.length > LONGEST) return [];
    const held = raw.match(/\b[a-z]+:\/\/[^\s<>()[\]"'`]+/gi) ?? [];
    const touched: string[] = [];
    let missed = 0;
    for (let at = countBefore(links, Math.max(span.end, span.start + 1)) - 1; at >= 0 && missed < INNER; at -= 1) {
      const { url, end = 0 } = links[at] ?? {};
      if (url !== undefined && end > span.start) touched.push(url);
      else missed += 1;
    }
    return [...(meant === undefined ? [] : [meant]), ...touched, ...held];
  };
}
