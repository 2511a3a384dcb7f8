import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { destinations } from './destinations.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(destinations).freeze();

export function parseTree(text: string): Root {
  return parser.parse(text);
}
