import type { ListedResource, Registry } from '../model/registry.ts';
import { identify } from '../sites/identify.ts';
import { sites } from '../sites/table.ts';
import type { Mention } from './kind-subject.ts';
import { listResources } from './listing.ts';
import { classifyTogether } from './neighbours.ts';
import { noOverrides, type Overrides } from './overrides.ts';
import { createTagger, type TagEvidence } from './tag-evidence.ts';
import type { Taxonomy } from './taxonomy.ts';

/** What gave a tag, and where. */
export interface TagReason extends Omit<TagEvidence, 'tag'> {
  readonly file: string;
  readonly line: number;
}

/** Why a resource has its id, its kind and its tags, told from what the registry keeps. */
export interface Explanation {
  readonly id: string;
  readonly kind: string;
  readonly tags: Readonly<Record<string, readonly TagReason[]>>;
}

/** What people keep by hand beside the pages. */
export interface KeptByHand {
  readonly taxonomy: Taxonomy;
  readonly overrides?: Overrides;
}

export function explain(
  resource: ListedResource,
  registry: Registry,
  { taxonomy, overrides = noOverrides }: KeptByHand,
): Explanation {
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
  const isOverridden = overrides.byId.get(resource.id)?.tags !== undefined;
  const tags = resource.tags.map(
    (tag) => [tag, isOverridden ? [overridden(tag, resource)] : reasonsFor(tag, evidence, resource)] as const,
  );
  return { id: whyId(resource), kind: whyKind(resource, registry, overrides), tags: Object.fromEntries(tags) };
}

function whyId({ url }: ListedResource): string {
  const { site } = identify(url);
  const title = sites.find(({ id }) => id === site)?.title;
  return title === undefined
    ? 'no site knows it: what the spellings of its address share'
    : `the number or name that ${title} gives it`;
}

function whyKind(resource: ListedResource, registry: Registry, overrides: Overrides): string {
  const { kind, occurrences } = resource;
  if (overrides.byId.get(resource.id)?.kind === kind) return 'overrides.json';
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
