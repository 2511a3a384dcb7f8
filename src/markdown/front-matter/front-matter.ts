import type { FrontMatter } from '../../model/page.ts';
import type { Span } from '../mapped-text.ts';
import { type Block, blockAt, type FoundAddress } from './block.ts';
import { readToml } from './toml-block.ts';
import { readYaml } from './yaml-block.ts';

/** What stands before the body of a page. */
export interface Head {
  readonly frontMatter?: FrontMatter;
  /** Absolute addresses among the data, and where they stand. */
  readonly addresses: readonly { readonly url: string; readonly span: Span }[];
  /** What is wrong with the block, and where it stands. */
  readonly fault?: { readonly message: string; readonly span: Span };
  /** Offset at which the body starts. */
  readonly bodyStart: number;
}

const READERS = { yaml: readYaml, toml: readToml } as const;
const ADDRESS = /^https?:\/\/\S+$/i;

/** Reads the front matter of a page, as data and nothing else. */
export function readHead(source: string): Head {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const block = blockAt(source, start);
  if (block === undefined) return withoutFrontMatter(source);
  const { format, from, to } = block;
  try {
    const { data, addresses } = READERS[format](block);
    if (!isRecord(data)) return withoutFrontMatter(source);
    return {
      frontMatter: { format, data, start: from, end: to },
      addresses: addresses.flatMap((found) => addressOf(found, source)),
      bodyStart: to,
    };
  } catch (error) {
    return { addresses: [], fault: { message: faultOf(block, error), span: [from, to] }, bodyStart: to };
  }
}

/** The parser passes over a byte order mark, and its offsets with it: it gets none. */
function withoutFrontMatter(source: string): Head {
  return { addresses: [], bodyStart: source.length - source.replace(/^\uFEFF+/, '').length };
}

function addressOf({ value, from, to }: FoundAddress, source: string): { url: string; span: Span }[] {
  if (!ADDRESS.test(value)) return [];
  const at = source.slice(from, to).indexOf(value);
  return at === -1 ? [] : [{ url: value, span: [from + at, from + at + value.length] }];
}

function faultOf({ format }: Block, error: unknown): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `front matter is not valid ${format.toUpperCase()}: ${reason}`;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
