import type { FlavorId } from '../../src/model/page.ts';
import { type Fixed, fix } from '../../src/rules/fix.ts';
import type { RuleLevels } from '../../src/rules/levels.ts';
import type { Reading } from '../../src/rules/prove-changes.ts';
import { lint } from '../../src/rules/run.ts';
import { noFiles, pageOf } from './pages.ts';

/** A page as `fix` takes it. */
export function readingOf(source: string, flavor: FlavorId = 'gfm', levels: RuleLevels = {}): Reading {
  const page = pageOf(source, flavor);
  return { page, findings: lint([page], { ...noFiles, levels }) };
}

export function fixPage(source: string, flavor: FlavorId = 'gfm', levels: RuleLevels = {}): Promise<Fixed<Reading>> {
  return fix(readingOf(source, flavor, levels), (text) => readingOf(text, flavor, levels));
}

export async function fixedText(source: string, flavor: FlavorId = 'gfm'): Promise<string> {
  return (await fixPage(source, flavor)).reading.page.source;
}
