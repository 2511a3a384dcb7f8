import { namesKind, withoutKind } from './headings.ts';
import { folded, slug } from './slug.ts';
import type { Taxonomy } from './taxonomy.ts';
import { isStopped, isTopic } from './topic.ts';

/** Headings longer than this are sentences: nothing in them is looked for. */
const MAX_HEADING_WORDS = 8;
const MAX_TAG_LENGTH = 40;
const MAX_PARTS = 4;
const MAX_PART_WORDS = 3;
/** `Statistics for Robots` is on both. */
const LINKED = /\s+(?:for|in|of|on|with|pour|para|für)\s+/i;
/** `LLMSurvey` is written as one word. */
const CAMEL = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const VERSION = /[\s-]+v?\d+(?:\.\d+)*$/i;
const MAX_TEXT_LENGTH = 200;

/** Words at the end of a heading that say what form its things have: `Testing frameworks` is about testing. */
const FORM =
  /(?:\s+(?:(?:and|&|or)\s+)?(?:tools?|tooling|toolkits?|frameworks?|librar(?:y|ies)|resources?|references?|examples?|solutions?|papers?|books?|courses?|tutorials?|articles?|blogs?|links|projects?|repositor(?:y|ies)|packages?|apps?|applications?|services?|platforms?|considerations?|approaches|techniques|methods|strategies|practices|details|basics|guides?|lists?|datasets?|videos?|apis?))+$/i;

/** The tag that a label gives: whoever writes `tags: [x]` or `#x` means a tag, known or not. */
export function tagOfLabel(label: string, taxonomy: Taxonomy): string | undefined {
  if (label.length > MAX_TEXT_LENGTH) return undefined;
  const known = knownIn([...spellings(label), label.replace(VERSION, '')], taxonomy);
  if (known !== undefined) return known;
  const tag = slug(label);
  return tag.length <= MAX_TAG_LENGTH && /\p{L}/u.test(tag) && !isStopped(tag, taxonomy.stopWords) ? tag : undefined;
}

/** The tags that a heading or a folder gives: the topics that it names, else itself where it looks like a topic. */
export function tagsOfHeading(heading: string, taxonomy: Taxonomy): readonly string[] {
  if (heading.length > MAX_TEXT_LENGTH) return [];
  const text = undecorated(heading);
  const all = spellings(text);
  if (all.some((spelling) => taxonomy.stopWords.has(folded(spelling)))) return [];
  const whole = knownIn(all, taxonomy);
  if (whole !== undefined) return [whole];
  const inParts = namesKind(text) ? [] : tagsOfParts(text, taxonomy);
  if (inParts !== undefined) return inParts;
  const ends = text.split(LINKED).map((part) => knownIn([part], taxonomy));
  const inside = distinct([...all.flatMap((spelling) => topicsInside(spelling, taxonomy)), ...ends]);
  if (inside.length > 0) return inside;
  const [outer = text] = all.slice(1);
  const core = outer.replace(FORM, '');
  const known = knownIn([core, withoutKind(core), withoutStopWords(core, taxonomy)], taxonomy);
  if (known !== undefined) return [known];
  return isTopic(core, taxonomy.stopWords) && !namesKind(core) ? [slug(core)] : [];
}

/** The tags of a heading that names several things; undefined where it names one. What is known leaves no room for the rest of a phrase. */
function tagsOfParts(text: string, taxonomy: Taxonomy): readonly string[] | undefined {
  const parts = partsOf(text);
  if (parts.length < 2) return undefined;
  const tags = distinct(parts.flatMap((part) => tagsOfHeading(part, taxonomy)));
  const known = tags.filter((tag) => taxonomy.parents.has(tag));
  if (/[&＆]|\s\/\s/.test(text) || (known.length === 0 && parts.every((part) => !/\s/.test(part)))) return tags;
  return known.length > 0 ? known : undefined;
}

/** Of `Sports & Fitness` both, where each is short enough to be a topic of its own; a sentence has no parts. */
function partsOf(text: string): readonly string[] {
  if (/[.!?:;"“”]\s|[()（）]/.test(text)) return [text];
  const parts = text
    .split(/\s*(?:,|、|&|＆|\s[/–—-]\s|(?<=\s)(?:and|et|und|y|e|и)(?=\s))\s*/iu)
    .map((part) => part.trim());
  const fit = parts.every((part) => part !== '' && part.split(/\s+/).length <= MAX_PART_WORDS);
  const isName = parts.length === 2 && /^\S+,\s\S+$/.test(text);
  return fit && parts.length <= MAX_PARTS && !isName ? parts : [text];
}

/** A text as it stands, without what stands in parentheses, and that alone: `Retrieval-Augmented Generation (RAG)`. */
function spellings(text: string): readonly string[] {
  const inner = /^(.*?)\s*[(（[]([^()（）[\]]+)[)）\]](.*)$/su.exec(text);
  if (inner === null) return [text];
  const [, before = '', inside = '', after = ''] = inner;
  return [text, `${before} ${after}`.trim(), inside].filter((spelling) => slug(spelling) !== '');
}

function knownIn(texts: readonly string[], { names }: Taxonomy): string | undefined {
  for (const text of texts) {
    const tag = names.get(folded(text));
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** The known tags among the words of a text; of two that overlap, the longer spelling. */
function topicsInside(text: string, { names, exact }: Taxonomy): readonly string[] {
  const words = folded(text).split('-');
  if (words.length > MAX_HEADING_WORDS) return [];
  const found: string[] = [];
  for (let length = words.length; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const spelling = words.slice(at, at + length).join('-');
      const tag = exact.has(spelling) ? undefined : names.get(spelling);
      if (tag === undefined) continue;
      found.push(tag);
      words.fill('', at, at + length);
    }
  }
  return found;
}

/** Of a name such as `LLMSurvey`, the word that is no stop word. */
function withoutStopWords(text: string, { stopWords }: Taxonomy): string {
  return text
    .split(CAMEL)
    .filter((word) => !stopWords.has(folded(word)))
    .join(' ');
}

/** Without numbering, emoji, the word Awesome and closing colons. */
function undecorated(heading: string): string {
  return heading
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f|:[a-z_\d+]+:/gu, ' ')
    .trim()
    .replace(
      /^(?:(?:part|chapter|section|step)\s+)?(?:\d+(?:\.\d+)+[.):]?\s+|(?:\d+|[ivx]+)(?:[.):]\s*|\s+[-–—]\s+))/i,
      '',
    )
    .replace(/^awesome[\s-]+|[\s-]+awesome$/i, '')
    .replace(/[\s:：.#-]+$/u, '')
    .trim();
}

function distinct(tags: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}
