import { didYouMean } from '../model/did-you-mean.ts';
import { kindIds } from '../model/kinds.ts';
import { plainText } from '../model/normal-form.ts';
import type { RegistryLink } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { verdictIds } from '../model/verdict.ts';
import type { Fault } from './query-error.ts';
import { hostNamed, isOnHost } from './query-hosts.ts';
import { readYears, type Years } from './query-years.ts';
import { slug } from './slug.ts';
import type { VerdictState } from './verdict-state.ts';

/** What a query may be asked about: a resource, or a link that has none. */
export interface Asked extends Omit<Resource, 'kind' | 'related'> {
  readonly kind?: Resource['kind'];
  /** Only what asks of places needs them. */
  readonly occurrences?: readonly Place[];
}

/** A place where it is linked. */
export type Place = Pick<RegistryLink, 'file' | 'section'>;

/** What fields ask besides the resource. */
export interface Knowledge {
  /** Tags as people spell them, with all that are below them. */
  readonly tags: (names: readonly string[]) => ReadonlySet<string>;
  /** What was found when addresses were checked, where a query asks for it. */
  readonly state: VerdictState | undefined;
  /** Whether a file matches one of some globs. */
  readonly globs: (globs: readonly string[]) => (file: string) => boolean;
}

/** One field: what it means, and which values it takes. */
export interface Field {
  readonly summary: string;
  readonly example: string;
  /** What else it may be called. */
  readonly alias?: string;
  /** What other tools call it: an error that names this one. */
  readonly mistaken: readonly string[];
  /** What is wrong with a value. */
  readonly fault?: (value: string) => Fault | undefined;
  /** Whether a resource has one of some values. */
  readonly has?: (values: readonly string[], known: Knowledge) => (resource: Asked) => boolean;
  /** The same, of a place. Fields of places that are asked for together must hold of one and the same. */
  readonly stands?: (values: readonly string[], known: Knowledge) => (place: Place) => boolean;
}

const LONGEST_GLOB = 1000;

/** The fields of a query, each of which is a flag too. A new one is a row here. */
export const fields = {
  tag: {
    summary: 'has this tag or one below it',
    example: 'tag:rag',
    mistaken: ['label', 'topic', 'category', 'keyword', 'subject'],
    fault: (value) =>
      slug(value) === '' ? { message: `"${value}" is no tag`, hint: 'genai-links tags lists them' } : undefined,
    has: (values, { tags }) => {
      const wanted = tags(values);
      return (resource) => resource.tags.some((tag) => wanted.has(tag));
    },
  },
  kind: {
    summary: 'is of this kind',
    example: 'kind:survey,paper',
    mistaken: ['type', 'format', 'genre'],
    fault: (value) => faultAmong(value, kindIds, 'kind'),
    has: (values) => {
      const kinds = new Set<string | undefined>(values.map((value) => value.toLowerCase()));
      return ({ kind }) => kinds.has(kind);
    },
  },
  host: {
    summary: 'is on this host or below it',
    example: 'host:arxiv.org',
    mistaken: ['site', 'domain', 'hostname'],
    has: (values) => {
      const hosts = values.map(hostNamed);
      return ({ url }) => isOnHost(url, hosts);
    },
  },
  section: {
    summary: 'stands under a heading that holds this text',
    example: 'section:"Large models"',
    mistaken: ['heading', 'chapter'],
    stands: (values) => {
      const texts = values.map(plainText);
      return ({ section }) => section.some((heading) => hasOne(plainText(heading), texts));
    },
  },
  file: {
    summary: 'stands in this file or folder, or in one that the glob matches, from the root of the project',
    example: 'file:docs/**',
    mistaken: ['path', 'page', 'folder', 'dir', 'source'],
    fault: ({ length }) =>
      length > LONGEST_GLOB
        ? { message: 'this glob is too long', hint: `at most ${LONGEST_GLOB} characters are taken` }
        : undefined,
    stands: (values, { globs }) => {
      const isFile = globs(values.flatMap(globsOf));
      return ({ file }) => isFile(file);
    },
  },
  year: {
    summary: 'is of this year, or of one of these',
    example: 'year:2023..2024',
    mistaken: ['date', 'since', 'before', 'after', 'created', 'published'],
    fault: (value) => {
      const years = readYears(value);
      return 'message' in years ? years : undefined;
    },
    has: (values) => {
      const spans = values.map(readYears).filter((years): years is Years => 'first' in years);
      return ({ date }) => date !== undefined && isIn(date.slice(0, 4), spans);
    },
  },
  verdict: {
    summary: 'was found so when it was checked',
    example: 'is:dead',
    alias: 'is',
    mistaken: ['status', 'state'],
    fault: (value) => {
      const fault = faultAmong(value, verdictIds, 'verdict');
      const isKind = kindIds.some((kind) => kind === value.toLowerCase());
      return fault !== undefined && isKind ? { ...fault, hint: `did you mean "kind:${value}"?` } : fault;
    },
    has: (values, { state }) => {
      const wanted = values.map((value) => value.toLowerCase());
      return (resource) => {
        const found: ReadonlySet<string> | undefined = state?.verdictsOf(resource);
        return wanted.some((verdict) => found?.has(verdict) === true);
      };
    },
  },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as readonly FieldName[];

/** What is wrong with a value of a field. */
export function faultOf(field: FieldName, value: string): Fault | undefined {
  const row: Field = fields[field];
  return row.fault?.(value);
}

function faultAmong(value: string, names: readonly string[], noun: string): Fault | undefined {
  if (names.includes(value.toLowerCase())) return undefined;
  const hint = didYouMean(value.slice(0, 100), names) ?? `${noun}s: ${names.join(', ')}`;
  return { message: `"${value}" is no ${noun}`, hint };
}

function hasOne(text: string, wanted: readonly string[]): boolean {
  return wanted.some((each) => text.includes(each));
}

function isIn(year: string, spans: readonly Years[]): boolean {
  return spans.some(({ first, last }) => year >= first && year <= last);
}

/** A path without a glob's signs is a file, or a folder with all that is in it. */
function globsOf(value: string): readonly string[] {
  const glob = value.replace(/\\(?=[\p{L}\p{N}_.])/gu, '/').replace(/^(?:\.\/)+|^\.$/, '');
  if (glob === '') return ['**'];
  return /[*?[\]{}()!+@]/.test(glob) ? [glob] : [glob, `${glob.replace(/\/+$/, '')}/**`];
}
