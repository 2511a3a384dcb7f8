import type { Resource } from '../model/resource.ts';
import { citekeys, type KnownKeys } from './citekey.ts';
import type { Citations } from './exporter.ts';
import { type Work, workOf } from './work.ts';

/** A work under the key that citations use. */
export interface BibliographyRecord extends Work {
  readonly key: string;
}

/** What is known of how resources are cited before any key is made. */
export type KnownCitations = KnownKeys & Pick<Citations, 'facts'>;

/**
 * The works that resources stand for, each with a key that no other one has. Where they are chosen from a registry, none
 * of its others has it either, so that a key means the same in every export.
 */
export function recordsOf(
  resources: Iterable<Resource>,
  registry?: Iterable<Resource>,
  citations?: Citations,
): readonly BibliographyRecord[] {
  const works = Array.from(resources, (resource) => workOf(resource, citations?.facts.get(resource.id)));
  if (citations === undefined && registry === undefined) return withKeys(works);
  const keys = citations?.keys ?? citekeysOf(registry ?? []);
  return works.map((work) => ({ ...work, key: keys.get(work.id) ?? work.id }));
}

/** The key of each resource, by id. */
export function citekeysOf(resources: Iterable<Resource>, known?: KnownCitations): ReadonlyMap<string, string> {
  const works = Array.from(resources, (resource) => workOf(resource, known?.facts.get(resource.id)));
  const keys = citekeys(works, known);
  return new Map(works.map(({ id }, index) => [id, keys[index] ?? id]));
}

export function withKeys(works: readonly Work[]): readonly BibliographyRecord[] {
  const keys = citekeys(works);
  return works.map((work, index) => ({ ...work, key: keys[index] ?? work.id }));
}
