import type { Edit } from '../model/edit.ts';
import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { closes, openSigns, signsIn } from './emphasis.ts';
import { mend } from './mend-address.ts';
import { isBare } from './prose.ts';
import { firstFrom } from './repair.ts';
import { textAround } from './text-around.ts';

/** Whether a change takes away the end of an emphasis that begins before it and that nothing else ends. */
export function losesEmphasis({ start, end, text }: Edit, page: Page): boolean {
  const raw = page.source.slice(start, end);
  if (!/[*_~=]/.test(raw)) return false;
  const { before, after } = textAround(page, page.source, start, end);
  return openSigns(before).some((sign) => signsIn(raw, sign) > signsIn(text, sign) && !closes(after, sign));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether fewer links stand inside a place than before, or others: all of them may be mended, one may lead elsewhere. */
export function losesLinks(before: Page, place: Place, after: Page, placeAfter: Place): boolean {
  const had = linksIn(before, place);
  if (had.length === 0) return false;
  const has = linksIn(after, placeAfter);
  const urls = new Set(has.map(({ url }) => url));
  const lost = had.filter(({ url }) => !urls.has(url) && !urls.has(mend(url)));
  return has.length < had.length || lost.length > 1;
}

function linksIn({ links }: Page, { start, end }: Place): readonly Link[] {
  return links.slice(firstFrom(links, start), firstFrom(links, end)).filter((link) => link.end <= end && !isBare(link));
}
