import type { Source } from '../model/registry.ts';
import { remembered } from '../model/remembered.ts';
import type { Asked } from './query-fields.ts';
import { leavesOf, type QueryTree } from './query-tree.ts';
import { hasWord, wantedWord } from './query-words.ts';
import { tagsOfHeading } from './read-tags.ts';
import { type Taxonomy, tagNamed, withDescendants } from './taxonomy.ts';

/** What says how much a resource is about a question. */
export interface Grounds {
  readonly sources: readonly Source[];
  readonly taxonomy: Taxonomy;
}

type Distance = (resource: Asked) => number;

/**
 * How far resources are from what is asked for, 0 the nearest. Of a tag: 0 where a page that links it has the tag as its
 * own, 1 where a heading there gives it, 2 elsewhere. Of words: 0 where they are the whole title, 1 for each in the title,
 * 2 in the description, 3 in the address. What is denied, and other fields, make none nearer.
 */
export function relevanceOf(tree: QueryTree | undefined, grounds: Grounds): Distance {
  const asked = [...leavesOf(tree)].flatMap(({ leaf, isDenied }) => (isDenied ? [] : [leaf]));
  const words = asked.flatMap((leaf) => (leaf.type === 'word' ? [leaf.text] : []));
  const tags = asked.flatMap((leaf) => (leaf.type === 'field' && leaf.field === 'tag' ? [leaf.values] : []));
  const distances = [...tagDistances(tags, grounds), ...(words.length === 0 ? [] : [wordDistance(words)])];
  return (resource) => distances.reduce((sum, distance) => sum + distance(resource), 0);
}

function tagDistances(asked: readonly (readonly string[])[], { sources, taxonomy }: Grounds): readonly Distance[] {
  const pages = new Map(sources.map(({ file, tags }) => [file, tags]));
  const inHeading = remembered((heading: string) => tagsOfHeading(heading, taxonomy));
  return asked.map((names) => {
    const tags = new Set(names.flatMap((name) => [...withDescendants(taxonomy, tagNamed(taxonomy, name))]));
    const isOne = (tag: string) => tags.has(tag);
    const isPage = remembered((file: string) => pages.get(file)?.some(isOne) === true);
    const isHeading = remembered((heading: string) => inHeading(heading).some(isOne));
    return ({ tags: own, occurrences = [] }) => {
      if (!own.some(isOne)) return 3;
      if (occurrences.some(({ file }) => isPage(file))) return 0;
      return occurrences.some(({ section }) => section.some(isHeading)) ? 1 : 2;
    };
  });
}

function wordDistance(words: readonly string[]): Distance {
  const whole = plain(words.join(' '));
  const wanted = words.map(wantedWord);
  return ({ title, description = '', url }) => {
    if (plain(title) === whole) return 0;
    return wanted.reduce((sum, { term, inAddress }) => {
      if (hasWord(title, term)) return sum + 1;
      if (hasWord(description, term)) return sum + 2;
      return sum + (hasWord(url, inAddress) ? 3 : 4);
    }, 0);
  };
}

/** A title without what people leave out when they type it. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
