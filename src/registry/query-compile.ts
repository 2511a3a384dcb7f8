import { type Asked, type Field, fields, type Knowledge, type Place } from './query-fields.ts';
import type { QueryTree, Word } from './query-tree.ts';
import { holds, wantedWord } from './query-words.ts';

export type Test = (resource: Asked, places: readonly Place[]) => boolean;

/** What a tree is compiled with: the fields' knowledge, and the ids that a word may spell. */
export interface Materials extends Knowledge {
  readonly idsOf: (word: string) => readonly string[];
}

/** Makes one function of a tree: whatever can be found out once is. */
export function compile(tree: QueryTree, materials: Materials): Test {
  const ofPlace = placeTest(tree, materials);
  if (ofPlace !== undefined) return (_, places) => places.some(ofPlace);
  switch (tree.type) {
    case 'word':
      return wordTest(tree, materials);
    case 'field':
      return resourceTest(fields[tree.field], tree.values, materials);
    case 'not': {
      const test = compile(tree.of, materials);
      return (resource, places) => !test(resource, places);
    }
    case 'and':
      return every(tree.of, materials);
    case 'or': {
      const tests = tree.of.map((part) => compile(part, materials));
      return (resource, places) => tests.some((test) => test(resource, places));
    }
  }
}

/** Parts about places hold of one and the same place. */
function every(parts: readonly QueryTree[], materials: Materials): Test {
  const ofPlaces: ((place: Place) => boolean)[] = [];
  const tests: Test[] = [];
  for (const part of parts) {
    const ofPlace = placeTest(part, materials);
    if (ofPlace === undefined) tests.push(compile(part, materials));
    else ofPlaces.push(ofPlace);
  }
  if (ofPlaces.length > 0) tests.push((_, places) => places.some((place) => ofPlaces.every((test) => test(place))));
  return (resource, places) => tests.every((test) => test(resource, places));
}

/** The test of a tree that asks of nothing but places, and denies none. */
function placeTest(tree: QueryTree, materials: Materials): ((place: Place) => boolean) | undefined {
  if (tree.type === 'word' || tree.type === 'not') return undefined;
  if (tree.type === 'field') {
    const row: Field = fields[tree.field];
    return row.stands?.(tree.values, materials);
  }
  const tests = tree.of.map((part) => placeTest(part, materials));
  const known = tests.filter((test) => test !== undefined);
  if (known.length < tests.length) return undefined;
  return tree.type === 'and'
    ? (place) => known.every((test) => test(place))
    : (place) => known.some((test) => test(place));
}

function resourceTest(row: Field, values: readonly string[], materials: Materials): Test {
  const test = row.has?.(values, materials);
  if (test === undefined) throw new Error('a field that asks nothing');
  return test;
}

function wordTest({ text }: Word, { idsOf }: Materials): Test {
  const word = wantedWord(text);
  const ids = idsOf(text);
  return (resource) => holds(resource, word) || ids.some((id) => id === resource.id || resource.aliases?.includes(id));
}
