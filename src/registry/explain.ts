import type { Fact } from '../model/facts.ts';
import type { ListedResource, Registry } from '../model/registry.ts';
import { identify } from '../sites/identify.ts';
import { sites } from '../sites/table.ts';
import { namesIn } from './kept-citekeys.ts';
import type { Mention } from './kind-subject.ts';
import { listResources } from './listing.ts';
import { type Metadata, type MetadataEntry, noMetadata } from './metadata.ts';
import { classifyTogether } from './neighbours.ts';
import { noOverrides, type Override, type Overrides } from './overrides.ts';
import { createTagger, type TagEvidence } from './tag-evidence.ts';
import type { Taxonomy } from './taxonomy.ts';
import { cleanTitle, oneLine, titleOfAddress } from './title.ts';

/** What gave a tag, and where. */
export interface TagReason extends Omit<TagEvidence, 'tag'> {
  readonly file: string;
  readonly line: number;
}

/** Why a resource has its id, its fields and its tags, told from what the registry keeps. */
export interface Explanation {
  readonly id: string;
  readonly title: string;
  /** Where it has one. */
  readonly description?: string;
  readonly kind: string;
  /** Where it has one. */
  readonly date?: string;
  readonly tags: Readonly<Record<string, readonly TagReason[]>>;
}

/** What people keep by hand beside the pages. */
export interface KeptByHand {
  readonly taxonomy: Taxonomy;
  readonly overrides?: Overrides;
  readonly metadata?: Metadata;
}

/** What is kept of one resource. */
interface Kept {
  readonly override: Override;
  readonly entry: MetadataEntry;
}

export function explain(
  resource: ListedResource,
  registry: Registry,
  { taxonomy, overrides = noOverrides, metadata = noMetadata }: KeptByHand,
): Explanation {
  const { overrideOf, entryOf } = namesIn(registry, { overrides, metadata });
  const kept = { override: overrideOf(resource.id), entry: entryOf(resource.id) };
  const { ofPlace } = createTagger(taxonomy);
  const evidence = resource.occurrences.flatMap((place) => {
    const source = registry.sources.find(({ file }) => file === place.file);
    const page = (source?.tags ?? []).map((tag) => ({ tag, from: 'front matter' as const, text: tag }));
    return [...page, ...ofPlace(place)].map((found) => ({
      ...found,
      file: place.file,
      line: place.line,
    }));
  });
  const isOverridden = kept.override.tags !== undefined;
  const tags = resource.tags.map(
    (tag) => [tag, isOverridden ? [overridden(tag, resource)] : reasonsFor(tag, evidence, resource)] as const,
  );
  return {
    id: whyId(resource),
    title: whyTitle(resource, kept),
    ...(resource.description !== undefined && { description: whyDescription(resource, kept) }),
    kind: whyKind(resource, registry, kept),
    ...(resource.date !== undefined && { date: whyDate(resource, kept) }),
    tags: Object.fromEntries(tags),
  };
}

function whyTitle({ id, url, title, occurrences }: ListedResource, { override, entry }: Kept): string {
  if (override.title === title) return 'overrides.json';
  const named = occurrences.find(({ text }) => cleanTitle(text) === title);
  if (named !== undefined) return `the link, ${named.file}:${named.line}`;
  if (oneLine(entry.title?.value) === title) return from(entry.title);
  return title === titleOfAddress(id, url) ? 'its address' : around(occurrences);
}

function whyDescription({ description, occurrences }: ListedResource, { override, entry }: Kept): string {
  if (override.description === description) return 'overrides.json';
  return oneLine(entry.description?.value) === description ? from(entry.description) : around(occurrences);
}

function whyDate({ url, date = '', occurrences }: ListedResource, { override, entry }: Kept): string {
  if (override.date === date) return 'overrides.json';
  const known = identify(url);
  if (entry.date?.value === date) return from(entry.date);
  if (known.date === date) return 'the number in its address';
  const isInAddress = known.site === undefined && url.replace(/\//g, '-').includes(date);
  return isInAddress ? 'its address' : around(occurrences);
}

function from(fact: Fact<unknown> | undefined): string {
  return `metadata.json (${fact?.source}, ${fact?.on})`;
}

function around([first]: ListedResource['occurrences']): string {
  return first === undefined ? 'as the registry says' : `what stands around the link, ${first.file}:${first.line}`;
}

function whyId({ url }: ListedResource): string {
  const { site } = identify(url);
  const title = sites.find(({ id }) => id === site)?.title;
  return title === undefined
    ? 'no site knows it: what the spellings of its address share'
    : `the number or name that ${title} gives it`;
}

function whyKind(resource: ListedResource, registry: Registry, { override, entry }: Kept): string {
  const { kind, occurrences } = resource;
  if (override.kind === kind) return 'overrides.json';
  const commented = occurrences.find((place) => place.kind === kind);
  if (commented !== undefined) return `comment, ${commented.file}:${commented.kindLine ?? commented.line}`;
  const files = new Set(occurrences.map(({ file }) => file));
  const around = listResources(registry).filter((other) => other.occurrences.some(({ file }) => files.has(file)));
  const titles = new Map(registry.sources.map(({ file, title }) => [file, title]));
  const told = classifyTogether(
    around.map((other) => ({
      resource: other,
      mentions: other.occurrences.map((place): Mention => ({ ...place, pageTitle: titles.get(place.file) })),
    })),
  )[around.findIndex(({ id }) => id === resource.id)];
  if (entry.kind?.value === kind && told?.isOnPage !== true) return from(entry.kind);
  return told?.kind === kind ? told.reason : 'as the registry says';
}

/** Said of the resource as a whole, wherever it stands. */
function overridden(tag: string, { occurrences }: ListedResource): TagReason {
  const [first] = occurrences;
  return { from: 'overrides.json', text: tag, file: first?.file ?? '', line: first?.line ?? 0 };
}

/** Where no page, heading or folder gives a tag, the curator wrote it beside the link. */
function reasonsFor(
  tag: string,
  evidence: readonly (TagEvidence & TagReason)[],
  { occurrences }: ListedResource,
): readonly TagReason[] {
  const given = evidence
    .filter((found) => found.tag === tag)
    .map(({ from, text, file, line }) => ({ from, text, file, line }));
  if (given.length > 0) return given;
  return occurrences.map(({ file, line }) => ({ from: 'entry', text: 'a column or a hashtag', file, line }));
}
