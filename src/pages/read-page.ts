import type { Flavor } from '../markdown/flavors/flavor.ts';
import { parsePage } from '../markdown/parse-page.ts';
import type { SourceText } from '../markdown/source-text.ts';
import { repairedLinks } from '../rules/repair.ts';
import { lint } from '../rules/run.ts';
import type { PageReading } from './page-reading.ts';

/** Reads and lints a page. */
export function readPage(
  { file, source }: SourceText,
  flavor: Flavor,
  fileExists: (file: string, path: string) => boolean,
): PageReading {
  const page = parsePage(file, source, flavor);
  const lookups = new Map<string, boolean>();
  const findings = lint([page], {
    fileExists: (_, path) => {
      const exists = lookups.get(path) ?? fileExists(file, path);
      lookups.set(path, exists);
      return exists;
    },
  });
  return { page, findings, repaired: repairedLinks(page, findings), lookups: [...lookups] };
}
