import { givenNames } from './given-names.ts';
import { isInstitution } from './last-kind.ts';
import { isListOfNames } from './reference.ts';
import { namesVenue } from './venues.ts';

/** What is known of words that may be a title, besides the words. */
export interface TitleSigns {
  /** In bold type. */
  readonly marked?: boolean;
  /** Before authors, a year or a venue. */
  readonly cited?: boolean;
  /** Right behind the label of a paper. */
  readonly ofPaper?: boolean;
}

const MIN_WORDS = 3;
const MIN_SENTENCE_WORDS = 4;
const MAX_SIDE_WORDS = 4;
/** Of the words of a title, so many begin with a capital. */
const CAPITALS = 0.7;
/** Words that a title writes small. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|its|nor|of|off|on|onto|or|over|per|than|that|the|their|through|to|toward|towards|under|up|using|via|vs|when|with|without|your)$/i;
/** What a curator says of a thing, however it is written. */
const SAID =
  /^(?:(?:an?|the) )?(?:un)?official\b|^(?:proposes|presents|introduces|describes|explains|shows|uses|contains|includes|provides|discusses|covers|demonstrates|implements|offers|gives|extends|improves|accepted|published|presented|appeared|appears|written|by)\b|\bet al\b/i;
/** What a curator says of a thing, where it is written as a sentence. */
const SPOKEN =
  /^(?:see|read|click|download|check|watch|try|use|get|find|this|that|these|it|here|we|our|also|for|from|with|in|on|of|to|and|or|about|more|all|some|based|used|via|is|are|has|was|note|requires?|propose|present|introduce|describe|explain|show|includ\w+|contain\w+|original|first|another|same|now|where|which|who|if|when)\b|\b(?:papers?|articles?|authors?|repo|repository|implementation|code|links?|website|blog|this|we|our|you|your|here|i)\b/i;
const IN_BRACKETS = /\s*\([^()]{0,60}\)/gu;
/** What stands beside a work: `PyTorch Implementation`. */
const BESIDE =
  /\b(?:implementation|code|repository|repo|version|page|slides|videos?|website|paper|preprint|link|demo|notebook|supplement|appendix|edition|report|thread|talk|poster|only|required|available|reading|format|licen[cs]e)(?: \d[\d.]*)?$|\b(?:research|ai|inc)$/i;
/** Where a work appeared, written out. */
const APPEARED =
  /^(?:in )?(?:(?:the )?proc(?:eedings|\.)|(?:the )?(?:\d+(?:st|nd|rd|th) )?(?:annual|international|european) (?:conference|meeting|symposium|workshop)|journal of|advances in neural information|transactions)\b|\b(?:IEEE|ACM)(?:\/\w+)? (?:transactions|journal|access|conference|international)\b/i;
const SAID_IN_SIGNS = /[，。；！]|了|^(?:本文|该|这|提出|介绍|作者|我们|关于|点击|查看|下载)/u;

/** Whether words behind the labels of an entry are the title of a work, and not what is said of it. */
export function readsAsTitle(text: string, { marked = false, cited = false, ofPaper = false }: TitleSigns): boolean {
  if (text === '' || isSaid(text)) return false;
  if (marked) return true;
  if (!/\p{Lu}/u.test(text) && /\p{Lo}{4}/u.test(text)) return (ofPaper || cited) && !SAID_IN_SIGNS.test(text);
  const words = text.split(/\s+/);
  if (!isCapital(words[0] ?? '')) return false;
  if (cited || isCapitalised(words)) return words.length >= MIN_WORDS || ((ofPaper || cited) && isName(words));
  return ofPaper && isPlainTitle(words, text);
}

/** Whether words are about a work, or name its authors, its venue or a part of it. */
function isSaid(text: string): boolean {
  if (SAID.test(text) || APPEARED.test(text) || isListOfNames(text.replace(IN_BRACKETS, ''))) return true;
  return text.split(/\s+/).length <= MAX_SIDE_WORDS && (BESIDE.test(text) || namesVenue(text) || isInstitution(text));
}

/** A title written as a sentence is. */
function isPlainTitle(words: readonly string[], text: string): boolean {
  return words.length >= MIN_SENTENCE_WORDS && !SPOKEN.test(text) && !/[.。!:]$/u.test(text);
}

/** Fewer words must be of two capitals, or each of one, and nobody's name. */
function isName(words: readonly string[]): boolean {
  if (givenNames.has((words[0] ?? '').toLowerCase())) return false;
  return words.length > 1 ? words.every(isCapital) : /\p{Lu}.*\p{Lu}/u.test(words[0] ?? '');
}

function isCapitalised(words: readonly string[]): boolean {
  const telling = words.filter((word) => /\p{L}/u.test(word) && !SMALL.test(word));
  return telling.length > 0 && telling.filter(isCapital).length >= telling.length * CAPITALS;
}

/** `Words`, `nanoGPT` and `3D` do, `words` do not. */
function isCapital(word: string): boolean {
  return /^[^\p{L}]*\p{Lu}|\p{L}\p{Lu}|^[^\p{L}]*\d/u.test(word);
}
