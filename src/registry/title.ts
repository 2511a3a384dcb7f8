import type { Link } from '../model/link.ts';
import type { Entry } from '../model/page.ts';
import { withoutEndSlashes } from '../sites/parse-url.ts';
import { labelsBefore, titleBehindLabels } from './behind-labels.ts';
import { isImageLink } from './image-link.ts';
import { isName } from './labels.ts';
import { entriesAround, type PageIndex } from './page-index.ts';
import { titleOfReference, withoutLead } from './reference.ts';
import type { Sighting } from './sighting.ts';
import { isVenue, withoutVenue } from './venues.ts';

const MAX_WORDS = 30;
/** Longer texts name nothing. */
const MAX_LENGTH = 600;
/** How far a name is looked for beside a link. */
const REACH = 12;
const TITLE_COLUMN = /\b(?:title|name|paper|project|model|resource|tool|work|article|course|book|dataset)s?\b/i;
/** Words that end no sentence: what ends so may go on behind it. */
const OPEN_END =
  /(?:^|\s)(?:a|an|and|are|as|at|be|by|can|check|check out|for|from|has|have|in|is|it|its|like|of|on|or|our|see|that|the|their|this|to|using|via|was|we|were|which|with|you|your)$/i;
/** What goes on with a sentence; `by Ann Lee` does not. */
const GOES_ON = /^\s*["“'‘]?(?!by \p{Lu})[\p{L}\p{N}]/u;
/** A word or a comma, which a sentence goes on from. */
const RUNS_IN = /(?:^|[\s(])[\p{Ll}'’-]+,?\s*$/u;
/** The end of a title that is written as a sentence; what is cut short keeps its dot. */
const FULL_STOP = /(?<=\p{Ll}{3})(?<!\b(?:etc|inc|ltd|corp|dept|univ|intl))[.。]$/iu;
/** Words behind a badge that may be a name. */
const MAX_BARE_WORDS = 6;
/** So far before a link the bold beginning of its entry is looked for. */
const BOLD_REACH = 600;
const BOLD = /(?:\*\*|__)(?=\S)([^\n]+?)(?<=\S)(?:\*\*|__)|<(?:b|strong)>([^<\n]+)<\/(?:b|strong)>/g;
const ADMONITION_TYPE =
  /^(?:note|seealso|abstract|summary|tldr|info|todo|tip|hint|important|success|check|done|question|help|faq|warning|caution|attention|failure|fail|missing|danger|error|bug|example|quote|cite)$/i;
const HASHTAGS = /^(?:#[\p{L}\p{N}_-]+\s*)+$/u;
/** What a malformed link shows. */
const RAW_LINK = /:\/\/|\]\s*[([]|\)\s*\[/;
const EDGE = String.raw`[\s\p{Extended_Pictographic}\ufe0f\u200d\u200b\p{Cc}*_|•·–—:：;,>~]`;
const EDGES = new RegExp(`^${EDGE}+|${EDGE}+$`, 'gu');
const BADGE =
  /\b(?:badge|run in|shields|stars?|license|colab|downloads|version|build|status|coverage|discord)\b|^(?:arxiv|awesome|doi)$/i;

/** From here on a name is no more than a guess: that of a section, the words of a badge. */
const GUESS = 4;

/**
 * The title of a resource: the best name that any link to it gives, else that of its entry; what is known from elsewhere
 * is better than a guess, and a guess than its address.
 */
export function titleOf(sightings: readonly Sighting[], known: string | undefined, address: string): string {
  let best = { title: known ?? address, rank: known === undefined ? Number.POSITIVE_INFINITY : GUESS };
  for (const sighting of sightings) {
    for (const [rank, find] of candidates(sighting)) {
      const title = rank < best.rank ? find() : undefined;
      if (title !== undefined) best = { title, rank };
    }
  }
  return best.title;
}

/** What could be the title at one place: the smaller the number, the better. */
function* candidates(sighting: Sighting): Iterable<readonly [rank: number, find: () => string | undefined]> {
  const { link, index } = sighting;
  const kind = link.entry === undefined ? undefined : index.page.entries[link.entry]?.kind;
  const isProse = kind === undefined || kind === 'paragraph';
  if (link.syntax === 'frontmatter') yield [2, () => frontMatterTitle(sighting)];
  if (link.syntax === 'frontmatter' || link.syntax === 'definition') return;
  if (isImageLink(link, index)) {
    yield [isProse ? 3 : 2, () => entryName(sighting) ?? behindBadge(sighting)];
    yield [GUESS + 1, () => (BADGE.test(link.text) ? undefined : nameIn(link.text))];
  } else {
    yield [isProse ? 1 : 0, () => ownName(sighting)];
    if (!isProse) yield [1, () => quotedIn(link.before) ?? letterName(link, kind)];
    yield [isProse ? 3 : 2, () => entryName(sighting)];
  }
  yield [GUESS, () => headingName(link)];
}

/** What a link calls itself; `[ICLR]` before a title is no name. */
function ownName(sighting: Sighting): string | undefined {
  const { text } = sighting.link;
  return (isVenue(text) ? behindLabels(sighting) : undefined) ?? linkName(sighting.link, sighting.index);
}

/** The title of a page that is about the one link of its front matter. */
function frontMatterTitle({ index: { page, links } }: Sighting): string | undefined {
  if (links.filter(({ syntax }) => syntax === 'frontmatter').length > 1) return undefined;
  const title = page.frontMatter?.data.title;
  return typeof title === 'string' ? nameIn(title) : undefined;
}

/** The name that the entries around a link give it. */
function entryName(sighting: Sighting): string | undefined {
  const { link, index } = sighting;
  const behind = behindLabels(sighting);
  if (behind !== undefined) return behind;
  for (const [at, entry] of entriesAround(index, link)) {
    const name = isBody(entry, index)
      ? chainName(index, link)
      : (neighbourName(index, link, at) ??
        rowName(entry) ??
        boldName(entry, index, link) ??
        beforeName(link, at) ??
        titleName(entry));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Whether a paragraph stands below an admonition's title that holds a link: it speaks of what that leads to. */
function isBody({ kind, parent }: Entry, { page, linksOf }: PageIndex): boolean {
  if (kind !== 'paragraph' || parent === undefined) return false;
  return page.entries[parent]?.kind === 'admonition' && linksOf(parent).some(({ target }) => target === 'resource');
}

/** The name of the link that others such as `(paper, code)` follow without a word between. */
function chainName(index: PageIndex, link: Link): string | undefined {
  const links = index.linksOf(link.entry ?? -1);
  const own = index.placeOf(link);
  for (let place = own; place > Math.max(0, own - REACH); place--) {
    if (/\p{L}/u.test(links[place]?.before ?? '')) return undefined;
    const name = nameOf(links[place - 1], index);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The text of the nearest link of the entry that has a name, those before it first. */
function neighbourName(index: PageIndex, link: Link, at: number): string | undefined {
  const links = index.linksOf(at);
  const place = link.entry === at ? index.placeOf(link) : 0;
  const before = links.slice(Math.max(0, place - REACH), place).toReversed();
  const after = links.slice(link.entry === at ? place + 1 : place, place + 1 + REACH);
  for (const neighbour of [...before, ...after]) {
    const name = nameOf(neighbour, index);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The name that a link gives to those around it. */
function nameOf(link: Link | undefined, index: PageIndex): string | undefined {
  if (link === undefined || link.target === 'image') return undefined;
  return isImageLink(link, index) && BADGE.test(link.text) ? undefined : linkName(link, index);
}

/** The text of a link as a name, unless it is the beginning or the middle of a sentence. */
function linkName(link: Link, index: PageIndex): string | undefined {
  const name = nameIn(link.text);
  return name !== undefined && OPEN_END.test(name) && isInSentence(link, index) ? undefined : name;
}

/** Whether words go on behind a link or run into it, or the entry around it has said what `it` is. */
function isInSentence(link: Link, index: PageIndex): boolean {
  if (GOES_ON.test(link.after) || RUNS_IN.test(link.before)) return true;
  const at = link.entry ?? -1;
  const entry = index.page.entries[at];
  if (entry !== undefined && isBody(entry, index)) return true;
  const next = link.after.trim() === '' ? index.linksOf(at)[index.placeOf(link) + 1] : undefined;
  return next?.before.trim() === '' && next.target !== 'image' && isName(next.text);
}

function rowName({ cells }: Entry): string | undefined {
  if (cells === undefined) return undefined;
  const near = cells.slice(0, REACH);
  const named = near.find(({ column, text }) => TITLE_COLUMN.test(column) && cellName(text) !== undefined);
  const worded = near.find(({ text }) => nameIn(text) !== undefined && /\p{L}{2}/u.test(text));
  return cellName((named ?? worded)?.text ?? '');
}

/** A column of names makes a name of `T5` too, which elsewhere is a number. */
function cellName(text: string): string | undefined {
  return nameIn(text) ?? /^\p{Lu}\d{1,2}$/u.exec(text.trim())?.[0];
}

/** What an entry begins with in bold type: its title, whatever follows. */
function boldName({ title }: Entry, { page }: PageIndex, link: Link): string | undefined {
  const words = withoutLead(title);
  const before = page.source.slice(Math.max(0, link.start - BOLD_REACH), link.start);
  for (const [, stars, tags = ''] of before.matchAll(BOLD)) {
    const bold = (stars ?? tags).replace(/[*_`]/g, '').trim();
    if (bold !== '' && words.startsWith(bold) && bold.length < words.length)
      return nameIn(bold.replace(/[.。:：,]$/u, ''));
  }
  return undefined;
}

function beforeName(link: Link, entry: number): string | undefined {
  return link.entry === entry ? workIn(link.before) : undefined;
}

/** The title of an entry; of an admonition without one, the page shows its type. */
function titleName({ kind, title }: Entry): string | undefined {
  return kind === 'admonition' && ADMONITION_TYPE.test(title) ? undefined : workIn(title);
}

/** The title of a work that stands behind labels only. */
function behindLabels(sighting: Sighting): string | undefined {
  const title = titleBehindLabels(sighting);
  return title === undefined ? undefined : closed(nameIn(title));
}

/** What stands behind the badges that an item begins with, up to a dash, a colon or a full stop. */
function behindBadge({ link, index }: Sighting): string | undefined {
  const found = labelsBefore(link, index);
  if (found === undefined || !found.labels.includes(link)) return undefined;
  const [name = ''] = found.words.split(/\s[-–—|]\s|[:：—]\s|\.(?:\s|$)/, 1);
  return name.split(' ').length <= MAX_BARE_WORDS ? closed(nameIn(name)) : undefined;
}

/** A heading with the wording of a title; a topic has fewer words. */
function headingName({ section }: Link): string | undefined {
  const name = closed(nameIn(section.at(-1) ?? ''));
  return name !== undefined && name.split(' ').length > 3 ? name : undefined;
}

/** The work that a reference names: what stands in quotation marks, or before the authors; no `see the` before a link. */
function workIn(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  return quotedIn(text) ?? closed(nameIn(titleOfReference(text).trimEnd().replace(FULL_STOP, '')));
}

/** A name that does not go on in what stands behind it. */
function closed(name: string | undefined): string | undefined {
  return name !== undefined && OPEN_END.test(name) ? undefined : name;
}

/** A single letter that an item begins with, as `R`; elsewhere letters are labels. */
function letterName({ text, before, after }: Link, kind: Entry['kind']): string | undefined {
  if (kind !== 'item') return undefined;
  return /^\p{L}$/u.test(text) && !/\p{L}/u.test(before) && /^\s*(?:[-–—:,;.]|$)/u.test(after) ? text : undefined;
}

/** The title in quotation marks near the beginning of a reference. */
function quotedIn(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [, quoted] = /^[^"“”]{0,40}["“]([^"“”]{10,})["”]/u.exec(text) ?? [];
  return quoted === undefined ? undefined : nameIn(quoted);
}

/** A text as a title, where it can be one. */
function nameIn(text: string): string | undefined {
  if (text.length > MAX_LENGTH || HASHTAGS.test(text)) return undefined;
  const name = withoutVenue(cleanTitle(withoutLead(text)));
  const words = name.split(' ').length;
  return isName(name) && words <= MAX_WORDS && !RAW_LINK.test(name) ? name : undefined;
}

/** One line without the decoration around it: emoji, dashes, bullets, colons, an opening bracket without its end. */
export function cleanTitle(text: string): string {
  let clean = text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\s*[[(（]+\s*$/u, '');
  clean = clean.replace(EDGES, '').replace(/^(?:-\s+|[)\]]\s*)+|\s+-$/g, '');
  clean = /^\[([^[\]]*)\]$/.exec(clean)?.[1]?.trim() ?? clean;
  return /^(["“«])[^"“”«»]+(["”»])$/u.test(clean) ? clean.slice(1, -1).trim() : clean;
}

/** What is known from elsewhere, without the line breaks that it may have. */
export function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

/** What to call a resource that nobody named: its site's own name for it, else its address without the scheme. */
export function titleOfAddress(id: string, url: string): string {
  const [, site = '', own = ''] = /^(arxiv|doi|acl):(.+)$/.exec(id) ?? [];
  if (site !== '') return `${site === 'arxiv' ? 'arXiv' : site.toUpperCase()}:${own}`;
  const path = /^https:\/\/(?:github\.com|gitlab\.com|huggingface\.co)\/(.+)$/.exec(url)?.[1];
  const isKnown = !id.startsWith('url:');
  if (isKnown && path !== undefined) return path;
  return withoutEndSlashes(url.replace(/^https?:\/\/(?:www\.)?/i, '')) || url;
}
