import type { KindId } from '../model/kinds.ts';
import { remembered } from '../model/remembered.ts';
import { kindWords } from './kind-words.ts';

/** What headings and titles say of the things below them; what was read once is remembered. */
export interface HeadingReader {
  /** The kind of thing that stands under a heading, as its words say. */
  readonly kindOf: (heading: string) => KindId | undefined;
  /** The kind that a title names as what the whole collects: `Awesome Podcasts`, not `Papers as a way of life`. */
  readonly collected: (title: string) => KindId | undefined;
}

export function createHeadingReader(): HeadingReader {
  return { kindOf: remembered(kindOfHeading), collected: remembered(kindCollected) };
}

/** Longer titles are sentences. */
const MAX_TITLE_WORDS = 7;
/** Longer headings are too. */
const MAX_HEADING_WORDS = 30;
/** What a title may begin with before it says what it collects. */
const OPENING: ReadonlySet<string> = new Set(
  'awesome free best top must read list lists curated the my of useful more good great ai ml llm lista liste de des'.split(
    ' ',
  ),
);
/** So many words the longest phrase has. */
const LONGEST = 3;

/** The place in the table of each word and phrase. */
const places: ReadonlyMap<string, number> = new Map(
  kindWords.flatMap(({ words }, place) => spellings(words).map((word) => [word, place] as const)),
);
const whole: ReadonlyMap<string, number> = new Map(
  kindWords.flatMap(({ whole: words = '' }, place) => spellings(words).map((word) => [word, place] as const)),
);
const leading: ReadonlyMap<string, number> = new Map(
  kindWords.flatMap(({ leading: words = '' }, place) => spellings(words).map((word) => [word, place] as const)),
);

export function kindOfHeading(heading: string): KindId | undefined {
  return firstKind(heading, () => true);
}

function kindCollected(title: string): KindId | undefined {
  if (namesSeveral(title)) return undefined;
  const kind = firstKind(title, ({ start, end, words }) => {
    if (words.length > MAX_TITLE_WORDS) return false;
    return end === words.length || words.slice(0, start).every((word) => OPENING.has(word));
  });
  // Sites hold all sorts of things.
  return kind === 'website' ? undefined : kind;
}

/** Whether a title is a list of kinds, as `Books, blogs and podcasts`: what stands below may be of any. */
function namesSeveral(title: string): boolean {
  const named = wordsOf(title).flatMap((word) => kindWords[places.get(word) ?? -1]?.kind ?? []);
  return new Set(named).size > 1 && namesKind(title);
}

/** Whether a text is a name of kinds and nothing else: `Livres`, `视频教程`, `Books and Papers`. */
export function namesKind(text: string): boolean {
  const words = wordsOf(text);
  const rest = [...words.filter((word) => !isJoint(word) && !places.has(word) && !leading.has(word))];
  if (words.length === 0 || rest.length === 0) return words.length > 0;
  return places.has(words.join(' ')) || rest.every((word) => withoutKind(word) === '');
}

/** A text of a script without blanks, without the kinds that it ends with: `机器学习教程` is on `机器学习`. */
export function withoutKind(text: string): string {
  let rest = text.trim();
  for (let before = ''; before !== rest && /\p{Lo}/u.test(rest); ) {
    before = rest;
    for (const pattern of signEndings) rest = rest.replace(pattern, '').trim();
  }
  return rest;
}

const signEndings = kindWords.flatMap(({ signs }) =>
  signs === undefined ? [] : [new RegExp(`(?:${signs.source.replaceAll('$', '')})$`, 'u')],
);

function isJoint(word: string): boolean {
  return /^(?:and|et|und|y|e|и|the|of|for|de|le|les|la|los|das|die|der|free|best|useful|top|other|more|\d+)$/.test(
    word,
  );
}

/** A word or phrase of the table, and where it stands. */
interface Found {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

function firstKind(text: string, isMeant: (found: Found) => boolean): KindId | undefined {
  const words = wordsOf(text);
  let best = Math.min(signOf(text, words.length), whole.get(words.join(' ')) ?? Number.POSITIVE_INFINITY);
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST); end++) {
      const phrase = words.slice(start, end).join(' ');
      const place = places.get(phrase) ?? (start === 0 ? leading.get(phrase) : undefined);
      if (place !== undefined && place < best && isMeant({ words, start, end })) best = place;
    }
  }
  return kindWords[best]?.kind;
}

/** Scripts without blanks have no words to look up. */
function signOf(text: string, words: number): number {
  if (words > MAX_TITLE_WORDS || !/\p{Lo}/u.test(text)) return Number.POSITIVE_INFINITY;
  const place = kindWords.findIndex(({ signs }) => signs?.test(text.trim()) === true);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** In lower case, without numbers at the beginning, marks and apostrophes. */
function wordsOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const first = words.findIndex((word) => !/^\d+$/.test(word));
  return words.slice(Math.max(0, first), Math.max(0, first) + MAX_HEADING_WORDS);
}

function spellings(words: string): readonly string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .flatMap((word) => (word.includes('?') ? [word.replace('?', ''), word.replace(/.\?/u, '')] : [word]));
}
