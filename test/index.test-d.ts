import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import {
  buildRegistry,
  type ExportFormat,
  exporters,
  type Finding,
  type KindId,
  lint,
  listResources,
  parsePages,
  type Registry,
  type Resource,
  type RuleName,
  shippedTaxonomy,
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
