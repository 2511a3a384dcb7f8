import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Flavor } from './flavors/flavor.ts';
import { flavors } from './flavors/table.ts';
import { showsAdmonition } from './mkdocs/admonitions.ts';
import { hasMagicLinks, siteFiles } from './mkdocs/site.ts';
import type { ParseSettings, SourceText } from './source-text.ts';

/**
 * The flavour of each page: what the settings say; else MkDocs where a site's configuration stands above the page, or
 * where a page below the same top folder shows an admonition; else GitHub's.
 */
export function chooseFlavors(texts: readonly SourceText[], { flavor, root }: ParseSettings): (file: string) => Flavor {
  const siteOf = root === undefined ? () => undefined : siteFinder(root);
  if (flavor !== 'auto' && flavor !== 'mkdocs') return () => flavors[flavor];
  const withAdmonitions = new Set(
    flavor === 'auto' ? texts.filter(({ source }) => showsAdmonition(source)).map(({ file }) => topFolder(file)) : [],
  );
  return (file) => {
    const site = siteOf(dirname(file));
    if (site !== undefined) return { ...flavors.mkdocs, hasBareLinks: site.hasBareLinks };
    return flavor === 'mkdocs' || withAdmonitions.has(topFolder(file)) ? flavors.mkdocs : flavors.gfm;
  };
}

interface Site {
  readonly hasBareLinks: boolean;
}

/** Finds the site whose configuration stands in a folder of the root or above it; each is read once. */
function siteFinder(root: string): (folder: string) => Site | undefined {
  const known = new Map<string, Site | undefined>();
  const find = (folder: string): Site | undefined => {
    if (known.has(folder)) return known.get(folder);
    const above = dirname(folder);
    const site = siteIn(join(root, folder)) ?? (above === folder ? undefined : find(above));
    known.set(folder, site);
    return site;
  };
  return find;
}

function siteIn(folder: string): Site | undefined {
  for (const name of siteFiles) {
    try {
      return { hasBareLinks: hasMagicLinks(readFileSync(join(folder, name), 'utf8')) };
    } catch {
      // No such file: this folder is not a site's root.
    }
  }
  return undefined;
}

function topFolder(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}
