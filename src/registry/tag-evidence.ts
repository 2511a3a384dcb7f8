import type { Entry, Page } from '../model/page.ts';
import type { RegistryLink } from '../model/registry.ts';
import { remembered } from '../model/remembered.ts';
import { entriesAround } from './page-index.ts';
import { tagOfLabel, tagsOfHeading } from './read-tags.ts';
import type { Sighting } from './sighting.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A tag, and what gave it. */
export interface TagEvidence {
  readonly tag: string;
  readonly from: 'front matter' | 'heading' | 'folder' | 'entry' | 'overrides.json';
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

/** Tells the tags of links; what it has read it remembers, since links share their headings, folders and entries. */
export interface Tagger {
  /** The tags that a place gives to what is linked there: its headings, then its folders. */
  readonly ofPlace: (place: Pick<RegistryLink, 'file' | 'section'>) => readonly TagEvidence[];
  /** The tags that a curator wrote beside a link: columns for them, and hashtags. */
  readonly ofEntry: (sighting: Sighting) => Iterable<string>;
}

export function createTagger(taxonomy: Taxonomy): Tagger {
  const ofText = remembered((text: string) => tagsOfHeading(text, taxonomy));
  const ofLabel = remembered((label: string) => tagOfLabel(label, taxonomy));
  const ofOneEntry = remembered((entry: Entry) => distinct(labelsOf(entry).map(ofLabel)));
  const evidence = (from: TagEvidence['from']) =>
    remembered((text: string): readonly TagEvidence[] => ofText(text).map((tag) => ({ tag, from, text })));
  const ofHeading = evidence('heading');
  const ofFolder = evidence('folder');
  const ofFile = remembered((file: string) => file.split('/').slice(0, -1).map(withBlanks).flatMap(ofFolder));
  return {
    ofPlace: ({ file, section }) => [...section.flatMap(ofHeading), ...ofFile(file)],
    *ofEntry({ link, index }) {
      for (const [, entry] of entriesAround(index, link)) yield* ofOneEntry(entry);
    },
  };
}

function labelsOf({ text, cells = [] }: Entry): readonly string[] {
  const columns = cells.filter(({ column }) => TAG_COLUMN.test(column)).flatMap((cell) => labelsIn(cell.text));
  const hashtags = text.includes('#') ? [...text.matchAll(HASHTAG)].map(([, label = '']) => label) : [];
  return [...columns, ...hashtags.filter((label) => !HEX_COLOR.test(label)).map(withBlanks)];
}

function withBlanks(name: string): string {
  return name.replaceAll('_', ' ');
}

/** One label, several with commas between them, or a list. */
function labelsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === 'string' ? [item] : []));
  return typeof value === 'string' ? value.split(/[,;，、]/).map((label) => label.replace(/^\s*#/, '').trim()) : [];
}

function distinct(tags: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}
