import { readPageText } from '../files/read.ts';
import type { FlavorId } from '../model/page.ts';
import type { Registry } from '../model/registry.ts';
import type { Context } from './command.ts';

export interface FlavorReason {
  readonly file: string;
  readonly flavor: FlavorId;
  /** Why; not known where the page cannot be read, or would be read in another flavour now. */
  readonly reason?: string;
}

/** The flavours in which files of a registry were read. */
export async function flavorReasons(
  { project, settings }: Context,
  { sources }: Registry,
  files: readonly string[],
): Promise<readonly FlavorReason[]> {
  const { chooseFlavors } = await import('../markdown/choose-flavor.ts');
  const { flavor, maxFileSize } = settings;
  const wanted = new Set(files);
  const read = sources.filter(({ file }) => wanted.has(file));
  const texts = read.flatMap(({ file }) => {
    const source = readPageText(project.root, file, maxFileSize);
    return typeof source === 'string' ? [{ file, source }] : [];
  });
  const chosen = chooseFlavors(texts, { flavor, root: project.root });
  const isThere = new Set(texts.map(({ file }) => file));
  return read.map(({ file, flavor: id }) => {
    const now = isThere.has(file) ? chosen(file) : undefined;
    return { file, flavor: id, ...(now?.flavor.id === id ? { reason: now.reason } : {}) };
  });
}
