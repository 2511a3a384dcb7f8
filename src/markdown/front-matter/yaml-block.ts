import { createRequire } from 'node:module';
import type Matter from 'gray-matter';
import type * as Yaml from 'yaml';
import type { Document } from 'yaml';
import type { Block, FoundAddress } from './block.ts';

/** Both are large, and most pages have no front matter: they are loaded for the first that has. */
const grayMatter = (): typeof Matter => createRequire(import.meta.url)('gray-matter');
const yaml = (): typeof Yaml => createRequire(import.meta.url)('yaml');

const MAX_ALIASES = 100;

/** Reads YAML: data only, dates as written, aliases expanded so often and no more. Throws what is wrong with it. */
export function readYaml({ text, start }: Block): { readonly data: unknown; readonly addresses: FoundAddress[] } {
  let document: Document | undefined;
  let lead = 0;
  const parse = (block: string): object => {
    lead = block.length - block.trimStart().length - (text.length - text.trimStart().length);
    document = yaml().parseDocument(block, {
      schema: 'core',
      uniqueKeys: false,
      logLevel: 'error',
      prettyErrors: false,
    });
    const [fault] = document.errors;
    if (fault !== undefined) throw fault;
    const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { data };
  };
  // The block is given whole and alone, so that no other first line can name an engine, nor a later line end it.
  const { data } = grayMatter()(`---\n${text}\n---\n`, {
    language: 'yaml',
    engines: { yaml: { parse } },
    delimiters: ['---', '---\n'],
  });
  return { data: data.data ?? {}, addresses: document === undefined ? [] : addressesIn(document, start - lead) };
}

function addressesIn(document: Document, start: number): FoundAddress[] {
  const found: FoundAddress[] = [];
  yaml().visit(document, {
    Scalar: (key, { value, range }) => {
      if (key === 'key' || typeof value !== 'string' || range == null) return;
      found.push({ value, from: start + range[0], to: start + range[1] });
    },
  });
  return found;
}
