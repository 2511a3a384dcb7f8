import { oneLine } from './one-line.ts';

/** What TeX means something else by. A backtick is a quotation mark to it, and `~` a blank that does not break. */
const SPECIAL: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '`': '\\`{}',
  '\u00a0': '~',
};

/** Letters that TeX has a command for, and BibTeX knows how to sort. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: '{\\ss}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  å: '{\\aa}',
  Å: '{\\AA}',
  ı: '{\\i}',
};

/** Combining marks and the accents of TeX; a command that is a letter needs a blank after it. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '\\`',
  '\u0301': "\\'",
  '\u0302': '\\^',
  '\u0303': '\\~',
  '\u0304': '\\=',
  '\u0306': '\\u ',
  '\u0307': '\\.',
  '\u0308': '\\"',
  '\u030a': '\\r ',
  '\u030b': '\\H ',
  '\u030c': '\\v ',
  '\u0323': '\\d ',
  '\u0327': '\\c ',
  '\u0328': '\\k ',
  '\u0331': '\\b ',
};

/** Letters, marks and digits; an ampersand or an apostrophe between them parts no word: `R&D`, `O'Reilly`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[&'’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Words that lose their meaning in small letters: a capital past the first letter, beside a digit, or alone. */
const CAPITALISED = /^.\P{Lu}*\p{Lu}|^\p{Lu}.*\p{N}|^[B-Z]$/su;

/** What most names and tags are made of, and TeX prints as it is. */
const HARMLESS = /^[a-z0-9.:/+]+(?:[ -][a-z0-9.:/+]+)*$/i;

/** Text for a field of BibTeX that is typeset, printed as it is written here. */
export function texText(text: string): string {
  return HARMLESS.test(text) ? text : escaped(text, (word) => word);
}

/** The same for a title: styles that print titles in small letters keep the capitals that matter. */
export function texTitle(title: string): string {
  return escaped(title, (word, plain) => (CAPITALISED.test(plain) ? `{${word}}` : word));
}

function escaped(text: string, protect: (word: string, plain: string) => string): string {
  const line = oneLine(text).normalize('NFC');
  const paired = pairedBraces(line);
  const signs = (from: number, to: number) => escapedSigns(line, from, to, paired);
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: word, index } of line.matchAll(WORD)) {
    pieces.push(signs(end, index), protect(escapedWord(word), word));
    end = index + word.length;
  }
  // BibTeX takes a brace before a backslash for an accented letter, and changes the case of all up to its end.
  return [...pieces, signs(end, line.length)].join('').replace(/\\\{(?=\\)/g, '\\{{}');
}

function escapedWord(word: string): string {
  return word.replace(/[^a-z0-9]/giu, escapedCharacter);
}

function escapedCharacter(character: string): string {
  return SPECIAL[character] ?? LETTERS[character] ?? accented(character);
}

/** A letter with one mark as a command; anything else as it is. */
function accented(character: string): string {
  if (character < '\u0080') return character;
  const [letter = '', mark = '', more] = character.normalize('NFD');
  const accent = ACCENTS[mark];
  return accent === undefined || more !== undefined || !/[a-z]/i.test(letter) ? character : `{${accent}${letter}}`;
}

function escapedSigns(line: string, from: number, to: number, paired: ReadonlySet<number>): string {
  const pieces: string[] = [];
  for (let index = from; index < to; index += 1) {
    const sign = line[index] ?? '';
    pieces.push(sign === '{' || sign === '}' ? brace(sign, paired.has(index)) : (SPECIAL[sign] ?? sign));
  }
  // Without something between them TeX makes a dash of hyphens, and a quotation mark of apostrophes or commas.
  return pieces.join('').replace(/([-',])(?=\1)/g, '$1{}');
}

/** BibTeX counts braces, escaped ones too: only those that pair may stand as such. */
function brace(sign: '{' | '}', isPaired: boolean): string {
  if (isPaired) return `\\${sign}`;
  return sign === '{' ? '{\\textbraceleft}' : '{\\textbraceright}';
}

/** Offsets of the braces that pair. */
function pairedBraces(line: string): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  for (const { 0: sign, index } of line.matchAll(/[{}]/g)) {
    if (sign === '{') open.push(index);
    const start = sign === '}' ? open.pop() : undefined;
    if (start !== undefined) paired.add(start).add(index);
  }
  return paired;
}
