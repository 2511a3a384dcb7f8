import type { Page } from '../model/page.ts';
import type { RegistryLink } from '../model/registry.ts';
import { entriesAround } from './page-index.ts';
import { tagOfLabel, tagsOfHeading } from './read-tags.ts';
import type { Sighting } from './sighting.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A tag, and what gave it. */
export interface TagEvidence {
  readonly tag: string;
  readonly from: 'front matter' | 'heading' | 'folder' | 'entry';
  /** The words that stand there. */
  readonly text: string;
}

const KEYS = ['tags', 'categories', 'category', 'keywords'];
const TAG_COLUMN = /^\W*(?:tags?|categor(?:y|ies)|keywords?|topics?|fields?|areas?|domains?|subjects?)\W*$/i;
const HASHTAG = /(?<![\p{L}\p{N}_/&#.])#(\p{L}[\p{L}\p{N}_-]{1,39})(?![\p{L}\p{N}_-])/gu;
const HEX_COLOR = /^(?=.*\d)[\da-f]{6}$|^[\da-f]{3}$/i;

/** The tags of a page as a whole. */
export function tagsOfPage({ frontMatter }: Page, taxonomy: Taxonomy): readonly string[] {
  const data = frontMatter?.data ?? {};
  const labels = KEYS.flatMap((key) => (Object.hasOwn(data, key) ? labelsIn(data[key]) : []));
  return distinct(labels.map((label) => tagOfLabel(label, taxonomy)));
}

/** The tags that a place gives to what is linked there: its headings, then its folders. */
export function tagsOfPlace(
  { file, section }: Pick<RegistryLink, 'file' | 'section'>,
  taxonomy: Taxonomy,
): readonly TagEvidence[] {
  const folders = file
    .split('/')
    .slice(0, -1)
    .map((folder) => folder.replaceAll('_', ' '));
  return [
    ...section.flatMap((text) => tagsOfHeading(text, taxonomy).map((tag) => ({ tag, from: 'heading' as const, text }))),
    ...folders.flatMap((text) => tagsOfHeading(text, taxonomy).map((tag) => ({ tag, from: 'folder' as const, text }))),
  ];
}

/** The tags that a curator wrote beside a link: columns for them, and hashtags. */
export function tagsOfEntry({ link, index }: Sighting, taxonomy: Taxonomy): readonly string[] {
  const labels: string[] = [];
  for (const [, { text, cells = [] }] of entriesAround(index, link)) {
    for (const cell of cells) if (TAG_COLUMN.test(cell.column)) labels.push(...labelsIn(cell.text));
    for (const [, label = ''] of text.matchAll(HASHTAG))
      if (!HEX_COLOR.test(label)) labels.push(label.replaceAll('_', ' '));
  }
  return distinct(labels.map((label) => tagOfLabel(label, taxonomy)));
}

/** One label, several with commas between them, or a list. */
function labelsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === 'string' ? [item] : []));
  return typeof value === 'string' ? value.split(/[,;，、]/).map((label) => label.replace(/^\s*#/, '').trim()) : [];
}

function distinct(tags: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}
