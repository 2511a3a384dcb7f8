import type { Work } from './work.ts';

/** Words that say nothing of a title. */
const STOP_WORDS = new Set(
  `a an and are as at be by can do does for from how in into is it its of on or our so that the their this to towards
  via we what when where which who why with your`.split(/\s+/),
);

/** Letters that are no letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  ŋ: 'ng',
};

const LONGEST_WORD = 32;

/** Keys that stand already. */
export interface KnownKeys {
  /** By the id of the work. */
  readonly keys: ReadonlyMap<string, string>;
  /** Those that no other work may have. */
  readonly reserved: ReadonlySet<string>;
}

const none: KnownKeys = { keys: new Map(), reserved: new Set() };

/**
 * A key for each work, in the given order: the one that it has, else one made for it, the same whatever that order is,
 * and unique.
 */
export function citekeys(works: readonly Work[], { keys: known, reserved }: KnownKeys = none): readonly string[] {
  const keys = works.map(bareKey);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const addLetters = letterAdder(new Set([...counts.keys(), ...reserved]));
  for (const index of inOrderOfDate(works)) {
    const key = keys[index] ?? '';
    const own = known.get(works[index]?.id ?? '');
    if (own !== undefined) keys[index] = own;
    else if (counts.get(key) !== 1 || reserved.has(key)) keys[index] = addLetters(key);
  }
  return keys;
}

/** Name, year and first significant word, in `[a-z0-9-]`: BibTeX tells no capital from a small letter. */
function bareKey({ authors, place, issued, title, id }: Work): string {
  const [author] = authors ?? [];
  const name = author === undefined ? place : 'family' in author ? author.family : author.literal;
  const start = (oneWordOf(name) || oneWordOf(place)) + (issued?.[0] ?? '');
  const word = significantWord(title) ?? wordsOf(id).at(-1) ?? '';
  const key = start + (/\d$/.test(start) && /^\d/.test(word) ? '-' : '') + word.slice(0, LONGEST_WORD);
  return key === '' ? 'untitled' : key;
}

function oneWordOf(name: string): string {
  return wordsOf(name).join('').slice(0, LONGEST_WORD);
}

function significantWord(title: string): string | undefined {
  const words = wordsOf(title);
  return words.find((word) => /[a-z]/.test(word) && !STOP_WORDS.has(word)) ?? words[0];
}

/** The words of a text in small ASCII letters and digits; an apostrophe parts no words. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[æœøđðþłıßŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Indices by date, then by id, so that letters follow time and never the order of an export. */
function inOrderOfDate(works: readonly Work[]): readonly number[] {
  const ranks = works.map(({ issued = [], id }) => {
    const [year = 9999, month = 0, day = 0] = issued;
    return `${[year, month, day].map((part) => String(part).padStart(4, '0')).join('-')} ${id.normalize('NFC')}`;
  });
  const rankAt = (index: number) => ranks[index] ?? '';
  return works.map((_, index) => index).sort((a, b) => (rankAt(a) < rankAt(b) ? -1 : rankAt(a) > rankAt(b) ? 1 : 0));
}

/** Makes a key unique with a, b, … z, aa, ab, …, past those that are taken. */
function letterAdder(taken: Set<string>): (key: string) => string {
  const used = new Map<string, number>();
  return function addLetters(key): string {
    const number = used.get(key) ?? 0;
    used.set(key, number + 1);
    const unique = key + letters(number);
    if (taken.has(unique)) return addLetters(key);
    taken.add(unique);
    return unique;
  };
}

function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}
