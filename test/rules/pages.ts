import { parsePages } from '../../src/markdown/parse-pages.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { FlavorId, Page } from '../../src/model/page.ts';
import { siftFindings } from '../../src/rules/ignores.ts';
import { type LintOptions, lint } from '../../src/rules/run.ts';

/** One page as the project reads it. */
export function pageOf(source: string, flavor: FlavorId = 'gfm', file = 'page.md'): Page {
  const [page] = parsePages([{ file, source }], { flavor, root: '/nowhere' });
  if (page === undefined) throw new Error('no page');
  return page;
}

export const noFiles: LintOptions = { fileExists: () => false };

export function findings(
  source: string,
  options: Partial<LintOptions> & { readonly flavor?: FlavorId } = {},
): Finding[] {
  const page = pageOf(source, options.flavor);
  const found = lint([page], { ...noFiles, ...options });
  return [...siftFindings([page], found, { today: '2026-01-01', levels: options.levels ?? {} }).findings];
}
