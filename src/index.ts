/**
 * The public API: every name that users may rely on, and no other. Importing it runs nothing and opens nothing.
 * Pages are parsed, linted and made into a registry; resources are found in it and written out; all as plain values.
 */
export type { Evidence } from './check/evidence.ts';
export { judge } from './check/verdict.ts';
export type { Exporter, Render } from './export/exporter.ts';
export { type ExportFormat, exporters } from './export/table.ts';
export { parsePages } from './markdown/parse-pages.ts';
export type { ParseSettings, SourceText } from './markdown/source-text.ts';
export type { Edit } from './model/edit.ts';
export type { Finding, Severity } from './model/finding.ts';
export { type Kind, type KindId, kindIds, kinds } from './model/kinds.ts';
export type { Link, SyntaxId, TargetId } from './model/link.ts';
export type { Entry, FlavorId, Heading, Page } from './model/page.ts';
export type { Range } from './model/range.ts';
export type { ListedResource, Registry, RegistryLink, Source } from './model/registry.ts';
export type { Related, Resource, RoleId } from './model/resource.ts';
export { plainStyle, type Style, type Tone } from './model/style.ts';
export { UserError } from './model/user-error.ts';
export { type CheckResult, type Judgement, type VerdictId, verdicts } from './model/verdict.ts';
export { type BuildInput, buildRegistry } from './registry/build.ts';
export { listResources } from './registry/listing.ts';
export { parseRegistry } from './registry/load.ts';
export { noOverrides, type Override, type Overrides, parseOverrides } from './registry/overrides.ts';
export { createQuery, type Filters, matches, type Query, type QueryKnowledge } from './registry/query.ts';
export type { QueryTree, Term, Word } from './registry/query-tree.ts';
export { registryText } from './registry/save.ts';
export { shippedTaxonomy } from './registry/shipped.ts';
export { type SortKey, sortResources } from './registry/sort.ts';
export { emptyTaxonomy, parseTaxonomy, type Taxonomy } from './registry/taxonomy.ts';
export type { ReportContext, Reporter, ReporterRow } from './report/reporter.ts';
export { type ReportFormat, reporters } from './report/table.ts';
export { type Fixed, fix } from './rules/fix.ts';
export type { PlacedItem } from './rules/ignore-items.ts';
export { type ResultSettings, type SiftedResults, siftResults } from './rules/ignored-results.ts';
export { type IgnoreSettings, type SiftedPages, siftFindings } from './rules/ignores.ts';
export type { Level, RuleLevels } from './rules/levels.ts';
export type { Reading } from './rules/prove-changes.ts';
export { repairedLinks } from './rules/repair.ts';
export type { Fault, Rule, Subject } from './rules/rule.ts';
export { type LintOptions, lint } from './rules/run.ts';
export { type RuleName, rules } from './rules/table.ts';
export { type Identity, identify } from './sites/identify.ts';
export type { Site, SiteMatch } from './sites/site.ts';
export { sites } from './sites/table.ts';
