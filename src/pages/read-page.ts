import type { Flavor } from '../markdown/flavors/flavor.ts';
import { parsePage } from '../markdown/parse-page.ts';
import type { SourceText } from '../markdown/source-text.ts';
import type { Link } from '../model/link.ts';
import { repairedLinks } from '../rules/repair.ts';
import { lint } from '../rules/run.ts';
import { identify } from '../sites/identify.ts';
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
  const repaired = repairedLinks(page, findings);
  return { page, findings, repaired, identities: identitiesOf([...page.links, ...repaired]), lookups: [...lookups] };
}

function identitiesOf(links: readonly Link[]): PageReading['identities'] {
  const urls = new Set(links.filter(({ target }) => target === 'resource').map(({ url }) => url));
  return [...urls].map((url) => [url, identify(url)]);
}
