import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindIds } from '../../src/model/kinds.ts';
import type { ListedResource } from '../../src/model/registry.ts';
import { UserError } from '../../src/model/user-error.ts';
import { createQuery, type Filters, type Query } from '../../src/registry/query.ts';
import { parseQuery } from '../../src/registry/query-parser.ts';
import { allOf, anyOf, denied, type QueryTree, type Term, type Word } from '../../src/registry/query-tree.ts';
import { emptyTaxonomy } from '../../src/registry/taxonomy.ts';

const words = [
  'alpha',
  'beta gamma',
  'or',
  'OR',
  'AND',
  '!',
  '-x',
  '(',
  'a)b',
  'tag:x',
  'C:\\d',
  '5"',
  'a,b',
  '“',
  '--x',
  'é',
];
const tags = ['llm', 'rag', 'two words', 'a,b', 'c"d'];
const sections = ['Models', 'Large models', 'RAG (new)', 'a, b'];
const files = ['docs/**', 'a.md', '{a,docs/b}.md'];
const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const term: fc.Arbitrary<Term> = fc.oneof(
  some(tags).map((values): Term => ({ type: 'field', field: 'tag', values })),
  some(kindIds.slice(0, 3)).map((values): Term => ({ type: 'field', field: 'kind', values })),
  some(['x.org', 'a.x.org', 'y.org']).map((values): Term => ({ type: 'field', field: 'host', values })),
  some(['2020', '2021..2022', '>=2023', '..2019', '<2022']).map(
    (values): Term => ({ type: 'field', field: 'year', values }),
  ),
  some(sections).map((values): Term => ({ type: 'field', field: 'section', values })),
  some(files).map((values): Term => ({ type: 'field', field: 'file', values })),
);

const { tree } = fc.letrec<{ tree: QueryTree; leaf: QueryTree }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...words).map((text): QueryTree => ({ type: 'word', text })),
    term,
  ),
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    tie('tree').map(denied),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of) => given(allOf(of))),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of) => given(anyOf(of))),
  ),
}));

const place = fc.record({
  file: fc.constantFrom('docs/b.md', 'docs/c.md', 'a.md'),
  section: fc.array(fc.constantFrom(...sections)),
});
const resource: fc.Arbitrary<ListedResource> = fc.record({
  id: fc.constant('url:x'),
  url: fc.constantFrom('https://x.org/alpha', 'https://www.a.x.org/', 'https://y.org/5"', 'no address'),
  title: fc.constantFrom('Alpha or OR', 'Beta Gamma!', 'C:\\d (a)b', 'é a,b tag:x'),
  kind: fc.constantFrom(...kindIds.slice(0, 4)),
  tags: fc.subarray(['llm', 'rag', 'two-words', 'a-b', 'c-d']),
  date: fc.constantFrom('2018', '2020-01', '2021-05-06', '2024'),
  occurrences: fc.array(
    place.map((at) => ({
      ...at,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 2,
      url: 'x',
      text: 'x',
      syntax: 'inline' as const,
    })),
    { maxLength: 3 },
  ),
});

const known = { taxonomy: () => emptyTaxonomy };
const queried = (text: string) => createQuery({}, [text], known);

/** A tree as a person may write it: any blanks, brackets and quotation marks that change nothing. */
function written(asked: QueryTree, choose: (count: number) => number): string {
  const isChosen = () => choose(2) === 1;
  const blanks = () => [' ', '  ', '\t', ' \n '][choose(4)] ?? ' ';
  const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
  const value = (text: string) => (/^[\p{L}\p{N}./*>=<]+$/u.test(text) && isChosen() ? text : quoted(text));
  const leaf = (one: Word | Term): string => {
    if (one.type === 'word') return /^[a-zé]+$/.test(one.text) && isChosen() ? one.text : quoted(one.text);
    return `${isChosen() ? one.field : one.field.toUpperCase()}:${one.values.map(value).join(',')}`;
  };
  const part = (one: QueryTree): string => {
    if (one.type === 'word' || one.type === 'field') return leaf(one);
    if (one.type === 'not') return `${['!', '-', '!!!'][choose(3)]}${part(one.of)}`;
    return `(${isChosen() ? blanks() : ''}${whole(one)}${isChosen() ? blanks() : ''})`;
  };
  const whole = (one: QueryTree): string => {
    if (one.type === 'and') return one.of.map(part).join(blanks());
    // And binds tighter, so that it needs no brackets here.
    if (one.type === 'or')
      return one.of
        .map((each) => (each.type === 'and' && isChosen() ? whole(each) : part(each)))
        .join(`${blanks()}OR${blanks()}`);
    return isChosen() ? part(one) : `(${part(one)})`;
  };
  return whole(asked);
}

const random = fc
  .infiniteStream(fc.nat({ max: 11 }))
  .map((stream) => (count: number) => (stream.next().value ?? 0) % count);

test('what is written is read as it was meant', () => {
  fc.assert(
    fc.property(tree, random, (asked, choose) => void expect(parseQuery(written(asked, choose))).toEqual(asked)),
  );
});

test('a query finds what its parts find, put together', async () => {
  await fc.assert(
    fc.asyncProperty(tree, random, resource, async (asked, choose, one) => {
      const { test: isFound } = await queried(written(asked, choose));
      expect(isFound(one)).toBe(await naively(asked, one));
    }),
  );
});

/** Each part asked by itself. Of places, one must have all that is asked of places together. */
async function naively(asked: QueryTree, one: ListedResource): Promise<boolean> {
  if (asked.type === 'not') return !(await naively(asked.of, one));
  if (asked.type === 'or') return (await each(asked.of, one)).includes(true);
  if (asked.type !== 'and') return (await alone(asked)).test(one);
  const places = asked.of.filter(isOfPlaces);
  const others = asked.of.filter((part) => !isOfPlaces(part));
  const together = await Promise.all(
    one.occurrences.map(async (at) => !(await each(places, { ...one, occurrences: [at] })).includes(false)),
  );
  return (places.length === 0 || together.includes(true)) && !(await each(others, one)).includes(false);
}

function each(parts: readonly QueryTree[], one: ListedResource): Promise<boolean[]> {
  return Promise.all(parts.map((part) => naively(part, one)));
}

function alone(asked: QueryTree): Promise<Query> {
  return queried(written(asked, () => 0));
}

function isOfPlaces(asked: QueryTree): boolean {
  if (asked.type === 'field') return asked.field === 'section' || asked.field === 'file';
  return (asked.type === 'and' || asked.type === 'or') && asked.of.every(isOfPlaces);
}

test('what is denied finds what is not found otherwise', async () => {
  await fc.assert(
    fc.asyncProperty(tree, random, resource, async (asked, choose, one) => {
      const text = written(asked, choose);
      expect((await queried(`!(${text})`)).test(one)).toBe(!(await queried(text)).test(one));
    }),
  );
});

test('flags are what a query says of the same', async () => {
  const term2 = fc.tuple(term, fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(term2, { maxLength: 4 }), tree, random, resource, async (terms, asked, choose, one) => {
      const filters: Partial<Record<keyof Filters, string[]>> = {};
      const parts: QueryTree[] = [];
      for (const [{ field, values }] of terms) {
        const text = values.map((value) => `"${value.replaceAll('"', '\\"')}"`).join(', ');
        filters[field] = [...(filters[field] ?? []), text];
        const other = parts.findIndex((part) => part.type === 'field' && part.field === field);
        const former = parts[other];
        // A repeated tag is one more that must be there; the others are alternatives.
        if (field !== 'tag' && former?.type === 'field')
          parts[other] = { ...former, values: [...former.values, ...values] };
        else parts.push({ type: 'field', field, values });
      }
      const whole = written(asked, choose);
      const flagged = await createQuery(filters, [whole], known);
      const spelt = await createQuery({}, [whole, ...parts.map((part) => written(part, choose))], known);
      expect(flagged.test(one)).toBe(spelt.test(one));
    }),
  );
});

test('whatever is typed is read, or refused in words', async () => {
  const piece = fc.constantFrom(
    '(',
    ')',
    '"',
    '!',
    '-',
    '\\',
    ',',
    ':',
    ' ',
    'OR',
    'tag:',
    'kind:',
    'year:',
    'file:',
    '{',
    '}',
    '..',
    '>',
    '“',
    '\u0000',
    '\ud83d',
    'x',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.constantFrom('tag', 'kind', 'host', 'section', 'file', 'year'),
      resource,
      async (typed, field, one) => {
        for (const make of [() => queried(typed), () => createQuery({ [field]: [typed] }, [], known)]) {
          try {
            expect((await make()).test(one)).toBeTypeOf('boolean');
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
});

function given(asked: QueryTree | undefined): QueryTree {
  if (asked === undefined) throw new Error('no parts');
  return asked;
}
