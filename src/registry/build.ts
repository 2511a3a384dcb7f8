import { didYouMean } from '../model/did-you-mean.ts';
import { grouped } from '../model/grouped.ts';
import type { KindId } from '../model/kinds.ts';
import type { Link } from '../model/link.ts';
import { maskCredentials } from '../model/mask-credentials.ts';
import type { Page } from '../model/page.ts';
import { type Registry, type RegistryLink, registryFormat, registryVersion, type Source } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { type Identity, identify } from '../sites/identify.ts';
import { type CommentedKind, commentedKinds } from './commented-kinds.ts';
import { dateOf } from './date.ts';
import { descriptionOf } from './description.ts';
import type { Classification, Mention } from './kind-subject.ts';
import { type Metadata, type MetadataEntry, noMetadata } from './metadata.ts';
import { createNames, type Names } from './names.ts';
import { classifyTogether } from './neighbours.ts';
import { noOverrides, type Override, type Overrides } from './overrides.ts';
import { indexPage, type PageIndex } from './page-index.ts';
import { relatedTo } from './related.ts';
import type { Sighting } from './sighting.ts';
import { createTagger, type Tagger, tagsOfPage } from './tag-evidence.ts';
import { type Taxonomy, tagNamed } from './taxonomy.ts';
import { oneLine, titleOf, titleOfAddress } from './title.ts';

/** What a registry is made of besides the pages. */
export interface BuildInput {
  readonly taxonomy: Taxonomy;
  /** What people say of single resources. */
  readonly overrides?: Overrides;
  /** What is known of them from elsewhere. */
  readonly metadata?: Metadata;
  /** The links that malformed ones of a page were meant to be. */
  readonly repaired?: (page: Page) => readonly Link[];
  /** What addresses are, where that is known already. */
  readonly identify?: (url: string) => Identity;
}

/** Makes the registry of pages, which are given in the curator's order. Pure: equal input gives an equal registry. */
export function buildRegistry(pages: readonly Page[], input: BuildInput): Registry {
  const { taxonomy, overrides = noOverrides, metadata = noMetadata } = input;
  const { repaired = () => [], identify: identityOf = identify } = input;
  const indexes = pages.map((page) => indexPage(page, repaired(page)));
  const sources = new Map(pages.map((page) => [page.file, sourceOf(page, taxonomy)]));
  const all = indexes.flatMap((index) => sightingsIn(index, identityOf));
  const names = createNames(new Set(all.map(({ identity }) => identity.id)), { overrides, metadata });
  const { groups, byLink } = gathered(all, names);
  const commented = new Map(indexes.flatMap((index) => [...commentedKinds(index)]));
  const context: Context = {
    taxonomy,
    tagger: createTagger(taxonomy),
    sources,
    names,
    commented,
    idOf: (link) => byLink.get(link),
  };
  const drafts = [...groups].map(([id, group]) => draftOf(id, group, context));
  const kinds = classifyTogether(
    drafts.map(({ resource, group, identity }) => ({
      resource: { ...resource, identity },
      mentions: group.map((sighting) => mentionOf(sighting, context)),
    })),
  );
  return {
    format: registryFormat,
    version: registryVersion,
    sources: [...sources.values()],
    resources: drafts.map((draft, at) => resourceOf(draft, kinds[at], context)).sort((a, b) => compare(a.id, b.id)),
    links: indexes
      .toSorted((a, b) => compare(a.page.file, b.page.file))
      .flatMap((index) => index.links.map((link) => registryLink(link, index, context))),
  };
}

/** What overrides speak of that no page links, as a key or as `sameAs`, and what it may have meant. */
export function unusedOverrides(overrides: Overrides, pages: Registry, metadata = noMetadata): readonly string[] {
  if (overrides.keys.size === 0) return [];
  const linked = new Set(pages.links.map(({ url }) => identify(url).id));
  const { idOf } = createNames(linked, { overrides: noOverrides, metadata });
  const meant = (id: string) => {
    const hint = didYouMean(maskCredentials(id), linked);
    return hint === undefined ? '' : `; ${hint}`;
  };
  return [...overrides.keys].flatMap(([id, key]) => {
    if (!linked.has(idOf(id))) return [`"${maskCredentials(key)}" is no resource of the pages${meant(id)}`];
    const target = overrides.sameAs.get(id);
    if (target === undefined || linked.has(idOf(target))) return [];
    const what = `"${maskCredentials(target)}", which is no resource of the pages`;
    return [`"${maskCredentials(key)}" is the same as ${what}${meant(target)}`];
  });
}

interface Context {
  readonly taxonomy: Taxonomy;
  readonly tagger: Tagger;
  readonly sources: ReadonlyMap<string, Source>;
  readonly names: Names;
  readonly commented: ReadonlyMap<Link, CommentedKind>;
  readonly idOf: (link: Link) => string | undefined;
}

/** A resource without what depends on the others. */
interface Draft {
  readonly group: readonly Sighting[];
  readonly override: Override;
  readonly known: MetadataEntry;
  readonly identity: Identity;
  readonly resource: Omit<Resource, 'kind' | 'tags'>;
}

function sourceOf(page: Page, taxonomy: Taxonomy): Source {
  const { file, title, flavor } = page;
  return { file, ...(title !== undefined && { title }), tags: [...tagsOfPage(page, taxonomy)].sort(compare), flavor };
}

/** The links to resources. What a renderer still takes for a link in the place of a malformed one stands for what was meant. */
function sightingsIn(index: PageIndex, identityOf: (url: string) => Identity): readonly Sighting[] {
  const repaired = index.links.filter((link) => link.repaired === true);
  let at = 0;
  return index.links
    .filter(({ target }) => target === 'resource')
    .map((link) => {
      while ((repaired[at]?.end ?? Number.POSITIVE_INFINITY) <= link.start) at += 1;
      const place = repaired[at];
      const meant = place !== undefined && place.start <= link.start ? place : link;
      return { index, link, identity: identityOf(meant.url) };
    });
}

interface Gathered {
  readonly groups: ReadonlyMap<string, readonly Sighting[]>;
  /** The id of the resource that a link leads to, where it is one. */
  readonly byLink: ReadonlyMap<Link, string>;
}

/** The links of each resource. */
function gathered(all: readonly Sighting[], { idOf, overrideOf, hasMerged }: Names): Gathered {
  const kept = all.filter(({ identity }) => overrideOf(idOf(identity.id)).exclude !== true);
  const groups = grouped(kept, ({ identity }) => idOf(identity.id));
  const byLink = new Map(kept.map(({ link, identity }) => [link, idOf(identity.id)]));
  if (!hasMerged) return { groups, byLink };
  const own = [...groups].map(([id, group]) => [id, ownFirst(id, group)] as const);
  return { groups: new Map(own), byLink };
}

/** A merged resource is called and addressed by what it was merged into. */
function ownFirst(id: string, group: readonly Sighting[]): readonly Sighting[] {
  const isOwn = ({ identity }: Sighting) => identity.id === id;
  return [...group.filter(isOwn), ...group.filter((sighting) => !isOwn(sighting))];
}

function draftOf(id: string, group: readonly Sighting[], { names, idOf }: Context): Draft {
  const override = names.overrideOf(id);
  const known = names.entryOf(id);
  const own = group.filter(({ identity }) => identity.id === id);
  const identity = own[0]?.identity ?? { id, url: '' };
  const url = maskCredentials(bestAddress(own));
  const title = override.title ?? maskCredentials(titleOf(group, oneLine(known.title?.value), titleOfAddress(id, url)));
  const described = override.description ?? descriptionOf(group, title) ?? oneLine(known.description?.value);
  const description = described === undefined ? undefined : maskCredentials(described);
  const date = override.date ?? dateOf(group, known.date?.value);
  const related = relatedTo(group, id, idOf);
  const aliases = names.aliasesOf(id);
  return {
    group,
    override,
    known,
    identity,
    resource: {
      id,
      url,
      title,
      ...(description !== undefined && description !== '' && { description }),
      ...(date !== undefined && { date }),
      ...(related !== undefined && { related }),
      ...(aliases.length > 0 && { aliases }),
    },
  };
}

/** With its fields in the order of the file. */
function resourceOf(
  { group, override, known, resource }: Draft,
  told: Classification | undefined,
  context: Context,
): Resource {
  const { id, url, title, description, date, related, aliases } = resource;
  const [commented] = group.flatMap(({ link }) => context.commented.get(link) ?? []);
  return {
    id,
    url,
    title,
    ...(description !== undefined && { description }),
    kind: override.kind ?? commented?.kind ?? kindOf(told, known),
    tags: tagsOf(group, override, context),
    ...(date !== undefined && { date }),
    ...(related !== undefined && { related }),
    ...(aliases !== undefined && { aliases }),
  };
}

/** What is known from elsewhere gives way to the curator's words only. */
function kindOf(told: Classification | undefined, { kind }: MetadataEntry): KindId {
  const guessed = told?.kind ?? 'website';
  return told?.isOnPage === true ? guessed : (kind?.value ?? guessed);
}

/** Of spellings that no site knows: https before http, the whole page before a part, then the first. */
function bestAddress(group: readonly Sighting[]): string {
  const penalty = (url: string) => (url.startsWith('http:') ? 2 : 0) + (url.includes('#') ? 1 : 0);
  const addresses = group.map(({ identity }) => identity.url);
  return addresses.reduce((best, url) => (penalty(url) < penalty(best) ? url : best));
}

function tagsOf(group: readonly Sighting[], { tags: own }: Override, context: Context): readonly string[] {
  const { tagger, sources, taxonomy } = context;
  const tags = new Set(own?.map((tag) => tagNamed(taxonomy, tag)));
  for (const sighting of own === undefined ? group : []) {
    for (const tag of sources.get(sighting.link.file)?.tags ?? []) tags.add(tag);
    for (const { tag } of tagger.ofPlace(sighting.link)) tags.add(tag);
    for (const tag of tagger.ofEntry(sighting)) tags.add(tag);
  }
  tags.delete('');
  return [...tags].sort(compare);
}

function mentionOf({ link, index }: Sighting, { sources }: Context): Mention {
  const { text, section, file } = link;
  return { text, section, file, header: index.headerOf(link), pageTitle: sources.get(file)?.title };
}

function registryLink(link: Link, index: PageIndex, { idOf, commented }: Context): RegistryLink {
  const { file, line, column, endLine, endColumn, url, text, syntax, target, section, repaired } = link;
  const resource = idOf(link);
  const header = target === 'resource' ? index.headerOf(link) : undefined;
  const given = commented.get(link);
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
    ...(header !== undefined && { header }),
    ...(given !== undefined && { kind: given.kind, kindLine: given.line }),
    ...(resource !== undefined && { resource }),
    ...(repaired === true && { repaired }),
  };
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
