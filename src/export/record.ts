import type { Resource } from '../model/resource.ts';
import { citekeys } from './citekey.ts';
import { type Work, workOf } from './work.ts';

/** A work under the key that citations use. */
export interface BibliographyRecord extends Work {
  readonly key: string;
}

/**
 * The works that resources stand for, each with a key that no other one has. Where they are chosen from a registry, none
 * of its others has it either, so that a key means the same in every export.
 */
export function recordsOf(resources: Iterable<Resource>, registry?: Iterable<Resource>): readonly BibliographyRecord[] {
  const works = Array.from(resources, workOf);
  if (registry === undefined) return withKeys(works);
  const keys = new Map(withKeys(Array.from(registry, workOf)).map(({ id, key }) => [id, key]));
  return works.map((work) => ({ ...work, key: keys.get(work.id) ?? work.id }));
}

export function withKeys(works: readonly Work[]): readonly BibliographyRecord[] {
  const keys = citekeys(works);
  return works.map((work, index) => ({ ...work, key: keys[index] ?? work.id }));
}
