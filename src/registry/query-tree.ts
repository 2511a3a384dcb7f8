import type { FieldName } from './query-fields.ts';

/** What is asked for, as a tree that both flags and the query language are read into. */
export type QueryTree =
  | Word
  | Term
  | { readonly type: 'not'; readonly of: QueryTree }
  | { readonly type: 'and' | 'or'; readonly of: readonly QueryTree[] };

/** A word or a phrase that title, description or address holds. */
export interface Word {
  readonly type: 'word';
  readonly text: string;
}

/** A field that has one of several values. */
export interface Term {
  readonly type: 'field';
  readonly field: FieldName;
  readonly values: readonly string[];
}

/** All of several; undefined where there are none. */
export function allOf(trees: readonly QueryTree[]): QueryTree | undefined {
  return joined('and', trees);
}

/** Any of several; undefined where there are none. */
export function anyOf(trees: readonly QueryTree[]): QueryTree | undefined {
  return joined('or', trees);
}

/** The opposite of a tree. What is denied twice is asked for. */
export function denied(tree: QueryTree): QueryTree {
  return tree.type === 'not' ? tree.of : { type: 'not', of: tree };
}

/** What all of is nested in all of is one list, whatever brackets stand around it. */
function joined(type: 'and' | 'or', trees: readonly QueryTree[]): QueryTree | undefined {
  const of = trees.flatMap((tree) => (tree.type === type ? tree.of : [tree]));
  return of.length > 1 ? { type, of } : of[0];
}

/** The words and fields of a tree, each with whether it is denied. */
export function* leavesOf(
  tree: QueryTree | undefined,
  isDenied = false,
): Generator<{ readonly leaf: Word | Term; readonly isDenied: boolean }> {
  if (tree === undefined) return;
  if (tree.type === 'word' || tree.type === 'field') yield { leaf: tree, isDenied };
  else if (tree.type === 'not') yield* leavesOf(tree.of, !isDenied);
  else for (const part of tree.of) yield* leavesOf(part, isDenied);
}

/** The values asked for of a field, denied ones too. */
export function valuesOf(tree: QueryTree | undefined, field: FieldName): readonly string[] {
  return [...leavesOf(tree)].flatMap(({ leaf }) => (leaf.type === 'field' && leaf.field === field ? leaf.values : []));
}

const signs: Readonly<Record<string, string>> = {
  or: 'OR in capitals means either',
  and: 'blanks mean and',
  not: '! before a word denies it',
};

/** `url:` begins ids, so that it is no field. */
const inAddresses = 'words are looked for in addresses too: leave "url:" out';

/** The words of a tree that may have been meant as signs, each with how that is written. */
export function wordsLikeSigns(tree: QueryTree | undefined): readonly (readonly [word: string, meant: string])[] {
  const leaves = [...leavesOf(tree)];
  const words = leaves.flatMap(({ leaf }) => (leaf.type === 'word' ? [leaf.text.toLowerCase()] : []));
  const addresses = words.filter((word) => word.startsWith('url:')).map((word) => [word, inAddresses] as const);
  return [...addresses, ...Object.entries(signs).filter(([word]) => leaves.length > 1 && words.includes(word))];
}
