import { givenNames } from './given-names.ts';
import { folded, slug } from './slug.ts';

const MAX_WORDS = 4;
const MAX_LENGTH = 40;

/** Marks of a sentence, a question, an address, code. */
const SENTENCE = /[?!;"“”«»<>{}=@`]|[.,:]\s|…/u;
const OPENERS =
  /^(?:how|what|why|who|when|where|which|is|are|can|could|do|does|should|will|the|a|an|my|our|your|their|his|her|this|these|that|some|all|more|other|every|if|let|lets|in|on|at|to|from|by|about|we|i|it|you|not|no|available|useful|important|example|key|various|general|common|higher|lower|main|basic|advanced|further|new|old|best|top|good|great|selected|recommended|interesting|possible|potential|current|recent|future|whats|comparing|optimi[sz]ing|applying|constraining|visuali[sz]ing|including|eliciting|reporting|splitting|building|deploying|creating|using|getting|making|choosing|setting|staying|migrating|supported|understanding|handling|improving|implementing|installing|running|finding|working|adding|managing|evaluating|generating|defining|designing|developing|exploring|introducing|measuring|selecting|combining|enabling|ensuring|avoiding|preventing|reducing|increasing|connecting|integrating|customi[sz]ing|configuring|contributing|starting|going|keeping|writing|compactifying)$/;
/** A phrase with one of these is a sentence or a part of one. */
const INNER = /^(?:a|an|the|of|from|into|than|as|by|at|is|are|i|we|you|my|our|your|it|me|us)$/;
/** A date, a number of a series, a version. */
const COUNTED =
  /^(?:(?:part|chapter|section|step|week|day|lecture|lesson|module|unit|session|phase|level|appendix|figure|table|episode|volume|vol|version|v|no|q)-?)?(?:\d[\d-]*|[ivx]+)$/;
const DATED =
  /(?:^|-)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:-\d|$)|(?:^|-)(?:19|20)\d\d(?:-|$)/;

/** A part of an alphabet: `B companies`, not `C programming`. */
const INDEX_LETTER = /^[abd-qs-z]-[a-z]+s$/;

/** How, not what. */
const ADVERB = /^[a-z]{4,}(?:al|ic|ive|ent|ant|ous|ful)ly$/;

/** Endings that common nouns have and family names hardly do. */
const COMMON =
  /(?:ing|tion|sion|ment|ics|ity|sis|ology|ography|ance|ence|ness|ship|ism|ware|work|ure|age|ory|phy|gy|[^aeiou]al|[aeiou]?ive|ous|able|ible|ular|inear|metry|algebra|calculus)s?$|(?:ngine|plate|river|tool|model|form|base|platform|thread|queue|feed|driver|server|client|game|chart|graph|table|list|file|page|site|link|book)s$/;
const COMMON_WORDS = new Set(
  `art audio big business change chemistry climate cloud code color computer control data deep design digital edge energy
  face food game general graph hardware health high home human image index internet language law life light local
  machine market math media medicine memory metal mobile model money motion music natural network neural news object
  open physics plant power problem product program protein public quantum question real research robot scale search
  security self signal small social sound source space speech star stock system text theory time tool traffic travel
  tree user value vector video virtual vision visual voice water weather web world`.split(/\s+/),
);

/** Whether a text that no taxonomy knows names a topic: short, and no sentence, person, date or list of stop words. */
export function isTopic(text: string, stopWords: ReadonlySet<string>): boolean {
  const name = slug(text);
  const words = name.split('-');
  if (words.length > MAX_WORDS || name.length > MAX_LENGTH || !/\p{L}{2}|\p{Lo}/u.test(name)) return false;
  if (SENTENCE.test(text) || COUNTED.test(name) || DATED.test(name) || ADVERB.test(name)) return false;
  if (INDEX_LETTER.test(name) || OPENERS.test(words[0] ?? '') || words.some((word) => INNER.test(word))) return false;
  return !isStopped(name, stopWords) && !isPerson(text);
}

/** Whether a text is a stop word, or made of nothing else. */
export function isStopped(text: string, stopWords: ReadonlySet<string>): boolean {
  const name = folded(text);
  return (
    name === '' || stopWords.has(name) || name.split('-').every((word) => stopWords.has(word) || /^\d+$/.test(word))
  );
}

/** Two or three capitalised words of which the first is a given name, or none is a common word. */
export function isPerson(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4) return false;
  if (/^(?:dr|prof|mr|mrs|ms|sir)\.?$/i.test(words[0] ?? '')) return true;
  if (!words.every((word, at) => isNamePart(word, at))) return false;
  const plain = words.map((word) => slug(word.normalize('NFD').replace(/\p{M}/gu, '')));
  if (givenNames.has(plain[0] ?? '')) return true;
  return words.some((word) => /^\p{Lu}\.$/u.test(word)) || !plain.some(isCommon);
}

function isCommon(word: string): boolean {
  return COMMON_WORDS.has(word) || COMMON_WORDS.has(folded(word)) || COMMON.test(word);
}

/** `Karpathy`, `O'Neil`, `LeCun`, `Fei-Fei`, an initial such as `J.`, and the small words inside of names. */
function isNamePart(word: string, at: number): boolean {
  if (at > 0 && /^(?:van|von|de|der|den|da|di|del|la|le|el|al|bin|ibn|ter)$/.test(word)) return true;
  return /^\p{Lu}\.$/u.test(word) || /^\p{Lu}[\p{Ll}\p{M}'’]+(?:\p{Lu}\p{Ll}+)?(?:-\p{Lu}\p{Ll}+)*$/u.test(word);
}
