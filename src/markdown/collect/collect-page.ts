import type { Link } from '../../model/link.ts';
import type { Page } from '../../model/page.ts';
import type { SourceLines } from '../../model/source-lines.ts';
import type { Flavor } from '../flavors/flavor.ts';
import type { Span } from '../mapped-text.ts';
import { canHoldLinks } from '../parser/link-characters.ts';
import type { Emit, ReadEvent } from '../read/read-event.ts';
import { entries } from './entries.ts';
import { keptEntries, withEntry } from './kept.ts';
import { linkFrom, links } from './links.ts';
import { outline } from './outline.ts';
import { texts } from './texts.ts';

type Problem = ReadEvent & { readonly type: 'problem' };

type Collected = Pick<Page, 'links' | 'headings' | 'entries' | 'texts' | 'anchors'> & {
  readonly problems: readonly Problem[];
};

interface Collector {
  readonly take: Emit;
  readonly awaitsWords: () => boolean;
  readonly finish: () => Collected;
}

/** Makes the parts of a page of what is read, one event after the other. */
export function collectPage(file: string, lines: SourceLines, flavor: Flavor): Collector {
  const inOutline = outline(file, lines, flavor);
  const inEntries = entries();
  const inLinks = links({ section: inOutline.section, ofLink: inEntries.ofLink });
  const inTexts = texts(lines.source, inEntries.current);
  const problems: Problem[] = [];
  return {
    take: (event) => {
      inOutline.take(event);
      inEntries.take(event);
      inLinks.take(event);
      inTexts.take(event);
      if (event.type === 'problem') problems.push(event);
    },
    /** Whether words count even where no link can be: they belong to something open. */
    awaitsWords: () => inOutline.awaitsWords() || inLinks.awaitsWords(),
    finish: () => {
      const texts = inTexts.found.filter(({ start, end }) => canHoldLinks(lines.source.slice(start, end)));
      const drafts = inLinks.drafts;
      const kept = keptEntries(
        inEntries.finish(),
        [...drafts, ...texts].map(({ entry }) => entry),
      );
      return {
        links: drafts
          .map((draft) => linkFrom(draft, kept.indexOf(draft.entry), file, lines))
          .filter((link) => link.target === 'resource' || !isWithin(link, inTexts.math))
          .toSorted((a, b) => a.start - b.start),
        headings: inOutline.headings,
        entries: kept.entries,
        texts: texts.map((text) => withEntry(text, kept)),
        anchors: inOutline.anchors,
        problems,
      };
    },
  };
}

/** Whether brackets that look like a link stand in a formula, `$f[x](y)$`. */
function isWithin({ start, end }: Link, math: readonly Span[]): boolean {
  let low = 0;
  let high = math.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((math[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = math[low];
  return found !== undefined && found[0] < start && end < found[1];
}
