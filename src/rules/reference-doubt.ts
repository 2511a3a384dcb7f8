/** Two pairs of brackets in a row, and what stands round them. */
export interface BracketPair {
  readonly text: string;
  /** Empty in `[text][]`. */
  readonly label: string;
  /** The line up to them. */
  readonly before: string;
  /** The line from there on. */
  readonly after: string;
  /** Whether the page defines any reference at all. */
  readonly hasDefinitions: boolean;
}

/** How much speaks against a reference: nothing, something, or so much that none is meant. */
export type Doubt = 0 | 1 | 2;

/** Whether brackets may be tags, choices, citations or indices. */
export function doubtOf(pair: BracketPair): Doubt {
  return Math.max(...DOUBTS.map((doubt) => doubt(pair))) as Doubt;
}

const IDENTIFIER = /^[a-z_]\w*$/;
const SEVERAL_WORDS = /\p{L}\S*\s+\S*\p{L}/u;
const OTHER_THAN_ASCII = /[^\p{ASCII}\uFFFE\uFFFF]/u;
/** Letters of code and formulas. */
const CODE_LETTER = /[\p{ASCII}\p{Script=Greek}]/u;

/** `grid[row][column]`; no blank parts words where the script has none. */
function ofIndices(pair: BracketPair): Doubt {
  const last = /[\p{L}\p{N}_)\]}]$/u.exec(pair.before)?.[0];
  if (last === undefined) return 0;
  if (/[_\]}]/.test(last)) return 2;
  return CODE_LETTER.test(last) ? behindCode(pair) : behindWord(pair);
}

function behindCode({ text, label, hasDefinitions }: BracketPair): Doubt {
  if (label === '' || /^\p{L}$/u.test(label)) return 2;
  if (OTHER_THAN_ASCII.test(text)) return OTHER_THAN_ASCII.test(label) ? 1 : 0;
  if (!SEVERAL_WORDS.test(text)) return 2;
  return hasDefinitions ? 0 : 1;
}

function behindWord({ text, label, hasDefinitions }: BracketPair): Doubt {
  const isCodeLike = IDENTIFIER.test(text) && (label === '' || IDENTIFIER.test(label));
  return !hasDefinitions && (isCodeLike || OTHER_THAN_ASCII.test(label)) ? 1 : 0;
}

/** The levels of logs, whose lines begin with a time or an address. */
const LEVELS = wordSet('TRACE DEBUG INFO NOTICE WARN WARNING ERROR ERR FATAL CRITICAL PANIC PASS FAIL SKIP');
/** What logs, changes, issues and notices are tagged with. */
const TAGS = wordSet(
  'trace debug info notice warn warning error err fatal critical panic ok pass fail skip',
  'feat feature fix docs doc chore refactor perf test tests build ci style revert wip bug bugfix hotfix enhancement',
  'improvement question rfc proposal breaking deprecated deprecation security release new add added change changed remove',
  'removed fixed update updated internal misc api ui core backend frontend pinned help',
  '新增 修复 优化 更新 公告 置顶 重要 通知 修正 追加 変更 削除 お知らせ 重要なお知らせ 공지 수정 추가 변경 삭제',
  'ошибка исправлено новое важно предупреждение fehler neu behoben hinweis erreur nouveau corrigé nuevo corregido aviso erro novo',
);
const LINE_START = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:#{1,6}\s+)?[*_~]{0,3}$/;
/** Words of which the tags tell something, and no dash or colon before them as lists have. */
const TAGGED = /^[*_~]{0,3}:?[ \t]+[^\s\-–—:|=]/;
const WRITTEN_AS_TAG = /^(?:[\p{Ll}\d./_-]+|[\p{Lu}\d._-]+|\p{Lo}{1,6})$/u;

/** `[INFO][main] Started the server`, `[feat][ui] A button`. */
function ofTags({ text, label, before, after, hasDefinitions }: BracketPair): Doubt {
  if (LEVELS.has(text) && !hasDefinitions) return 2;
  if (!LINE_START.test(before) || !TAGGED.test(after) || label === '' || /\s/.test(text + label)) return 0;
  if (isRelated(text, label)) return 0;
  if (TAGS.has(text.toLowerCase())) return hasDefinitions ? 1 : 2;
  const isTag = WRITTEN_AS_TAG.test(text) || (isCapital(text) && isCapital(label));
  return isTag && !hasDefinitions ? 1 : 0;
}

/** Words of buttons and keys. */
const CHOICES = wordSet(
  'yes no on off ok cancel true false accept decline reject allow deny prev previous next back forward up down left right save',
  'discard close open start stop ctrl alt shift tab esc enter cmd option delete home end left-click y n',
  'ja nein oui non sí não sim da nie tak да нет evet hayır 是 否 确定 取消 確定 はい いいえ キャンセル 예 아니요 네 취소 نعم لا כן לא',
);

/** `[Yes][No]`, `[Tab 1][Tab 2]`. */
function ofChoices({ text, label, before, after, hasDefinitions }: BracketPair): Doubt {
  const [one, other] = [text.trim().toLowerCase(), label.trim().toLowerCase()];
  const isSame = one !== other && /\p{L}/u.test(one) && withoutNumber(one) === withoutNumber(other);
  if (isSame || (CHOICES.has(one) && CHOICES.has(other))) return hasDefinitions ? 1 : 2;
  const isAlone = LINE_START.test(before) && after.trim() === '';
  const areCapital = isCapital(text) && isCapital(label) && !/\s/.test(text + label);
  return isAlone && areCapital && !hasDefinitions && !isRelated(text, label) ? 1 : 0;
}

function withoutNumber(text: string): string {
  return text.replace(/\s*\d+$/, '');
}

const AUTHORS = /\bet al\b|\s(?:&|and|und|et|y|e|и|och|og)\s|^[\p{Lu}\p{Lo}][\p{L}'’-]+$|等/u;

/** `[Smith et al.][2010]`. */
function ofCitations({ text, label, hasDefinitions }: BracketPair): Doubt {
  if (!/^\s*(?:1[5-9]|20)\d\d[a-z]?\s*$/.test(label)) return 0;
  return AUTHORS.test(text) && !hasDefinitions ? 2 : 1;
}

const DOUBTS = [ofIndices, ofTags, ofChoices, ofCitations];

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A label that says the same as the text is that of a reference. */
function isRelated(text: string, label: string): boolean {
  const [one, other] = [lettersOf(text), lettersOf(label)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
