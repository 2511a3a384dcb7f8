import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePages } from '../../src/markdown/parse-pages.ts';
import type { FlavorId, Page } from '../../src/model/page.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { Resource } from '../../src/model/resource.ts';
import { buildRegistry } from '../../src/registry/build.ts';
import type { Overrides } from '../../src/registry/overrides.ts';
import { parseTaxonomy } from '../../src/registry/read-taxonomy.ts';
import { emptyTaxonomy, type Taxonomy } from '../../src/registry/taxonomy.ts';
import { repairedLinks } from '../../src/rules/repair.ts';
import { lint } from '../../src/rules/run.ts';

const file = join(import.meta.dirname, '../../data/taxonomy.json');

/** The taxonomy that ships. */
export const taxonomy = parseTaxonomy('data/taxonomy.json', readFileSync(file, 'utf8'), emptyTaxonomy);

/** The registry of pages given as Markdown, malformed links among them. */
export function registryOf(
  texts: Readonly<Record<string, string>>,
  flavor: FlavorId = 'mkdocs',
  known: Taxonomy = taxonomy,
  overrides?: Overrides,
): Registry {
  const sources = Object.entries(texts).map(([name, source]) => ({ file: name, source }));
  const pages = parsePages(sources, { flavor, root: '/nowhere' });
  const findings = lint(pages);
  const repaired = (page: Page) => repairedLinks(page, findings);
  return buildRegistry(pages, { taxonomy: known, repaired, ...(overrides !== undefined && { overrides }) });
}

/** The one resource of a page whose address ends so; the first where no ending is given. */
export function resourceIn(markdown: string, ending = '', name = 'page.md'): Resource {
  const { resources } = registryOf({ [name]: markdown });
  const found = resources.find(({ url }) => url.endsWith(ending));
  if (found === undefined)
    throw new Error(`no resource …${ending} among ${resources.map(({ url }) => url).join(', ')}`);
  return found;
}
