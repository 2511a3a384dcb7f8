import { join } from 'node:path';
import { findSources } from '../files/find.ts';
import { readText, type Unreadable } from '../files/read.ts';
import { parsePages } from '../markdown/parse-pages.ts';
import type { Page } from '../model/page.ts';
import type { Context } from './command.ts';
import { note } from './output.ts';

export interface Pages {
  /** In the curator's order. */
  readonly pages: readonly Page[];
  readonly unreadable: readonly (Unreadable & { readonly file: string })[];
}

/** Reads the Markdown that the operands name, else that of the configuration. */
export function readPages(context: Context, paths: readonly string[]): Pages {
  const { project, settings, io } = context;
  const { sources, exclude, maxFileSize, flavor } = settings;
  const files = findSources({ root: project.root, cwd: io.cwd, paths, sources, exclude });
  if (files.length === 0)
    note(context, 'no Markdown found: "sources" and "exclude" of the configuration say what to read');
  const texts: { file: string; source: string }[] = [];
  const unreadable: (Unreadable & { file: string })[] = [];
  for (const file of files) {
    const read = readText(join(project.root, file), maxFileSize);
    if (typeof read === 'string') texts.push({ file, source: read });
    else unreadable.push({ ...read, file });
  }
  return { pages: parsePages(texts, { flavor, root: project.root }), unreadable };
}
