/** The public API: every name that users may rely on, and no other. */
export type { Finding, Severity } from './model/finding.ts';
export type { KindId } from './model/kinds.ts';
export type { Page } from './model/page.ts';
export type { ListedResource, Registry, RegistryLink } from './model/registry.ts';
export type { Resource } from './model/resource.ts';
export { UserError } from './model/user-error.ts';
export type { CheckResult, VerdictId } from './model/verdict.ts';
