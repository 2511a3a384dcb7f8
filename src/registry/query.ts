import picomatch from 'picomatch';
import { didYouMean } from '../model/did-you-mean.ts';
import { type KindId, kindIds } from '../model/kinds.ts';
import type { ListedResource } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import { isHostOrBelow, plainHost } from '../sites/hostname.ts';
import { type Taxonomy, tagNamed, withDescendants } from './taxonomy.ts';

/** The filters as typed: each may be repeated, and may hold several values with commas between them. */
export interface Filters {
  readonly tag: readonly string[];
  readonly kind: readonly string[];
  readonly host: readonly string[];
  readonly section: readonly string[];
  readonly file: readonly string[];
}

/** What is looked for: everything in it must hold. An empty list of alternatives holds always. */
export interface Query {
  /** Words and phrases, in lower case. */
  readonly terms: readonly string[];
  /** One of each set. */
  readonly tags: readonly ReadonlySet<string>[];
  readonly kinds: ReadonlySet<KindId>;
  readonly hosts: readonly string[];
  readonly sections: readonly string[];
  readonly isFile: ((file: string) => boolean) | undefined;
}

/** Makes a query of filters and of the words that are not options. Throws `UserError` for a kind that there is not. */
export function createQuery(filters: Filters, words: readonly string[], taxonomy: Taxonomy): Query {
  const globs = filters.file.flatMap(splitGlobs);
  return {
    terms: words.flatMap(termsIn),
    tags: filters.tag.map((alternatives) => tagSet(splitValues(alternatives), taxonomy)),
    kinds: new Set(filters.kind.flatMap(splitValues).map(kindNamed)),
    hosts: filters.host.flatMap(splitValues).map(hostNamed),
    sections: filters.section.flatMap(splitValues).map((text) => text.toLowerCase()),
    isFile: globs.length === 0 ? undefined : picomatch(globs, { dot: true }),
  };
}

/** Whether a resource is looked for. A section and a file must be those of one and the same link. */
export function matches(resource: ListedResource, query: Query): boolean {
  const { kind, tags, url, occurrences } = resource;
  return (
    (query.kinds.size === 0 || query.kinds.has(kind)) &&
    query.tags.every((alternatives) => tags.some((tag) => alternatives.has(tag))) &&
    (query.hosts.length === 0 || isOnHost(url, query.hosts)) &&
    (hasNoPlace(query) || occurrences.some((place) => isPlace(place, query))) &&
    query.terms.every((term) => holds(resource, term))
  );
}

/** The tags asked for that neither a resource has nor the taxonomy knows, each with the one that may be meant. */
export function unknownTags(
  filters: Pick<Filters, 'tag'>,
  resources: Iterable<Pick<ListedResource, 'tags'>>,
  taxonomy: Taxonomy,
): readonly { readonly tag: string; readonly hint: string | undefined }[] {
  const used = new Set<string>();
  for (const { tags } of resources) for (const tag of tags) used.add(tag);
  const asked = filters.tag.flatMap(splitValues).map((text) => tagNamed(taxonomy, text));
  const unknown = [...new Set(asked)].filter((tag) => !used.has(tag) && !taxonomy.parents.has(tag));
  return unknown.map((tag) => ({ tag, hint: didYouMean(tag, used) ?? didYouMean(tag, taxonomy.parents.keys()) }));
}

function tagSet(names: readonly string[], taxonomy: Taxonomy): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [...withDescendants(taxonomy, tagNamed(taxonomy, name))]));
}

function kindNamed(name: string): KindId {
  const kind = kindIds.find((id) => id === name.toLowerCase());
  if (kind !== undefined) return kind;
  throw new UserError('KIND_UNKNOWN', `"${name}" is no kind`, {
    hint: didYouMean(name, kindIds) ?? `kinds: ${kindIds.join(', ')}`,
  });
}

/** A host as people write it, an address or `*.example.org` included. */
function hostNamed(text: string): string {
  const host = text
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^\*?\./, '');
  return plainHost(URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host);
}

function isOnHost(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const host = plainHost(new URL(address).hostname);
  return hosts.some((parent) => isHostOrBelow(host, parent));
}

function hasNoPlace({ sections, isFile }: Query): boolean {
  return sections.length === 0 && isFile === undefined;
}

function isPlace({ file, section }: ListedResource['occurrences'][number], { sections, isFile }: Query): boolean {
  if (isFile !== undefined && !isFile(file)) return false;
  return (
    sections.length === 0 || section.some((heading) => sections.some((text) => heading.toLowerCase().includes(text)))
  );
}

/** Whether a term stands in title, description or address, where a word begins. */
function holds({ title, description = '', url }: ListedResource, term: string): boolean {
  return [title, description, url].some((text) => hasWord(text, term));
}

function hasWord(text: string, term: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1)) if (beginsWord(text, at)) return true;
  return false;
}

/** A word begins after anything but a letter or digit, at a capital inside of a name (`ChatGPT`), and at every sign of a script without blanks. */
function beginsWord(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return at === 0 || !/^[\p{L}\p{N}]/u.test(around) || /^\p{Ll}\p{Lu}|^[^\p{Lo}]?\p{Lo}/u.test(around);
}

/** The words of an operand; what stands in quotation marks inside of it is one. */
function termsIn(operand: string): string[] {
  const found = operand.toLowerCase().matchAll(/"([^"]*)"?|[^\s"]+/g);
  return [...found].map(([word, phrase]) => (phrase ?? word).trim().replace(/\s+/g, ' ')).filter(Boolean);
}

function splitValues(text: string): string[] {
  return text
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
}

/** Commas inside of braces belong to the glob. */
function splitGlobs(text: string): string[] {
  return text
    .split(/,(?![^{]*\})/)
    .map((glob) => glob.trim().replace(/^\.\//, ''))
    .filter(Boolean);
}
