import picomatch from 'picomatch';
import { plainPath } from '../model/normal-form.ts';
import { remembered } from '../model/remembered.ts';

/** Whether a file matches one of some globs; each file is looked at once. */
export function createGlobs(globs: readonly string[]): (file: string) => boolean {
  const isMatch = picomatch(globs.map(plainPath), { dot: true });
  return remembered((file: string) => isMatch(plainPath(file)));
}
