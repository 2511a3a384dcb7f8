import type { Link } from '../model/link.ts';
import { isImageLink } from './image-link.ts';
import { labelOf } from './labels.ts';
import type { PageIndex } from './page-index.ts';
import { citedWork } from './reference.ts';
import type { Sighting } from './sighting.ts';
import { readsAsTitle } from './title-wording.ts';
import { isVenue } from './venues.ts';

/** So many labels stand side by side. */
const MAX_LABELS = 12;
/** So much of what stands behind them is looked at. */
const MAX_LENGTH = 600;
const LEAD = /^[\s\])}|·•,]+/u;
/** What leads to a description as often as to a title. */
const MARK = /^(?:[-–—:：]\s*)+/u;
const BOLD =
  /^(?:[\s\])}|·•,:：–—-]|<br ?\/?>)*(?:\*{2,3}|__|<b>|<strong>)["“]?(?=\S)([^\n*_<]{3,300}?)[.,:]?["”]?(?:\*{2,3}|__|<\/b>|<\/strong>)/;

/** Numbers and hashtags alone lead to what is said rather than called so: `[#12](…) Fix the parser`. */
const WORDED = /^(?!\s*#).*(?:\p{L}{2}|\p{Lo})/su;

/** The labels that an item begins with, and the words behind the last of them. */
export interface Labelled {
  readonly labels: readonly Link[];
  readonly words: string;
}

/** What an item begins with, where nothing but labels does: `[Paper](…) [Code](…) Words`. */
export function labelsBefore(link: Link, index: PageIndex): Labelled | undefined {
  if (link.entry === undefined || index.page.entries[link.entry]?.kind !== 'item') return undefined;
  const links = index.linksOf(link.entry);
  const labels = labelsAtStart(links, index);
  const last = labels.at(-1);
  if (last === undefined || !belongs(link, links, labels)) return undefined;
  return { labels, words: last.after.slice(0, MAX_LENGTH) };
}

/** What stands behind the labels of a link's item, where it is written as the title of a work. */
export function titleBehindLabels({ link, index }: Pick<Sighting, 'link' | 'index'>): string | undefined {
  const found = labelsBefore(link, index);
  const last = found?.labels.at(-1);
  if (found === undefined || last === undefined) return undefined;
  const bold = boldAfter(last, found.words, index);
  if (bold !== undefined) return readsAsTitle(bold, { marked: true }) ? bold : undefined;
  const text = found.words.replace(LEAD, '');
  const words = text.replace(MARK, '');
  const { title, cited } = citedWork(words);
  const ofPaper =
    text === words && found.labels.some((label) => labelOf(label.text)?.role === 'paper' || isVenue(label.text));
  return readsAsTitle(title, { cited, ofPaper }) ? title : undefined;
}

/** What stands in bold type right behind a link, as it is read. */
function boldAfter({ end }: Link, words: string, { page }: PageIndex): string | undefined {
  const [, bold = ''] = BOLD.exec(page.source.slice(end, end + MAX_LENGTH)) ?? [];
  const read = bold.replace(/[*_`\\]/g, '').trim();
  return read !== '' && words.includes(read) ? read : undefined;
}

function labelsAtStart(links: readonly Link[], index: PageIndex): readonly Link[] {
  const labels: Link[] = [];
  for (const link of links.slice(0, 2 * MAX_LABELS)) {
    const last = labels.at(-1);
    if (last !== undefined && link.start < last.end) continue;
    if (/\p{L}/u.test(link.before) || !isLabel(link, index)) break;
    labels.push(link);
  }
  return labels.some((label) => isImageLink(label, index) || WORDED.test(label.text)) ? labels : [];
}

function isLabel(link: Link, index: PageIndex): boolean {
  return link.target === 'image' || isImageLink(link, index) || isVenue(link.text) || labelOf(link.text) !== undefined;
}

/** Whether a link is one of the labels, or one more behind the words: `[Paper](…) Words [Code](…)`. */
function belongs(link: Link, links: readonly Link[], labels: readonly Link[]): boolean {
  if (labels.includes(link)) return true;
  if (labelOf(link.text) === undefined) return false;
  const rest = links.slice(0, 3 * MAX_LABELS).filter(({ start }) => start >= (labels.at(-1)?.end ?? 0));
  const place = rest.indexOf(link);
  return place >= 0 && rest.slice(1, place + 1).every(({ before }) => !/\p{L}/u.test(before));
}
