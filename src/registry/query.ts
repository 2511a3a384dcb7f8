import { UserError } from '../model/user-error.ts';
import { compile, type Materials } from './query-compile.ts';
import { type Fault, queryError, valueError } from './query-error.ts';
import { type Asked, type FieldName, faultOf, fieldNames, fields, type Knowledge, type Place } from './query-fields.ts';
import { parseQuery } from './query-parser.ts';
import { plainSigns } from './query-signs.ts';
import { slipIn } from './query-slips.ts';
import { allOf, leavesOf, type QueryTree, valuesOf } from './query-tree.ts';
import { isQuote, splitValues } from './query-values.ts';
import type { Taxonomy } from './taxonomy.ts';
import type { VerdictState } from './verdict-state.ts';

/** The filters as typed: each may be repeated, and may hold several values with commas between them. */
export type Filters = Readonly<Record<FieldName, readonly string[]>>;

/** What is looked for. */
export interface Query {
  /** None: everything is. */
  readonly tree: QueryTree | undefined;
  /** Whether a resource is looked for, given the places that link it where it does not hold them. */
  readonly test: (resource: Asked, places?: readonly Place[]) => boolean;
  /** Whether a resource can only be tested with the places that link it. */
  readonly asksOfPlaces: boolean;
}

/** What a query needs besides the resources; each is called only where the query asks for it. */
export interface QueryKnowledge {
  readonly taxonomy: () => Taxonomy | Promise<Taxonomy>;
  /** Throws `UserError` where nothing was checked yet. */
  readonly verdicts?: () => VerdictState | Promise<VerdictState>;
}

/** Makes a query of filters and of texts in the query language, all of which must hold. Rejects with `UserError`. */
export async function createQuery(
  filters: Partial<Filters>,
  texts: readonly string[],
  { taxonomy, verdicts = noVerdicts }: QueryKnowledge,
): Promise<Query> {
  const parsed = texts.map(parseQuery).filter((tree) => tree !== undefined);
  const tree = allOf([...treesOfFilters(filters), ...parsed]);
  if (tree === undefined) return { tree, test: () => true, asksOfPlaces: false };
  const materials = {
    tags: asks(tree, 'tag') ? await tagsOf(taxonomy) : nothing,
    state: asks(tree, 'verdict') ? await verdicts() : undefined,
    globs: asks(tree, 'file') ? (await import('./query-globs.ts')).createGlobs : nothing,
    idsOf: await idsFor(tree),
  };
  const asksOfPlaces = fieldNames.some((field) => 'stands' in fields[field] && asks(tree, field));
  const test = compile(tree, materials);
  return { tree, test: (resource, places = resource.occurrences ?? []) => test(resource, places), asksOfPlaces };
}

/** Whether a resource is looked for. */
export function matches(resource: Asked, { test }: Query): boolean {
  return test(resource);
}

/** Repeated tags must all be there; of the others, one is enough. */
function treesOfFilters(filters: Partial<Filters>): readonly QueryTree[] {
  return fieldNames.flatMap((field) => {
    const given = filters[field] ?? [];
    const groups = field === 'tag' ? given.map((text) => [text]) : [given];
    return groups.flatMap((group): QueryTree[] => {
      const values = group.flatMap((text) => valuesOfFlag(field, text));
      return values.length === 0 ? [] : [{ type: 'field', field, values }];
    });
  });
}

/** A flag asks for something, as a field of a query does. */
function valuesOfFlag(field: FieldName, written: string): readonly string[] {
  const text = plainSigns(written);
  if (text.trim() === '') throw valueError(nothingGiven(field));
  return splitValues(text).map((value) => {
    if (value.text === '') throw queryError(text, value, nothingGiven(field));
    const slip = isQuote(text.charAt(value.start)) ? undefined : slipIn(field, value.text);
    const fault = slip ?? faultOf(field, value.text);
    if (fault !== undefined) throw valueError(fault);
    return value.text;
  });
}

function nothingGiven(field: FieldName): Fault {
  return {
    message: `a value is expected behind "--${field}"`,
    hint: `such as --${field} ${fields[field].example.replace(/^[a-z]+:/, '')}, or leave it out`,
  };
}

/** What tags are called and stand below one another. */
async function tagsOf(taxonomy: QueryKnowledge['taxonomy']): Promise<Knowledge['tags']> {
  const [known, { tagNamed, withDescendants }] = await Promise.all([taxonomy(), import('./taxonomy.ts')]);
  return (names) => new Set(names.flatMap((name) => [...withDescendants(known, tagNamed(known, name))]));
}

function asks(tree: QueryTree, field: FieldName): boolean {
  return valuesOf(tree, field).length > 0;
}

function nothing(): never {
  throw new Error('a query asks for what it was not given');
}

/** What tells the spellings of an address apart, loaded only for a query that holds one. */
async function idsFor(tree: QueryTree): Promise<Materials['idsOf']> {
  const words = [...leavesOf(tree)].flatMap(({ leaf }) => (leaf.type === 'word' ? [leaf.text] : []));
  if (!words.some((word) => ADDRESS.test(word))) return (word) => [word];
  const { identify } = await import('../sites/identify.ts');
  return (word) => (ADDRESS.test(word) ? [identify(word.includes('//') ? word : `https://${word}`).id] : [word]);
}

const ADDRESS = /^(?:(?:https?:)?\/\/|[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}\/)[^\s/]/iu;

function noVerdicts(): never {
  throw new UserError('STATE_MISSING', 'nothing was checked yet: there are no verdicts to ask for');
}
