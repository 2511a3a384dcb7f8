import { readPageText } from '../files/read.ts';
import { parsePages } from '../markdown/parse-pages.ts';
import type { Page } from '../model/page.ts';
import type { Context } from './command.ts';

/** Reads pages that links lead to, each once; those at hand are not read again. Undefined where one cannot be read. */
export function createPageReader(
  { project, settings }: Context,
  pages: readonly Page[],
): (file: string) => Page | undefined {
  const known = new Map<string, Page | undefined>(pages.map((page) => [page.file, page]));
  return (file) => {
    if (known.has(file)) return known.get(file);
    const source = readPageText(project.root, file, settings.maxFileSize);
    const { flavor } = settings;
    const page =
      typeof source === 'string' ? parsePages([{ file, source }], { flavor, root: project.root })[0] : undefined;
    known.set(file, page);
    return page;
  };
}
