import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import {
  buildRegistry,
  createQuery,
  type ExportFormat,
  exporters,
  type Finding,
  fix,
  type KindId,
  type ListedResource,
  lint,
  listResources,
  matches,
  parsePages,
  parseVerdictState,
  type Query,
  type Registry,
  type Resource,
  type RuleName,
  relevanceOf,
  shippedTaxonomy,
  sortResources,
  type VerdictId,
} from '../src/index.ts';
import type { registrySchema } from '../src/registry/schema.ts';

test('what one call returns the next one takes', () => {
  const pages = parsePages([{ file: 'a.md', source: '' }], { flavor: 'auto' });
  expectTypeOf(lint(pages)).toEqualTypeOf<Finding[]>();
  const registry = buildRegistry(pages, { taxonomy: shippedTaxonomy() });
  expectTypeOf(registry).toEqualTypeOf<Registry>();
  expectTypeOf(listResources(registry)[0]).toExtend<Resource | undefined>();
});

test('a query is asked of what is listed, and says what is nearest', async () => {
  const query = createQuery({ kind: ['survey'] }, ['rag'], {
    taxonomy: shippedTaxonomy,
    verdicts: () => parseVerdictState(''),
  });
  expectTypeOf(query).resolves.toEqualTypeOf<Query>();
  const { tree } = await query;
  const listed: readonly ListedResource[] = [];
  const found = listed.filter((resource) => matches(resource, { tree, test: () => true, asksOfPlaces: false }));
  const relevance = relevanceOf(tree, { sources: [], resources: [], links: [], taxonomy: shippedTaxonomy() });
  expectTypeOf(sortResources(found, 'relevance', relevance)).toEqualTypeOf<readonly ListedResource[]>();
});

test('a page is mended by how it is read', () => {
  const read = (source: string) => {
    const [page] = parsePages([{ file: 'a.md', source }], { flavor: 'gfm' });
    if (page === undefined) throw new Error('no page');
    return { page, findings: lint([page]), more: true };
  };
  expectTypeOf(fix(read(''), read))
    .resolves.toHaveProperty('reading')
    .toEqualTypeOf<ReturnType<typeof read>>();
});

test('the names in tables are types', () => {
  expectTypeOf<'bibtex' | 'csl-json' | 'table'>().toExtend<ExportFormat>();
  expectTypeOf<'wrong-closing-bracket'>().toExtend<RuleName>();
  expectTypeOf<'nosuch'>().not.toExtend<RuleName>();
  expectTypeOf<'survey'>().toExtend<KindId>();
  expectTypeOf<'dead' | 'blocked'>().toExtend<VerdictId>();
  expectTypeOf(exporters.bibtex.load).returns.resolves.toBeFunction();
});

test('what is validated at load is what a registry is', () => {
  expectTypeOf<v.InferOutput<typeof registrySchema>>().toExtend<Registry>();
});
