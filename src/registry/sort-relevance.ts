import { grouped } from '../model/grouped.ts';
import { plainText } from '../model/normal-form.ts';
import type { Registry } from '../model/registry.ts';
import type { Asked } from './query-fields.ts';
import { leavesOf, type QueryTree } from './query-tree.ts';
import { hasWord, wantedWord } from './query-words.ts';
import { tagsOfHeading } from './read-tags.ts';
import { type Taxonomy, tagNamed, withDescendants } from './taxonomy.ts';

/** What says how much a resource is about a question. */
export interface Grounds extends Pick<Registry, 'sources' | 'resources' | 'links'> {
  readonly taxonomy: Taxonomy;
}

type Distance = (resource: Asked) => number;

/**
 * How far resources are from what is asked for, 0 the nearest. Of a tag: 0 where a page about it links it, 1 where one of
 * the pages does on which it is most at home, 2 elsewhere; what gave it the tag does not count, for curators put what is
 * to be read first where no heading gives it. Of words: 0 where they are the whole title, 1 for each in the title, 2 in
 * the description, 3 in the address. What is denied, and other fields, make none nearer.
 */
export function relevanceOf(tree: QueryTree | undefined, grounds: Grounds): Distance {
  const asked = [...leavesOf(tree)].flatMap(({ leaf, isDenied }) => (isDenied ? [] : [leaf]));
  const words = asked.flatMap((leaf) => (leaf.type === 'word' ? [leaf.text] : []));
  const tags = asked.flatMap((leaf) => (leaf.type === 'field' && leaf.field === 'tag' ? [leaf.values] : []));
  const distances = [...tagDistances(tags, grounds), ...(words.length === 0 ? [] : [wordDistance(words)])];
  return (resource) => distances.reduce((sum, distance) => sum + distance(resource), 0);
}

function tagDistances(asked: readonly (readonly string[])[], grounds: Grounds): readonly Distance[] {
  const { taxonomy } = grounds;
  return asked.map((names) => {
    const tags = new Set(names.flatMap((name) => [...withDescendants(taxonomy, tagNamed(taxonomy, name))]));
    const isOne = (tag: string) => tags.has(tag);
    const about = pagesAbout(isOne, grounds);
    const homes = pagesWithMost(isOne, grounds);
    return ({ tags: own, occurrences = [] }) => {
      if (!own.some(isOne)) return 3;
      if (occurrences.some(({ file }) => about.has(file))) return 0;
      return occurrences.some(({ file }) => homes.has(file)) ? 1 : 2;
    };
  });
}

/** The pages whose own tags, or whose title, name the topic. */
function pagesAbout(isOne: (tag: string) => boolean, { sources, taxonomy }: Grounds): ReadonlySet<string> {
  const about = sources.filter(
    ({ title = '', tags }) => tags.some(isOne) || tagsOfHeading(title, taxonomy).some(isOne),
  );
  return new Set(about.map(({ file }) => file));
}

/** The pages that link more than half as much of the topic as the one that links most. */
function pagesWithMost(isOne: (tag: string) => boolean, { resources, links }: Grounds): ReadonlySet<string> {
  const ids = new Set(resources.flatMap(({ id, tags }) => (tags.some(isOne) ? [id] : [])));
  const onPage = grouped(
    links.filter(({ resource }) => resource !== undefined && ids.has(resource)),
    ({ file }) => file,
  );
  const counts = [...onPage].map(
    ([file, found]) => [file, new Set(found.map(({ resource }) => resource)).size] as const,
  );
  const most = counts.reduce((highest, [, count]) => Math.max(highest, count), 0);
  return new Set(counts.flatMap(([file, count]) => (count * 2 > most ? [file] : [])));
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
  return plainText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
