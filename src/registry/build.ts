import type { Link } from '../model/link.ts';
import { maskCredentials } from '../model/mask-credentials.ts';
import type { Page } from '../model/page.ts';
import { type Registry, type RegistryLink, registryFormat, registryVersion, type Source } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { identify } from '../sites/identify.ts';
import { classify } from './classify.ts';
import { dateOf } from './date.ts';
import { descriptionOf } from './description.ts';
import { grouped, indexPage, type PageIndex } from './page-index.ts';
import { relatedTo } from './related.ts';
import type { Sighting } from './sighting.ts';
import { createTagger, type Tagger, tagsOfPage } from './tag-evidence.ts';
import type { Taxonomy } from './taxonomy.ts';
import { titleOf, titleOfAddress } from './title.ts';

/** What a registry is made of besides the pages. */
export interface BuildInput {
  readonly taxonomy: Taxonomy;
  /** The links that malformed ones of a page were meant to be. */
  readonly repaired?: (page: Page) => readonly Link[];
}

/** Makes the registry of pages, which are given in the curator's order. Pure: equal input gives an equal registry. */
export function buildRegistry(pages: readonly Page[], { taxonomy, repaired = () => [] }: BuildInput): Registry {
  const indexes = pages.map((page) => indexPage(page, repaired(page)));
  const sources = new Map(pages.map((page) => [page.file, sourceOf(page, taxonomy)]));
  const sightings = indexes.flatMap(sightingsIn);
  const byLink = new Map(sightings.map(({ link, identity }) => [link, identity.id]));
  const context: Context = { tagger: createTagger(taxonomy), sources, idOf: (link) => byLink.get(link) };
  const groups = [...grouped(sightings, ({ identity }) => identity.id).values()];
  return {
    format: registryFormat,
    version: registryVersion,
    sources: [...sources.values()],
    resources: groups.map((group) => resourceOf(group, context)).sort((a, b) => compare(a.id, b.id)),
    links: indexes
      .toSorted((a, b) => compare(a.page.file, b.page.file))
      .flatMap(({ links }) => links.map((link) => registryLink(link, byLink.get(link)))),
  };
}

interface Context {
  readonly tagger: Tagger;
  readonly sources: ReadonlyMap<string, Source>;
  readonly idOf: (link: Link) => string | undefined;
}

function sourceOf(page: Page, taxonomy: Taxonomy): Source {
  const { file, title, flavor } = page;
  return { file, ...(title !== undefined && { title }), tags: [...tagsOfPage(page, taxonomy)].sort(compare), flavor };
}

/** The links to resources. What a renderer still takes for a link in the place of a malformed one stands for what was meant. */
function sightingsIn(index: PageIndex): readonly Sighting[] {
  const repaired = index.links.filter((link) => link.repaired === true);
  let at = 0;
  return index.links
    .filter(({ target }) => target === 'resource')
    .map((link) => {
      while ((repaired[at]?.end ?? Number.POSITIVE_INFINITY) <= link.start) at += 1;
      const place = repaired[at];
      const meant = place !== undefined && place.start <= link.start ? place : link;
      return { index, link, identity: identify(meant.url) };
    });
}

function resourceOf(group: readonly Sighting[], context: Context): Resource {
  const [{ identity }] = group as readonly [Sighting, ...Sighting[]];
  const url = maskCredentials(bestAddress(group));
  const title = maskCredentials(titleOf(group, titleOfAddress(identity.id, url)));
  const description = descriptionOf(group);
  const date = dateOf(group);
  const related = relatedTo(group, context.idOf);
  const { kind } = classify(
    { url, title },
    group.map(({ link }) => link),
  );
  return {
    id: identity.id,
    url,
    title,
    ...(description !== undefined && { description: maskCredentials(description) }),
    kind,
    tags: tagsOf(group, context),
    ...(date !== undefined && { date }),
    ...(related !== undefined && { related }),
  };
}

/** Of spellings that no site knows: https before http, the whole page before a part, then the first. */
function bestAddress(group: readonly Sighting[]): string {
  const penalty = (url: string) => (url.startsWith('http:') ? 2 : 0) + (url.includes('#') ? 1 : 0);
  const addresses = group.map(({ identity }) => identity.url);
  return addresses.reduce((best, url) => (penalty(url) < penalty(best) ? url : best));
}

function tagsOf(group: readonly Sighting[], { tagger, sources }: Context): readonly string[] {
  const tags = group.flatMap((sighting) => [
    ...(sources.get(sighting.link.file)?.tags ?? []),
    ...tagger.ofPlace(sighting.link).map(({ tag }) => tag),
    ...tagger.ofEntry(sighting),
  ]);
  return [...new Set(tags)].sort(compare);
}

function registryLink(link: Link, resource: string | undefined): RegistryLink {
  const { file, line, column, endLine, endColumn, url, text, syntax, target, section, repaired } = link;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    url: maskCredentials(url),
    text: maskCredentials(text),
    syntax,
    ...(target !== 'resource' && { target }),
    section,
    ...(resource !== undefined && { resource }),
    ...(repaired === true && { repaired }),
  };
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
