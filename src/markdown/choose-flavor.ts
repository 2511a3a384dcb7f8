import { dirname, join } from 'node:path';
import type { FlavorId } from '../model/page.ts';
import type { Flavor } from './flavors/flavor.ts';
import { type Site, sitesIn } from './flavors/sites.ts';
import { flavors } from './flavors/table.ts';
import { mdxTraits, shownFlavor, textTraits } from './flavors/traits.ts';
import { showsAdmonition } from './mkdocs/admonitions.ts';
import type { ParseSettings, SourceText } from './source-text.ts';

/** The flavour of a page, and in a few words why. */
export interface Chosen {
  readonly flavor: Flavor;
  readonly reason: string;
  /** Equal where the flavour is: its id, and what its site's configuration says. */
  readonly key: string;
}

/**
 * The flavour of each page: what the settings say; else that of the project whose configuration stands above the page;
 * else what the page itself shows, or for MkDocs another page below the same top folder; else GitHub's.
 */
export function chooseFlavors(texts: readonly SourceText[], { flavor, root }: ParseSettings): (file: string) => Chosen {
  const pages = new Map(texts.map((page) => [page.file, page]));
  const sitesAbove = root === undefined ? () => [] : siteFinder(root);
  if (flavor !== 'auto')
    return (file) => {
      const page = pages.get(file) ?? { file, source: '' };
      const site = sitesAbove(file).find(({ site: { flavor: id } }) => id === flavor)?.site;
      return { flavor: { ...flavors[flavor], ...site?.adapt(page) }, reason: '--flavor', key: keyOf(flavor, site) };
    };
  const admonitions = admonitionFinder(texts);
  return (file) => {
    const page = pages.get(file) ?? { file, source: '' };
    const found = sitesAbove(file).find(({ site, isBeside }) => site.holds(page, isBeside));
    if (found !== undefined) {
      const { site } = found;
      return {
        flavor: { ...flavors[site.flavor], ...site.adapt(page) },
        reason: site.sign,
        key: keyOf(site.flavor, site),
      };
    }
    const shown = shownFlavor(page, mdxTraits) ?? admonitions(file) ?? shownFlavor(page, textTraits);
    const [id, reason]: readonly [FlavorId, string] = shown ?? ['gfm', 'nothing shows another'];
    return { flavor: flavors[id], reason, key: keyOf(id) };
  };
}

function keyOf(id: FlavorId, site?: Site): string {
  return site === undefined ? id : `${id} ${site.configuration}`;
}

interface Found {
  readonly site: Site;
  /** The page stands in the folder that is the site's root. */
  readonly isBeside: boolean;
}

/** Finds the sites whose roots stand above a page, the nearest first; each folder is looked at once. */
function siteFinder(root: string): (file: string) => readonly Found[] {
  const known = new Map<string, readonly Site[]>();
  const sitesOf = (folder: string): readonly Site[] => {
    const sites = known.get(folder) ?? sitesIn(join(root, folder), root);
    known.set(folder, sites);
    return sites;
  };
  return (file) => {
    const found: Found[] = [];
    const beside = dirname(file);
    for (let folder = beside; ; folder = dirname(folder)) {
      found.push(...sitesOf(folder).map((site) => ({ site, isBeside: folder === beside })));
      if (dirname(folder) === folder) return found;
    }
  };
}

/** Finds an admonition of MkDocs on a page, or on another below the same top folder. */
function admonitionFinder(texts: readonly SourceText[]): (file: string) => readonly ['mkdocs', string] | undefined {
  const shown = new Map<string, string>();
  for (const { file, source } of texts) {
    if (!shown.has(topFolder(file)) && showsAdmonition(source)) shown.set(topFolder(file), file);
  }
  return (file) => {
    const where = shown.get(topFolder(file));
    return where === undefined ? undefined : ['mkdocs', where === file ? 'an admonition' : `an admonition in ${where}`];
  };
}

function topFolder(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}
