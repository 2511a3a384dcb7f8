import type { Resource } from '../model/resource.ts';
import { citekeys } from './citekey.ts';
import { type Work, workOf } from './work.ts';

/** A work under the key that citations use. */
export interface BibliographyRecord extends Work {
  readonly key: string;
}

/** The works that resources stand for, each with a key that no other one has. */
export function recordsOf(resources: Iterable<Resource>): readonly BibliographyRecord[] {
  return withKeys(Array.from(resources, workOf));
}

export function withKeys(works: readonly Work[]): readonly BibliographyRecord[] {
  const keys = citekeys(works);
  return works.map((work, index) => ({ ...work, key: keys[index] ?? work.id }));
}
