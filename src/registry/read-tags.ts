import { folded, slug } from './slug.ts';
import type { Taxonomy } from './taxonomy.ts';
import { isStopped, isTopic } from './topic.ts';

/** Headings longer than this are sentences: nothing in them is looked for. */
const MAX_HEADING_WORDS = 8;
const MAX_TAG_LENGTH = 40;
const MAX_TEXT_LENGTH = 200;

/** Words at the end of a heading that say what form its things have: `Testing frameworks` is about testing. */
const FORM =
  /(?:\s+(?:(?:and|&|or)\s+)?(?:tools?|tooling|toolkits?|frameworks?|librar(?:y|ies)|resources?|references?|examples?|solutions?|papers?|books?|courses?|tutorials?|articles?|blogs?|links|projects?|repositor(?:y|ies)|packages?|apps?|applications?|services?|platforms?|considerations?|approaches|techniques|methods|strategies|practices|details|basics|guides?|lists?|datasets?|videos?))+$/i;

/** The tag that a label gives: whoever writes `tags: [x]` or `#x` means a tag, known or not. */
export function tagOfLabel(label: string, taxonomy: Taxonomy): string | undefined {
  if (label.length > MAX_TEXT_LENGTH) return undefined;
  const known = knownIn(spellings(label), taxonomy);
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
  const inside = [...new Set(all.flatMap((spelling) => topicsInside(spelling, taxonomy)))];
  if (inside.length > 0) return inside;
  const [outer = text] = all.slice(1);
  const core = outer.replace(FORM, '');
  const known = knownIn([core], taxonomy);
  if (known !== undefined) return [known];
  return isTopic(core, taxonomy.stopWords) ? [slug(core)] : [];
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

/** Without numbering, emoji, the word Awesome and closing colons. */
function undecorated(heading: string): string {
  return heading
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f|:[a-z_\d+]+:/gu, ' ')
    .trim()
    .replace(/^(?:(?:part|chapter|section|step)\s+)?(?:\d+(?:\.\d+)+[.):]?\s+|(?:\d+|[ivx]+)[.):]\s*)/i, '')
    .replace(/^awesome\s+|\s+awesome$/i, '')
    .replace(/[\s:：.#-]+$/u, '')
    .trim();
}
