import type { Flavor } from '../markdown/flavors/flavor.ts';
import { parsePage } from '../markdown/parse-page.ts';
import { type BodyReader, partsReader, TreeNeeded } from '../markdown/read/read-body.ts';
import type { SourceText } from '../markdown/source-text.ts';
import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { remembered } from '../model/remembered.ts';
import type { RuleLevels } from '../rules/levels.ts';
import { repairedLinks } from '../rules/repair.ts';
import { lint } from '../rules/run.ts';
import { identify } from '../sites/identify.ts';
import type { PageReading } from './page-reading.ts';

/** What pages are read with. */
export interface ReadingContext {
  readonly fileExists: (file: string, path: string) => boolean;
  readonly levels: RuleLevels;
  readonly isForRegistry: boolean;
  readonly titles?: ReadonlyMap<string, string>;
}

/** Reads and lints a page. */
export async function readPage(
  text: SourceText,
  flavor: Flavor,
  { fileExists, levels, isForRegistry, titles }: ReadingContext,
): Promise<PageReading> {
  const page = await parsed(text, flavor);
  const { file } = page;
  const lookups = new Map<string, boolean>();
  const identifyOnce = remembered(identify);
  const findings = lint([page], {
    identify: identifyOnce,
    levels,
    ...(titles !== undefined && { titleOf: (id: string) => titles.get(id) }),
    fileExists: (_, path) => {
      const exists = lookups.get(path) ?? fileExists(file, path);
      lookups.set(path, exists);
      return exists;
    },
  });
  const reading = { page, findings, repaired: [], identities: [], lookups: [...lookups] };
  return isForRegistry ? forRegistry(reading, identifyOnce) : reading;
}

/** A reading with what a registry is made of, and without what it has no need of. */
function forRegistry(reading: PageReading, identifyOnce: typeof identify): PageReading {
  const { page, findings } = reading;
  const repaired = repairedLinks(page, findings);
  return {
    ...reading,
    page: { ...page, texts: [], definitions: [], anchors: [], problems: [] },
    repaired,
    identities: identitiesOf([...page.links, ...repaired], identifyOnce),
  };
}

let readBody: BodyReader = partsReader();

/** Parses a page; what makes trees is loaded for the first one that needs it. */
async function parsed({ file, source }: SourceText, flavor: Flavor): Promise<Page> {
  try {
    return parsePage(file, source, flavor, readBody);
  } catch (error) {
    if (!(error instanceof TreeNeeded)) throw error;
    const { parseTree } = await import('../markdown/parser/parse-tree.ts');
    readBody = partsReader(parseTree);
    return parsePage(file, source, flavor, readBody);
  }
}

function identitiesOf(links: readonly Link[], identifyOnce: typeof identify): PageReading['identities'] {
  const urls = new Set(links.filter(({ target }) => target === 'resource').map(({ url }) => url));
  return [...urls].map((url) => [url, identifyOnce(url)]);
}
