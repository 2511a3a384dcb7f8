import { commandsTable } from './commands.ts';
import { configJsonSchema } from './config-schema.ts';
import { extractionPage } from './extraction.ts';
import { formatsPage } from './formats.ts';
import { metadataJsonSchema, overridesJsonSchema, taxonomyJsonSchema } from './kept-by-hand-schemas.ts';
import { queryPage } from './query.ts';
import { registryJsonSchema } from './registry-schema.ts';
import { reportsPage } from './reports.ts';
import { rulesPage } from './rules.ts';
import { settingsPage } from './settings.ts';
import { sitesPage } from './sites.ts';
import { verdictsPage } from './verdicts.ts';

/** Every file that is derived from the tables: what it should hold, given what it holds. */
export const generated: Readonly<Record<string, (current: string) => string>> = {
  'README.md': (current) => between(current, 'commands', commandsTable()),
  'docs/extraction.md': extractionPage,
  'docs/formats.md': formatsPage,
  'docs/query.md': queryPage,
  'docs/reports.md': reportsPage,
  'docs/rules.md': rulesPage,
  'docs/settings.md': settingsPage,
  'docs/sites.md': sitesPage,
  'docs/verdicts.md': verdictsPage,
  'data/config.schema.json': configJsonSchema,
  'data/registry.schema.json': registryJsonSchema,
  'data/metadata.schema.json': metadataJsonSchema,
  'data/overrides.schema.json': overridesJsonSchema,
  'data/taxonomy.schema.json': taxonomyJsonSchema,
};

/** Replaces what stands between `<!-- generated: name -->` and `<!-- /generated -->`. */
function between(text: string, name: string, content: string): string {
  const start = `<!-- generated: ${name} -->`;
  const end = '<!-- /generated -->';
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`no marker ${start}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
