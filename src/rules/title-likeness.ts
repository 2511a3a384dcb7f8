/** Words that say nothing of what a work is about. */
const IDLE = new Set(
  `a an and are as at be by can do does for from how in into is it its of on or our that the their this to towards toward
  using via vs we what when where which why with without your you
  abs arxiv blog book chapter code official paper pdf post preprint project slides talk tutorial video website workshop`.split(
    /\s+/,
  ),
);
/** Words of other languages written in Latin letters: a translated title shares few words with its original. */
const FOREIGN = new Set(
  `aus das dem den der des die ein eine einer für ist mit nicht oder und über von wie zum zur
  au aux avec ce dans du est et la le les leur ou par pas plus pour que qui sans sont sur un une
  como con de del el en es las los más no para por que se sin sobre su una y
  ao com da dos em mais não na no nas os pela pelo são se um uma
  che dei del della delle di gli il nel per più sono
  een het niet van voor och för med som jest nie oraz się w z na do ve bir için ile`.split(/\s+/),
);
/** With fewer words a text is a nickname, and a title is too short to tell by. */
const MIN_WORDS = 3;
/** Words are the same if they begin alike: `model`, `models`, `modelling`. */
const STEM = 5;

/** Whether a text that stands for a title can hardly be one of this work: most of its words are others. */
export function namesAnother(text: string, title: string): boolean {
  if (/\bet al\b|…|\.\.\./i.test(text) || isSpeltOut(text)) return false;
  const [words, known] = [wordsOf(text), wordsOf(title)];
  if (isForeign(words) !== isForeign(known) || scriptOf(text) !== scriptOf(title)) return false;
  const [one, other] = [stemsOf(words), stemsOf(known)];
  if (one.size < MIN_WORDS || other.size < MIN_WORDS || isAbbreviation(words, known)) return false;
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared * 3 < Math.min(one.size, other.size);
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/['’]s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word.length > 1 && !IDLE.has(word)).map((word) => word.slice(0, STEM)));
}

function isForeign(words: readonly string[]): boolean {
  return words.filter((word) => FOREIGN.has(word)).length >= 2;
}

/** Other letters than those of Europe and the neighbours of Latin are words of another language. */
function scriptOf(text: string): string {
  return [
    'Latin',
    'Han',
    'Hiragana',
    'Katakana',
    'Hangul',
    'Cyrillic',
    'Arabic',
    'Greek',
    'Hebrew',
    'Devanagari',
    'Thai',
  ]
    .filter((script) => new RegExp(`\\p{Script=${script}}{2}`, 'u').test(text))
    .join();
}

/** Whether one of the words is made of the first letters of the other's, as `BERT` and `RAG` are. */
function isAbbreviation(words: readonly string[], others: readonly string[]): boolean {
  const initials = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  const made = (short: readonly string[], long: readonly string[]) =>
    short.some((word) => word.length >= 3 && initials(long).includes(word));
  return made(words, others) || made(others, words);
}

/** `HyDE: Hypothetical Document Embeddings`: how people call a work, whatever its title is. */
function isSpeltOut(text: string): boolean {
  const [, name = '', rest = ''] = /^\s*([\p{L}\p{N}-]{2,12})\s*[:(–—-]\s*(.{1,80})$/u.exec(text) ?? [];
  if (name === '' || wordsOf(rest).length > 4 || rest[0]?.toLowerCase() !== name[0]?.toLowerCase()) return false;
  let at = 0;
  for (const letter of rest.toLowerCase()) if (letter === name[at]?.toLowerCase()) at += 1;
  return at === name.length;
}
