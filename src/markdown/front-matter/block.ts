import type { FrontMatter } from '../../model/page.ts';

/** The text between two fences, and where it starts in the source. */
export interface Block {
  readonly format: FrontMatter['format'];
  readonly text: string;
  readonly start: number;
  /** Offsets of the whole, fences included. */
  readonly from: number;
  readonly to: number;
}

/** A string of the data, and between which offsets it stands. */
export interface FoundAddress {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const FENCES = { '---': 'yaml', '+++': 'toml' } as const;

/** The front matter of a page: from a first line that is nothing but a fence to the next such line, or YAML's own end. */
export function blockAt(source: string, from: number): Block | undefined {
  const [opening = '', fence] = /^(---|\+\+\+)(?:\r\n|\n|\r)/.exec(source.slice(from, from + 8)) ?? [];
  if (fence !== '---' && fence !== '+++') return undefined;
  const start = from + opening.length;
  const closing =
    fence === '---' ? /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g : /(?:^|[\r\n])\+\+\+[ \t]*(?=[\r\n]|$)/g;
  const end = closing.exec(source.slice(start));
  if (end === null) return undefined;
  const text = source
    .slice(start, start + end.index)
    .replace(/\r$/, ' ')
    .replace(/\r(?!\n)/g, '\n');
  return { format: FENCES[fence], text, start, from, to: start + end.index + end[0].length };
}
