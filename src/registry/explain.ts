import type { ListedResource, Registry } from '../model/registry.ts';
import { identify } from '../sites/identify.ts';
import { sites } from '../sites/table.ts';
import { classify } from './classify.ts';
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

export function explain(resource: ListedResource, { sources }: Registry, taxonomy: Taxonomy): Explanation {
  const { ofPlace } = createTagger(taxonomy);
  const evidence = resource.occurrences.flatMap((place) => {
    const source = sources.find(({ file }) => file === place.file);
    const page = (source?.tags ?? []).map((tag) => ({ tag, from: 'front matter' as const, text: tag }));
    return [...page, ...ofPlace(place)].map((found) => ({
      ...found,
      file: place.file,
      line: place.line,
    }));
  });
  const tags = resource.tags.map((tag) => [tag, reasonsFor(tag, evidence, resource)] as const);
  return { id: whyId(resource), kind: whyKind(resource), tags: Object.fromEntries(tags) };
}

function whyId({ url }: ListedResource): string {
  const { site } = identify(url);
  const title = sites.find(({ id }) => id === site)?.title;
  return title === undefined
    ? 'no site knows it: what the spellings of its address share'
    : `the number or name that ${title} gives it`;
}

function whyKind(resource: ListedResource): string {
  const { kind, reason } = classify(resource, resource.occurrences);
  return kind === resource.kind ? reason : 'as the registry says';
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
