import type { FlavorId } from '../../src/model/page.ts';
import { type Fixed, fix } from '../../src/rules/fix.ts';
import type { Reading } from '../../src/rules/prove-changes.ts';
import { lint } from '../../src/rules/run.ts';
import { noFiles, pageOf } from './pages.ts';

/** A page as `fix` takes it. */
export function readingOf(source: string, flavor: FlavorId = 'gfm'): Reading {
  const page = pageOf(source, flavor);
  return { page, findings: lint([page], noFiles) };
}

export function fixPage(source: string, flavor: FlavorId = 'gfm'): Promise<Fixed<Reading>> {
  return fix(readingOf(source, flavor), (text) => readingOf(text, flavor));
}

export async function fixedText(source: string, flavor: FlavorId = 'gfm'): Promise<string> {
  return (await fixPage(source, flavor)).reading.page.source;
}
