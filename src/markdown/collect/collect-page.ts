import type { Page } from '../../model/page.ts';
import type { SourceLines } from '../../model/source-lines.ts';
import type { Flavor } from '../flavors/flavor.ts';
import type { Emit } from '../read-event.ts';
import { entries } from './entries.ts';
import { linkFrom, links } from './links.ts';
import { outline } from './outline.ts';
import { texts } from './texts.ts';

type Collected = Pick<Page, 'links' | 'headings' | 'entries' | 'texts' | 'anchors'>;

/** Makes the parts of a page of what is read, one event after the other. */
export function collectPage(file: string, lines: SourceLines, flavor: Flavor): { take: Emit; finish: () => Collected } {
  const inOutline = outline(file, lines, flavor);
  const inEntries = entries();
  const inLinks = links({ section: inOutline.section, ofLink: inEntries.ofLink });
  const inTexts = texts(lines.source);
  return {
    take: (event) => {
      inOutline.take(event);
      inEntries.take(event);
      inLinks.take(event);
      inTexts.take(event);
    },
    finish: () => {
      const kept = inEntries.finish();
      return {
        links: inLinks.drafts
          .map((draft) => linkFrom(draft, file, lines, kept.indexes))
          .toSorted((a, b) => a.start - b.start),
        headings: inOutline.headings,
        entries: kept.entries,
        texts: inTexts.found,
        anchors: inOutline.anchors,
      };
    },
  };
}
